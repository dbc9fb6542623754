using PaperParse.Grammars;
using PaperParse.Html.Grammar;
using PaperParse.Html.Proposing;
using PaperParse.Syntax;

namespace PaperParse.Html.Tests;

/// <summary>What is called a page where nothing at its beginning says so.</summary>
public sealed class LikelyPageTests
{
    private const string List = "<ul><li>Herons</li><li>Gulls</li><li>Moss</li></ul>\n";

    public static TheoryData<string, string, bool> Texts { get; } = new()
    {
        { "a.txt", "<!DOCTYPE html>x", true },
        { "a.txt", List, true },
        { "a.html", "<li>Herons<li>Gulls", true },
        { "a.XHTML", "no tag but <br> in it", true },
        { "a.txt", "<li>Herons<li>Gulls", false },
        { "a.html", "no tag in it", false },
        { "a.md", "# Herons\n\n" + List, false },
        { "a.xml", "<?xml version=\"1.0\"?><rss><item><title>Herons</title><link>x</link></item><item><title>Gulls</title><link>y</link></item></rss>", false },
        { "a.txt", "<b>Note</b> " + new string('x', 5_000), false },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_page_begins_as_one_or_is_named_as_one_or_has_tags_all_over(string path, string text, bool isPage) =>
        Assert.Equal(isPage, StarterPage.IsPage(new SourceText(text, path)));

    [Fact]
    public void Where_no_dialect_fits_a_page_those_of_pages_were_looked_for()
    {
        var own = Page.Compile("grammar own\nelement x \"b\" = title:text\nelement card \"article\"\nitems Entry\nEntry = card with (x)\n");
        Dialect[] all = [own, .. BuiltInGrammars.Dialects, .. PageGrammarCompiler.Dialects];

        var (_, detection) = DialectDetector.Detect(new SourceText(List), all);

        Assert.Equal(Detection.UnknownDialect, detection.Dialect);
        Assert.Equal(["own", "accepted-html", "hf-html"], detection.Weighed.Select(dialect => dialect.Name));
        Assert.DoesNotContain("own", DialectDetector.Detect(new SourceText("dear diary\n"), all).Detection.Weighed.Select(dialect => dialect.Name));
    }
}
