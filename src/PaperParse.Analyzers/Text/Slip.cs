namespace PaperParse.Analyzers;

/// <summary>Whether two words differ as a word and its misspelling do, and not as two words or two rightful spellings do.</summary>
internal static class Slip
{
    // Where words begin and end differently they are other words (symmetric, asymmetric) or other forms of one (model, models, modelled).
    public const int SameAtStart = 2;
    private const int SameAtEnd = 2;

    private static readonly (string One, string Other)[] Variants = [.. WordList.Lines("SpellingVariants.txt").Select(line => line.Split(' ')).Select(pair => (pair[0], pair[1]))];

    public static bool IsBetween(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        var shorter = Math.Min(one.Length, other.Length);
        var start = 0;
        while (start < shorter && IsSame(one[start], other[start]))
            start++;
        if (start < SameAtStart)
            return false;
        var end = 0;
        while (end < shorter - start && IsSame(one[^(end + 1)], other[^(end + 1)]))
            end++;
        if (end < SameAtEnd)
            return false;
        var left = one[start..^end];
        var right = other[start..^end];
        var isSlip = left.Length + right.Length == 1
            || (left.Length == 1 && right.Length == 1)
            || (left.Length == 2 && right.Length == 2 && IsSame(left[0], right[1]) && IsSame(left[1], right[0]));
        return isSlip && !IsVariant(one.ToString(), other.ToString());
    }

    private static bool IsVariant(string one, string other) =>
        Variants.Any(pair => IsVariant(one, other, pair.One, pair.Other) || IsVariant(one, other, pair.Other, pair.One));

    private static bool IsVariant(string one, string other, string piece, string instead)
    {
        for (var at = one.IndexOf(piece, StringComparison.OrdinalIgnoreCase); at >= 0; at = one.IndexOf(piece, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            if (string.Equals(string.Concat(one.AsSpan(0, at), instead, one.AsSpan(at + piece.Length)), other, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    private static bool IsSame(char one, char other) => char.ToLowerInvariant(one) == char.ToLowerInvariant(other);
}
