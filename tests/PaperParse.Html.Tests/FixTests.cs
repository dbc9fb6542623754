using PaperParse.Analysis;
using PaperParse.Analyzers;
using PaperParse.Extraction;
using PaperParse.Syntax;
using PaperParse.Testing;

namespace PaperParse.Html.Tests;

/// <summary>A fix changes the characters that it names, written as the page needs them, and nothing else.</summary>
public sealed class FixTests
{
    [Fact]
    public void A_safe_fix_of_visible_text_changes_only_what_it_names()
    {
        var page = Listing("Moss \\&amp; Lichen: 20\\% More", "1 authors");
        var result = Fix(page);
        Assert.Equal(Listing("Moss &amp; Lichen: 20% More", "1 author"), result.Tree.Text.ToString());
        Assert.Equal(["PP2001 1", "PP3001 2"], result.Applied.Select(rule => $"{rule.Key} {rule.Value}"));
        var paper = Assert.Single(result.Papers.Papers);
        Assert.Equal(("Moss & Lichen: 20% More", 1, "/papers/2401.01234?a=1&b=2"), (paper.Title, paper.AuthorCount, paper.Url));
        Assert.Equal(0, FixAll.Apply(result.Papers, BuiltInRules.All).Count);
    }

    [Fact]
    public void An_escape_that_only_looks_like_latex_is_left_alone()
    {
        var page = Listing("Moss \\&lt; Lichen", "3 authors");
        Assert.Equal(page, Fix(page).Tree.Text.ToString());
    }

    [Fact]
    public void A_backslash_that_is_itself_an_escape_is_deleted_as_a_whole() =>
        Assert.Equal(Listing("20% More Moss", "3 authors"), Fix(Listing("20&#92;% More Moss", "3 authors")).Tree.Text.ToString());

    [Theory]
    [InlineData("between tags", "<h3>@</h3>", "a <b> & \"c\"", "a &lt;b&gt; &amp; \"c\"")]
    [InlineData("in quotes", "<a title=\"@\">", "a <b> & \"c\" 'd'", "a &lt;b&gt; &amp; &quot;c&quot; &#39;d&#39;")]
    [InlineData("without quotes", "<a title=x@y>", "a b=c", "a&#32;b&#61;c")]
    [InlineData("in a comment", "<!-- @ -->", "a & b", "a & b")]
    [InlineData("in JSON in an attribute", "<div data-props='{\"paper\":{\"id\":\"2401.01234\",\"title\":\"x@y\"}}'></div>", "a \"b\" \\ & <c>", "a \\u0022b\\u0022 \\\\ \\u0026amp; \\u003Cc\\u003E")]
    public void Characters_are_written_as_their_place_needs_them(string where, string marked, string characters, string expected)
    {
        var offset = marked.IndexOf('@', StringComparison.Ordinal);
        var tree = Page.Parse(marked.Remove(offset, 1), Page.HfHtml);
        // In JSON what JSON leaves of the ampersand is no ampersand, so nothing is escaped twice.
        expected = expected.Replace("\\u0026amp;", "\\u0026", StringComparison.Ordinal);
        Assert.True(expected == tree.Encode(offset, characters), $"{where}: {tree.Encode(offset, characters)}");
    }

    [Fact]
    public void What_is_written_is_read_back()
    {
        const string Source = "<article><h3><a href='/papers/2401.01234'>Moss</a></h3><div>3 authors</div></article>";
        const string Title = "R&D <b>pays</b> \"twice\" &amp; more";
        var tree = Page.Parse(Source, Page.HfHtml);
        var title = tree.Root.Entries.Single().Title!;
        var changed = tree.WithChanges(new TextChange(title.Span, tree.Encode(title.Span.Start, Title)));
        TreeFidelity.Check(changed);
        Assert.Equal(Title, PaperExtractor.Extract(changed).Papers.Single().Title);
    }

    /// <summary>What every rule would do to every sample keeps the entries, and the page says the same afterwards but for what was mended.</summary>
    [Fact]
    public void Fixed_samples_have_their_entries()
    {
        foreach (var (dialect, file) in Page.Samples)
        {
            var papers = PaperExtractor.Extract(Page.Parse(Page.Sample(dialect, file), Page.Dialect(dialect)));
            var result = FixAll.Apply(papers, BuiltInRules.All);
            TreeFidelity.Check(result.Tree);
            Assert.Equal(papers.Papers.Count, result.Papers.Papers.Count);
            Assert.Equal(0, FixAll.Apply(result.Papers, BuiltInRules.All).Count);
        }
    }

    private static string Listing(string title, string byline) =>
        $"<!doctype html>\n<article class=\"x\">\n  <h3><a href=\"/papers/2401.01234?a=1&amp;b=2\">{title}</a></h3>\n  <div>\n    <span>·</span>\n    {byline}\n  </div>\n</article>\n";

    private static FixResult Fix(string page)
    {
        var tree = Page.Parse(page, Page.HfHtml);
        return FixAll.Apply(PaperExtractor.Extract(tree), BuiltInRules.All);
    }
}
