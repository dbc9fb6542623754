using PaperParse.Html.Pages;
using PaperParse.Syntax;

namespace PaperParse.Html.Tests;

public class PageMemoryTests
{
    [Fact]
    public void A_page_that_somebody_uses_is_given_to_nobody_else()
    {
        var text = new SourceText("<p>Tides</p>");
        var page = PageMemory.Take(text);
        Assert.NotSame(page, PageMemory.Take(text));

        PageMemory.PutBack(page);
        Assert.Same(page, PageMemory.Take(text));
        Assert.NotSame(page, PageMemory.Take(text));
    }

    [Fact]
    public void Of_two_pages_that_are_put_back_one_is_kept()
    {
        var text = new SourceText("<p>Tides</p>");
        var (first, second) = (PageMemory.Take(text), PageMemory.Take(text));
        PageMemory.PutBack(first);
        PageMemory.PutBack(second);
        Assert.Same(first, PageMemory.Take(text));
    }
}
