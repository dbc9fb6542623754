using System.Runtime.CompilerServices;
using PaperParse.Syntax;

namespace PaperParse.Html.Pages;

/// <summary>
/// Whoever finds out the dialect of a page asks every dialect of pages about it, and the one that is chosen reads it: AngleSharp need not
/// do it for each. A page is kept no longer than its text, and given away to who reads it.
/// </summary>
internal static class PageMemory
{
    private static readonly ConditionalWeakTable<SourceText, HtmlPage> Pages = [];

    public static HtmlPage Keep(SourceText text) => Pages.GetValue(text, HtmlPage.Read);

    public static HtmlPage Take(SourceText text)
    {
        if (!Pages.TryGetValue(text, out var page))
            return HtmlPage.Read(text);
        Pages.Remove(text);
        return page;
    }
}
