using PaperParse.Html.Values;
using PaperParse.Syntax;

namespace PaperParse.Html.Pages;

/// <summary>
/// Tags that lost a quote or their end, and so swallowed what stands behind them: HTML reads on to the next quote or the next <c>&gt;</c>.
/// <code>
/// &lt;a href="/1&gt;Herons&lt;/a&gt;&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;a href="/2"&gt;Gulls&lt;/a&gt;
/// ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^              one tag, with Herons in it
/// </code>
/// A tag in the value of an attribute is none, and proves nothing: <c>&lt;p title="a &lt;b&gt;"&gt;</c>.
/// </summary>
internal static class BrokenTags
{
    public static bool Has(string source, PagePiece piece)
    {
        if (piece.Kind == PieceKind.Text || source.AsSpan(piece.Start + 1, piece.End - piece.Start - 1).IndexOf('<') < 0)
            return false;
        if (piece.Kind == PieceKind.Other)
            return piece.End == source.Length && IsOpenTag(source.AsSpan(piece.Start, piece.End - piece.Start));
        var tag = TextSpan.FromBounds(piece.Start, piece.End);
        if (piece.Name.Contains('<', StringComparison.Ordinal))
            return true;
        var (hasTagInQuotes, hasQuoteInName) = (false, false);
        foreach (var (name, value) in AttributeValues.All(source, tag))
        {
            if (Contains(source, name, '<'))
                return true;
            hasQuoteInName |= Contains(source, name, '"') || Contains(source, name, '\'');
            if (value is not { } place || !Contains(source, place, '<'))
                continue;
            if (source[place.Start - 1] is not ('"' or '\''))
                return true;
            hasTagInQuotes = true;
        }

        return hasTagInQuotes && hasQuoteInName;
    }

    // <a href="/3>Herons</a> …     up to the end of the page; a comment that nothing ends is not one of these
    private static bool IsOpenTag(ReadOnlySpan<char> text) => text.Length > 1 && (char.IsAsciiLetter(text[1]) || text[1] == '/');

    private static bool Contains(string source, TextSpan span, char c) => source.AsSpan(span.Start, span.Length).Contains(c);
}
