using System.Collections.Frozen;
using PaperParse.Syntax;

namespace PaperParse.Extraction;

/// <summary>
/// What stands in a list for authors that it does not name.
/// <code>
/// Ada Berg et al        +3 more        (and 100 others)
///          ^^^^^        ^^^^^^^        ^^^^^^^^^^^^^^^^
/// </code>
/// </summary>
internal static class UnnamedAuthors
{
    private const int MostWords = 4;
    private const string Counted = " counted";

    // Whether it needs a number before it.
    private static readonly FrozenDictionary<string, bool>.AlternateLookup<ReadOnlySpan<char>> Words = WordFile.Lines("UnnamedAuthors.txt")
        .Select(line => line.EndsWith(Counted, StringComparison.Ordinal) ? (Word: line[..^Counted.Length], IsCounted: true) : (Word: line, IsCounted: false))
        .ToFrozenDictionary(line => line.Word, line => line.IsCounted, StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> LastWords = WordFile.Lines("UnnamedAuthors.txt")
        .Select(line => (line.EndsWith(Counted, StringComparison.Ordinal) ? line[..^Counted.Length] : line).Split(' ')[^1])
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Where it begins: it is all of the text, or the end of it. -1 for nowhere.</summary>
    public static int StartIn(ReadOnlySpan<char> text)
    {
        var found = -1;
        var end = text.TrimEnd(" ,;").Length;
        if (!LastWords.Contains(text[(text[..end].LastIndexOf(' ') + 1)..end]) && !text.StartsWith('+'))
            return found;
        for (var (start, words) = (end, 0); start > 0 && words < MostWords; words++)
        {
            start = text[..(start - 1)].LastIndexOf(' ') + 1;
            // "Ada Others" may be a name: behind one stand several words or a number.
            if (IsAll(text[start..end], out var count) && (start == 0 || count is not null || text[start..end].Contains(' ')))
                found = start;
        }

        return found;
    }

    /// <summary>How many they are; null where the text does not say.</summary>
    public static int? CountIn(ReadOnlySpan<char> text) => IsAll(text, out var count) ? count : null;

    /// <summary>Whether that is all that stands in brackets.</summary>
    public static bool InBrackets(SyntaxNode affiliation, out int? count)
    {
        var text = new FoldedProse(affiliation).Text;
        return IsAll(text.AsSpan().Trim("()[]（） "), out count);
    }

    /// <summary>Whether that is all of the text.</summary>
    public static bool IsAll(ReadOnlySpan<char> text, out int? count)
    {
        count = null;
        if (text.IndexOf(' ') is > 0 and var space && AffiliationLabels.IsConjunction(text[..space]) && !Words.ContainsKey(text))
            text = text[(space + 1)..];
        var word = text.TrimStart("+ ").TrimStart("0123456789");
        if (word.Length < text.Length && WrittenNumber.Plain(text[..^word.Length].TrimStart("+ ")) is { } number)
            count = number;
        else
            word = text;
        return Words.TryGetValue(word.Trim(), out var isCounted) ? count is not null || !isCounted : count is not null && word.IsEmpty && text.StartsWith('+');
    }
}
