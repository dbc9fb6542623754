using PaperParse.Syntax;
using PaperParse.TestSupport;

namespace PaperParse.Extraction.Tests;

public class LinkTests
{
    [Theory]
    [InlineData("Code: https://github.com/heronry/reeds.", "https://github.com/heronry/reeds repository heronry/reeds stated")]
    [InlineData("(https://github.com/heronry/reeds)", "https://github.com/heronry/reeds repository heronry/reeds stated")]
    [InlineData("see https://github.com/heronry/reeds.git, and", "https://github.com/heronry/reeds.git repository heronry/reeds stated")]
    [InlineData("https://github.com/heronry/reeds/tree/main/src", "https://github.com/heronry/reeds/tree/main/src repository heronry/reeds stated")]
    [InlineData("https://github.com/heronry", "https://github.com/heronry url - stated")]
    [InlineData("https://huggingface.co/heronry/", "https://huggingface.co/heronry/ url - stated")]
    [InlineData("https://huggingface.co/datasets/reeds", "https://huggingface.co/datasets/reeds repository reeds stated")]
    [InlineData("https://gitlab.com/heronry?x=1", "https://gitlab.com/heronry?x=1 url - stated")]
    [InlineData("github.com/heronry is ours", "https://github.com/heronry url - inferred")]
    [InlineData("github.com/features is not", "")]
    [InlineData("https://pond.example/a_{b}/c_{12}.", "https://pond.example/a_b/c_12 url - inferred")]
    [InlineData("https://github.com/heronry/reed_{bed} is", "https://github.com/heronry/reed_bed repository heronry/reed_bed inferred")]
    [InlineData("""\url{https://pond.example/a_{b}}""", "https://pond.example/a_b url - inferred")]
    [InlineData("https://pond.example/a_{b c} or", "https://pond.example/a url - stated")]
    [InlineData("https://github.com/", "https://github.com/ url - stated")]
    [InlineData("https://gitlab.com/pond/carp?x=1", "https://gitlab.com/pond/carp?x=1 repository pond/carp stated")]
    [InlineData("https://www.github.com/heronry/reeds", "https://www.github.com/heronry/reeds repository heronry/reeds stated")]
    [InlineData("HTTPS://GitHub.com/Heronry/Reeds", "HTTPS://GitHub.com/Heronry/Reeds repository Heronry/Reeds stated")]
    [InlineData("https://anonymous.4open.science/r/reeds-12", "https://anonymous.4open.science/r/reeds-12 repository reeds-12 stated")]
    [InlineData("github.com/heronry/reeds.", "https://github.com/heronry/reeds repository heronry/reeds inferred")]
    [InlineData("at www.pond.example/a;", "https://www.pond.example/a url - inferred")]
    [InlineData("https://pond.example/Moss_(plant).", "https://pond.example/Moss_(plant) url - stated")]
    [InlineData("[the page](https://pond.example/a)", "https://pond.example/a url - stated")]
    [InlineData("<https://pond.example/a>", "https://pond.example/a url - stated")]
    [InlineData("“https://pond.example/a”", "https://pond.example/a url - stated")]
    [InlineData("""\url{https://pond.example/a}""", "https://pond.example/a url - stated")]
    [InlineData("""\href{https://pond.example/a}{https://pond.example/a}""", "https://pond.example/a url - stated")]
    [InlineData("""https://pond.example/a\_b\%20c.""", "https://pond.example/a_b%20c url - inferred")]
    [InlineData("Codehttps://pond.example/a", "https://pond.example/a url - stated")]
    [InlineData("http://pond.example", "http://pond.example url - stated")]
    [InlineData("https://pond.example/a?!", "https://pond.example/a url - stated")]
    [InlineData("https://pond.example/一。", "https://pond.example/一 url - stated")]
    [InlineData("https://web.pond.example/https://moss.example/x", "https://web.pond.example/https://moss.example/x url - stated")]
    [InlineData("https://heronry.github.io/reeds/", "https://heronry.github.io/reeds/ url - stated")]
    [InlineData("https://doi.org/10.5555/pond.1.", "https://doi.org/10.5555/pond.1 doi 10.5555/pond.1 stated")]
    [InlineData("http://dx.doi.org/10.5555/pond.1", "http://dx.doi.org/10.5555/pond.1 doi 10.5555/pond.1 stated")]
    [InlineData("https://doi.org/pond", "https://doi.org/pond url - stated")]
    [InlineData("doi:10.5555/182", "https://doi.org/10.5555/182 doi 10.5555/182 inferred")]
    [InlineData("DOI: 10.5555/pond(1)2, and", "https://doi.org/10.5555/pond(1)2 doi 10.5555/pond(1)2 inferred")]
    [InlineData("as 10.5555/pond.1 says", "https://doi.org/10.5555/pond.1 doi 10.5555/pond.1 inferred")]
    [InlineData("https://arxiv.org/abs/2401.01234v2", "https://arxiv.org/abs/2401.01234v2 arxiv 2401.01234 stated")]
    [InlineData("https://arxiv.org/pdf/2401.01234.pdf", "https://arxiv.org/pdf/2401.01234.pdf arxiv 2401.01234 stated")]
    [InlineData("https://arxiv.org/list/cs", "https://arxiv.org/list/cs url - stated")]
    [InlineData("(arXiv:2401.01234)", "https://arxiv.org/abs/2401.01234 arxiv 2401.01234 inferred")]
    [InlineData("arXiv: 2401.01234v3.", "https://arxiv.org/abs/2401.01234v3 arxiv 2401.01234 inferred")]
    [InlineData("arxiv hep-th/9901001", "https://arxiv.org/abs/hep-th/9901001 arxiv hep-th/9901001 inferred")]
    [InlineData("arXiv preprint arXiv:math.AG/0112001", "https://arxiv.org/abs/math.AG/0112001 arxiv math.AG/0112001 inferred")]
    [InlineData("https://a.example https://b.example https://a.example.", "https://a.example url - stated|https://b.example url - stated")]
    [InlineData("doi:10.5555/b.1 then https://a.example", "https://doi.org/10.5555/b.1 doi 10.5555/b.1 inferred|https://a.example url - stated")]
    [InlineData("no link at all", "")]
    [InlineData("the id 2401.01234 alone", "")]
    [InlineData("arXiv:24.01234 and arXiv:2401.012345678", "")]
    [InlineData("arXiv has 2 million papers", "")]
    [InlineData("a ratio of 10.1234/5678", "")]
    [InlineData("10.5/x and 10.12345678901/x", "")]
    [InlineData("https:// and ://x and https://nohost", "")]
    [InlineData("cs://pond.example", "")]
    [InlineData("notgithub.com/a/b and x/github.com/a/b", "")]
    [InlineData("we use github.com and www. too", "")]
    [InlineData("mail ada@github.com/x", "")]
    public void Links_are_found_in_prose(string summary, string links)
    {
        var paper = WithAbstract(summary);
        var fields = paper.Fields["links"];
        Assert.Equal(links, string.Join('|', paper.LinkItems.Select((link, i) => $"{link.Url} {link.Kind.ToString().ToLowerInvariant()} {link.Id ?? "-"} {fields[i].Status.ToString().ToLowerInvariant()}")));
        Assert.Equal(paper.Links, paper.LinkItems.Select(link => link.Url));
        Assert.Equal(fields, paper.Fields["linkItems"]);
        if (links.Length == 0)
            Assert.Equal(FieldStatus.Absent, Assert.Single(fields).Status);
        else
            Assert.All(fields, field => Assert.Equal(field.Status == FieldStatus.Inferred, field.Evidence is not null));
        Assert.Null(paper.Url);
    }

    [Fact]
    public void A_link_stands_where_its_text_does()
    {
        var tree = TreeDraft.Tree(t => t.Entry(e => e.Title("T").Abstract("We wade.", "  See  https://pond.example/a, or", "arXiv:2401.01234v2.")));
        var paper = PaperExtractor.Extract(tree).Papers[0];
        Assert.Equal(["https://pond.example/a", "arXiv:2401.01234v2"[6..]], paper.Fields["links"].Select(field => tree.Text.ToString(field.Span!.Value)));
        Assert.All(paper.Fields["links"], field => Assert.Equal("draft/Abstract", field.Production));
    }

    [Fact]
    public void Escapes_and_remarks_are_read_and_the_link_of_the_entry_comes_first()
    {
        var tree = TreeDraft.Tree(t => t.Entry(e => e.Abstract("See https://b.example/1").Lines(SyntaxKind.Remarks, "12 pages, https://c.example/2; https://a.example")
            .Lines(SyntaxKind.Link, "https://a.example")));
        var paper = PaperExtractor.Extract(tree).Papers[0];
        Assert.Equal("https://a.example", paper.Url);
        Assert.Equal(["https://a.example", "https://b.example/1", "https://c.example/2"], paper.Links);
        Assert.Equal(["draft/Link", "draft/Abstract", "draft/Remarks"], paper.Fields["links"].Select(field => field.Production));
    }

    [Fact]
    public void A_link_inside_an_abstract_is_one_of_the_links_and_ends_what_stands_before_it()
    {
        var tree = TreeDraft.Tree(t => t.Entry(e => e.Node(SyntaxKind.Abstract, a => a.Text("Code at https://b.example/1.").Node(SyntaxKind.Link, l => l.Text("https://a.example")).Break())));
        var paper = PaperExtractor.Extract(tree).Papers[0];
        Assert.Null(paper.Url);
        Assert.Equal(["https://a.example", "https://b.example/1"], paper.Links);
    }

    [Fact]
    public void A_dialect_without_prose_and_links_never_shows_any()
    {
        var tree = TreeDraft.Tree(t => t.Entry(e => e.Title("See https://a.example")), [SyntaxKind.Title]);
        var paper = PaperExtractor.Extract(tree).Papers[0];
        Assert.Empty(paper.Links);
        Assert.Equal(FieldStatus.Unknown, paper.Fields["links"][0].Status);
        Assert.Equal(FieldStatus.Unknown, paper.Fields["abstractParts"][0].Status);
    }

    private static Paper WithAbstract(string text) => PaperExtractor.Extract(TreeDraft.Tree(t => t.Entry(e => e.Abstract(text)))).Papers[0];
}
