using System.Collections.Frozen;
using System.Globalization;

namespace PaperParse.Extraction;

/// <summary>What a mark counts with: <c>(1)</c>, <c>ii)</c>, <c>b.</c>, <c>③</c>, <c>Second,</c>.</summary>
/// <param name="Style">How it is written.</param>
/// <param name="Number">From 1 on.</param>
/// <param name="LabelEnd">Behind it, with its brackets; of a word without the comma.</param>
/// <param name="End">Behind it, with the comma.</param>
internal readonly record struct EnumerationNumber(EnumerationStyle Style, int Number, int LabelEnd, int End)
{
    private const char FirstCircled = '①';
    private const char LastCircled = '⑳';
    private const int MostDigits = 2;
    private const int LongestNumber = 4;

    private static readonly IReadOnlyList<string> Romans = WordFile.Lines("RomanNumbers.txt");

    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Words = WordFile.Lines("OrdinalWords.txt")
        .SelectMany((line, i) => line.Split(' ').Select(word => (word, Number: i + 1)))
        .ToFrozenDictionary(word => word.word, word => word.Number, StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>All that the characters at a place can mean; none where they are no number, or one that refers to something.</summary>
    public static IReadOnlyList<EnumerationNumber> At(AbstractText prose, int at)
    {
        var text = prose.Text;
        if (at >= text.Length)
            return [];
        if (text[at] is >= FirstCircled and <= LastCircled)
            return [new EnumerationNumber(new EnumerationStyle(EnumerationKind.Numbers, FirstCircled), text[at] - FirstCircled + 1, at + 1, at + 1)];
        var isClosed = text[at] == '(';
        var start = isClosed ? at + 1 : at;
        var end = start;
        while (end < text.Length && char.IsAsciiLetterOrDigit(text[end]))
            end++;
        if (end == start || end == text.Length)
            return [];
        if (text[end] == ',')
            return Words.TryGetValue(text.AsSpan(start, end - start), out var word) ? [new EnumerationNumber(new EnumerationStyle(EnumerationKind.Words), word, end, end + 1)] : [];
        if (end - start > LongestNumber)
            return [];
        var last = text[end] == '.' && end + 1 < text.Length && text[end + 1] == ')' ? end + 1 : end;
        var isMark = text[last] == ')' ? isClosed || prose.Parentheses.PartnerOf(last) < 0 : text[last] == '.' && !isClosed;
        if (!isMark)
            return [];
        var sign = isClosed ? '(' : text[last];
        // "(1): wade" has a colon that is neither its own nor the item's.
        var behind = text[last] == ')' && last + 1 < text.Length && text[last + 1] == ':' ? last + 2 : last + 1;
        return [.. Values(text.AsSpan(start, end - start), sign).Select(value => new EnumerationNumber(value.Style, value.Number, last + 1, behind))];
    }

    private static List<(EnumerationStyle Style, int Number)> Values(ReadOnlySpan<char> number, char sign)
    {
        var values = new List<(EnumerationStyle, int)>();
        if (number.Length <= MostDigits && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var value))
            values.Add((new EnumerationStyle(EnumerationKind.Numbers, sign), value));
        var isUpper = char.IsAsciiLetterUpper(number[0]);
        for (var i = 0; i < Romans.Count; i++)
        {
            if (number.Equals(isUpper ? Romans[i].ToUpperInvariant() : Romans[i], StringComparison.Ordinal))
                values.Add((new EnumerationStyle(EnumerationKind.Romans, sign, isUpper), i + 1));
        }

        // "A. Berg, B. Codd" are people.
        if (number.Length == 1 && char.IsAsciiLetter(number[0]) && !(isUpper && sign == '.'))
            values.Add((new EnumerationStyle(EnumerationKind.Letters, sign, isUpper), (number[0] | 0x20) - 'a' + 1));
        return values;
    }
}
