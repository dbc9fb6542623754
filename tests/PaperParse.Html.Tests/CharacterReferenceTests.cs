using PaperParse.Html.Values;
using PaperParse.TestSupport;

namespace PaperParse.Html.Tests;

public sealed class CharacterReferenceTests
{
    [Theory]
    [InlineData("R&amp;D", "R&D")]
    [InlineData("&lt;b&gt;", "<b>")]
    [InlineData("caf&eacute;", "café")]
    [InlineData("caf&eacute", "café")]
    [InlineData("&notit;", "¬it;")]
    [InlineData("&notin;", "∉")]
    [InlineData("&nGt;", "≫⃒")]
    [InlineData("&#65;&#x42;&#X43", "ABC")]
    [InlineData("&#x1D54F;", "\U0001D54F")]
    [InlineData("&#150;", "–")]
    [InlineData("&#0;&#xD800;&#x110000;&#99999999999;", "\uFFFD\uFFFD\uFFFD\uFFFD")]
    [InlineData("&#;&#x;&;& &unknown;", "&#;&#x;&;& &unknown;")]
    [InlineData("AT&T", "AT&T")]
    [InlineData("&amp;amp;", "&amp;")]
    public void References_are_undone_as_browsers_do(string source, string expected) => Assert.Equal(expected, Decode(source).Value);

    [Theory]
    [InlineData("?a=1&copy=2", "?a=1&copy=2")]
    [InlineData("?a=1&copy;=2", "?a=1©=2")]
    [InlineData("?a=1&amp;copy=2", "?a=1&copy=2")]
    [InlineData("?a=1&copy", "?a=1©")]
    public void In_an_attribute_a_name_that_goes_on_is_no_reference(string source, string expected) =>
        Assert.Equal(expected, CharacterReferences.Decode(source, 0, source.Length, inAttribute: true).Value);

    [Fact]
    public void Every_character_knows_where_it_stands()
    {
        const string Source = "x R&amp;D&#x1D54F; y";
        var text = CharacterReferences.Decode(Source, 2, Source.Length, inAttribute: false);
        Assert.Equal("R&D\U0001D54F y", text.Value);
        Assert.Equal(["R", "&amp;", "D", "&#x1D54F;", "&#x1D54F;", " ", "y"], Enumerable.Range(0, text.Value.Length).Select(i => Slice(text.SourceOf(i, 1))));
        Assert.Equal("R&amp;D", Slice(text.SourceOf(0, 3)));

        string Slice(Syntax.TextSpan span) => Source.Substring(span.Start, span.Length);
    }

    /// <summary>AngleSharp decodes the same in the text of a page.</summary>
    [Fact]
    public void Random_references_are_what_the_parser_of_pages_makes_of_them()
    {
        string[] pieces = ["&", "#", "x", "amp", "lt", "not", "notin", "copy", "eacute", "Ouml", "sup1", ";", "1", "65", "41", "80", "9f", "d800", "=", " ", "a", "Z", "&amp;", "&#"];
        TimeBox.Check(seed: 4201, cases: 3000, seconds: 5, random =>
        {
            var source = string.Concat(random.GetItems(pieces, random.Next(1, 12)));
            // Of "&;" AngleSharp loses the semicolon; the standard leaves both as they are, and so do browsers.
            if (source.Contains("&;", StringComparison.Ordinal))
                return;
            var document = new AngleSharp.Html.Parser.HtmlParser().ParseDocument("<body>x" + source);
            Assert.Equal(document.Body!.TextContent, "x" + Decode(source).Value);
            var inAttribute = new AngleSharp.Html.Parser.HtmlParser().ParseDocument($"<body title=\"{source}\">");
            Assert.Equal(inAttribute.Body!.GetAttribute("title"), CharacterReferences.Decode(source, 0, source.Length, inAttribute: true).Value);
        });
    }

    private static MappedText Decode(string source) => CharacterReferences.Decode(source, 0, source.Length, inAttribute: false);
}
