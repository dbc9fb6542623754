using AngleSharp.Dom;
using PaperParse.Html.Pages;
using PaperParse.Syntax;

namespace PaperParse.Html.Reading;

/// <summary>
/// Where an element stands in the source, from its start tag to its end tag. One whose end tag is left out ends before the next element
/// that is not in it, or before the end tag of one that it is in.
/// <code>
/// &lt;ul&gt;&lt;li&gt;a &lt;b&gt;b&lt;/b&gt;&lt;li&gt;c&lt;/ul&gt;
///     ^^^^^^^^^^^^^^^          the first li
/// </code>
/// </summary>
internal static class ElementRanges
{
    /// <summary>Null for an element that stands nowhere.</summary>
    public static TextSpan? Of(HtmlPage page, IElement element)
    {
        var start = HtmlPage.StartOf(element);
        var first = start < 0 ? -1 : page.PieceAt(start);
        if (first < 0)
            return null;
        if (ElementNames.IsVoid(element.LocalName))
            return TextSpan.FromBounds(start, page.Pieces[first].End);
        var limit = page.Elements.NextStart(element) ?? page.Source.Length;
        var open = new Dictionary<string, int>(StringComparer.Ordinal);
        var end = page.Pieces[first].End;
        // Of a row without a start tag the first piece is its first cell.
        for (var i = page.StartTagOf(element) < 0 ? first : first + 1; i < page.Pieces.Count && page.Pieces[i].Start < limit; i++)
        {
            var piece = page.Pieces[i];
            if (piece.Kind == PieceKind.StartTag && !ElementNames.IsVoid(piece.Name))
            {
                open[piece.Name] = open.GetValueOrDefault(piece.Name) + 1;
            }
            else if (piece.Kind == PieceKind.EndTag && !Close(open, piece.Name))
            {
                if (piece.Name == element.LocalName)
                    return TextSpan.FromBounds(start, piece.End);
                if (IsOfAncestor(element, piece.Name))
                    return TextSpan.FromBounds(start, end);
            }

            if (piece.Kind != PieceKind.Text || !page.Source.AsSpan(piece.Start, piece.End - piece.Start).IsWhiteSpace())
                end = piece.End;
        }

        // Nothing comes behind it and nothing closes it: the page was cut off in it.
        return TextSpan.FromBounds(start, limit == page.Source.Length && !HasEnded(page, element) ? limit : end);
    }

    private static bool Close(Dictionary<string, int> open, string name)
    {
        if (open.GetValueOrDefault(name) == 0)
            return false;
        open[name]--;
        return true;
    }

    private static bool IsOfAncestor(IElement element, string name)
    {
        for (var above = element.ParentElement; above is not null; above = above.ParentElement)
        {
            if (above.LocalName == name)
                return true;
        }

        return false;
    }

    private static bool HasEnded(HtmlPage page, IElement element)
    {
        var last = page.Pieces.Count - 1;
        if (last > 0 && page.IsBroken(last))
            last--;
        return last >= 0 && page.Pieces[last] is { Kind: PieceKind.EndTag, Name: var name } && IsOfAncestor(element, name);
    }
}
