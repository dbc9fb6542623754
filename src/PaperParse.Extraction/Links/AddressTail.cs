using System.Globalization;
using System.Text;

namespace PaperParse.Extraction;

/// <summary>What can stand in an address, and at its end belongs to the sentence or to markup.</summary>
internal static class AddressTail
{
    private const int LongestSuffix = 3;

    private const string AsciiMarks = ".,;:!?'*_~$%&@";

    /// <summary>Where it ends without them.</summary>
    public static int Cut(string text, int start, int end)
    {
        while (end > start)
        {
            var last = text[end - 1];
            // A sign that is escaped is meant.
            if (AddressEscapes.EndsWith(text.AsSpan(start, end - start)))
                break;
            if (last == ';' && EntityStart(text, start, end) is >= 0 and var entity)
                end = entity;
            else if (char.IsAscii(last) ? AsciiMarks.Contains(last, StringComparison.Ordinal) : char.IsPunctuation(last))
                end--;
            else if (SuffixStart(text, start, end) is >= 0 and var suffix)
                end = suffix;
            else
                break;
        }

        return end;
    }

    /// <summary>Whether it is a mark that no part of an address is at its end, though programs take it for one.</summary>
    public static bool IsMark(Rune rune) =>
        rune.IsAscii ? ".,;:!?'\")]".Contains((char)rune.Value, StringComparison.Ordinal) : Rune.GetUnicodeCategory(rune) is UnicodeCategory.OtherPunctuation or UnicodeCategory.ClosePunctuation;

    // https://pond.example/a&gt;
    private static int EntityStart(string text, int start, int end)
    {
        var at = end - 2;
        while (at > start && (char.IsAsciiLetterOrDigit(text[at]) || text[at] == '#'))
            at--;
        return at > start && at < end - 2 && text[at] == '&' ? at : -1;
    }

    /// <summary>Where the apostrophe stands that joins an ending to a name: <c>https://pond.example/reeds's</c>, and not <c>…/Toison_d'or</c>.</summary>
    private static int SuffixStart(string text, int start, int end)
    {
        var at = end - 1;
        while (at > start && end - at <= LongestSuffix && char.IsLetter(text[at]))
            at--;
        if (at - 1 < start || at == end - 1 || text[at] is not ('\'' or '’') || !char.IsLetterOrDigit(text[at - 1]))
            return -1;
        return end - at == 2 || (at - 2 >= start && char.IsLetterOrDigit(text[at - 2])) ? at : -1;
    }
}
