using AngleSharp.Dom;
using PaperParse.Html.Pages;
using PaperParse.Html.Reading;
using PaperParse.Syntax;

namespace PaperParse.Html.Tests;

/// <summary>Where the element with the id <c>x</c> stands: between the marks.</summary>
public sealed class ElementRangeTests
{
    [Theory]
    [InlineData("<div>[<p id=x>a</p>] b</div>")]
    [InlineData("<div>[<div id=x><div>a</div><div>b</div></div>]</div>")]
    [InlineData("<ul>[<li id=x>a <b>b</b>]<li>c</ul>")]
    [InlineData("<ul><li>a[<li id=x>b <i>c</i>]\n</ul> d")]
    [InlineData("<ul>[<li id=x>a<ul><li>b</ul>]<li>c</ul>")]
    [InlineData("<table><tr>[<td id=x>a]<td>b</table>")]
    [InlineData("<table>[<tr id=x><td>a</td></tr>]<tr><td>b</td></tr></table>")]
    [InlineData("<table><tr><td>a[<tr id=x><td>b]</table>")]
    [InlineData("[<p id=x>a]<p>b")]
    [InlineData("<dl>[<dt id=x>a]<dd>b</dl>")]
    [InlineData("<div>[<a id=x href='y'>a</a>]<a>b</a></div>")]
    [InlineData("<div>[<img id=x>]a</div>")]
    [InlineData("[<DIV id=x>a</DIV>]\n")]
    [InlineData("<div>[<article id=x><p>cut off]")]
    [InlineData("<div>[<article id=x><p>cut off in a tag<di]")]
    [InlineData("<div>[<article id=x>a</article>]<article>b</article></div>")]
    public void An_element_reaches_from_its_start_tag_to_its_end(string marked)
    {
        var start = marked.IndexOf('[', StringComparison.Ordinal);
        var end = marked.LastIndexOf(']') - 1;
        var source = marked.Remove(end + 1, 1).Remove(start, 1);
        var page = HtmlPage.Read(new SourceText(source));
        var range = ElementRanges.Of(page, page.Document.QuerySelector("#x")!)!.Value;
        Assert.Equal(source[start..end], source.Substring(range.Start, range.Length));
    }

    [Theory]
    [InlineData("<table>[<td>a</td><td>b</td></tr>]<tr><td>c</table>", "tr")]
    [InlineData("<table>[<td>a<td><table><tr><td>b</table></tr>]<tr><td>c</table>", "tr")]
    [InlineData("<table><tr><td>a</td></tr\n<tr>[<td>b</td></tr>]<tr><td>c</td></table>", "tr + tr")]
    [InlineData("<table>[<tr><td>a</td></tr>\n<tr><td>b]</table>", "tbody")]
    [InlineData("<table>[<td>a<tr><td>b]</table>", "tbody")]
    public void A_row_or_body_without_a_start_tag_begins_with_the_first_element_in_it(string marked, string selector)
    {
        var (start, end) = (marked.IndexOf('[', StringComparison.Ordinal), marked.LastIndexOf(']') - 1);
        var source = marked.Remove(end + 1, 1).Remove(start, 1);
        var page = HtmlPage.Read(new SourceText(source));
        var range = ElementRanges.Of(page, page.Document.QuerySelector(selector)!)!.Value;
        Assert.Equal(source[start..end], source.Substring(range.Start, range.Length));
    }

    [Fact]
    public void An_element_that_the_page_leaves_out_stands_nowhere()
    {
        var page = HtmlPage.Read(new SourceText("<p>a"));
        Assert.Null(ElementRanges.Of(page, page.Document.QuerySelector("body")!));
    }
}
