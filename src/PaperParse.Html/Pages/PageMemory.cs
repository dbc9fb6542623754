using System.Runtime.CompilerServices;
using PaperParse.Syntax;

namespace PaperParse.Html.Pages;

/// <summary>
/// Whoever finds out the dialect of a page asks every dialect of pages about it, and the one that is chosen reads it: AngleSharp need not
/// do it for each. A page is kept no longer than its text. It remembers what was looked for in it, so that it is used by one at a time:
/// taken, and put back. Another thread that wants the page of the same text meanwhile reads one of its own.
/// </summary>
internal static class PageMemory
{
    private static readonly ConditionalWeakTable<SourceText, HtmlPage> Pages = [];

    public static HtmlPage Take(SourceText text) => Pages.Remove(text, out var page) ? page : HtmlPage.Read(text);

    public static void PutBack(HtmlPage page) => Pages.TryAdd(page.Text, page);
}
