using AngleSharp.Dom;
using PaperParse.Html.Grammar;
using PaperParse.Html.Pages;
using PaperParse.Syntax;

namespace PaperParse.Html.Reading;

/// <summary>
/// Lists without an element for each item: one that a selector finds, and what comes after it, up to the next such sibling.
/// <code>
/// &lt;dl&gt;&lt;dt&gt;Herons&lt;dd&gt;Ada Berg&lt;dt&gt;Gulls&lt;dd&gt;Bo Stone&lt;/dl&gt;
///     ^^^^^^^^^^^^^^^^^^^^^^              the first run starting "dt"
/// </code>
/// </summary>
internal static class SiblingRuns
{
    /// <summary>Null for an element that has no start tag.</summary>
    public static PageScope? Of(HtmlPage page, IElement first, PageSelector selector)
    {
        var start = HtmlPage.StartOf(first);
        if (start < 0 || first.Parent is not { } parent)
            return null;
        var run = new List<IElement> { first };
        foreach (var next in page.Elements.Behind(first))
        {
            if (selector.Matches(next, page.Elements) && HtmlPage.StartOf(next) > start)
                return new PageScope(parent, null, null, start, HtmlPage.StartOf(next)) { Run = run };
            run.Add(next);
        }

        var end = parent is IElement above && ElementRanges.Of(page, above) is { } range ? range.End : page.Source.Length;
        return new PageScope(parent, null, null, start, end) { Run = run };
    }

    /// <summary>From the first element of a run to the one that the last part of it stands in.</summary>
    public static TextSpan PlaceOf(HtmlPage page, PageScope run, TextSpan parts)
    {
        var end = parts.End;
        foreach (var element in run.Run!)
        {
            if (HtmlPage.StartOf(element) >= parts.End)
                break;
            if (ElementRanges.Of(page, element) is { } range && range.Start < parts.End && range.End > end)
                end = Math.Min(range.End, run.End);
        }

        return TextSpan.FromBounds(run.Start, end);
    }
}
