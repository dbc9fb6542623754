using PaperParse.Html.Values;
using PaperParse.Syntax;

namespace PaperParse.Html.Tests;

public sealed class AttributeValueTests
{
    [Theory]
    [InlineData("<a href=\"/papers/1\">", "/papers/1")]
    [InlineData("<a href='/papers/1'>", "/papers/1")]
    [InlineData("<a href=/papers/1>", "/papers/1")]
    [InlineData("<a href=/papers/1/>", "/papers/1/")]
    [InlineData("<A class=x HREF = \"/papers/1\" href=\"/papers/2\">", "/papers/1")]
    [InlineData("<a title=\"a > b href='no'\" href\n=\n'yes'>", "yes")]
    [InlineData("<a/href=x>", "x")]
    [InlineData("<a data-href=no href=yes>", "yes")]
    [InlineData("<a =href=x href=y>", "y")]
    [InlineData("<a href=\"\">", "")]
    [InlineData("<a \"href\"=no href=\"a&amp;b\">", "a&amp;b")]
    public void The_first_value_of_the_name_is_found_where_it_stands(string tag, string expected)
    {
        var span = AttributeValues.Find(tag, new TextSpan(0, tag.Length), "href")!.Value;
        Assert.Equal(expected, tag.Substring(span.Start, span.Length));
        var document = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(tag);
        Assert.Equal(document.QuerySelector("a")!.GetAttribute("href"), CharacterReferences.Decode(tag, span.Start, span.End, inAttribute: true).Value);
    }

    [Theory]
    [InlineData("<a>")]
    [InlineData("<a href>")]
    [InlineData("<a class=href>")]
    [InlineData("<a title='href=x'>")]
    public void A_tag_without_the_attribute_has_no_value(string tag) => Assert.Null(AttributeValues.Find(tag, new TextSpan(0, tag.Length), "href"));
}
