using PaperParse.Syntax;
using PaperParse.TestSupport;

namespace PaperParse.Extraction.Tests;

public class TextTests
{
    [Theory]
    [InlineData("Plain words", "Plain words")]
    [InlineData("two  spaces\tand a tab", "two spaces and a tab")]
    [InlineData("thin\u2009and no-break\u00A0space", "thin and no-break space")]
    [InlineData(" \u2003kept apart ", "kept apart")]
    [InlineData("line\u2028separator\fand feed", "line separator and feed")]
    [InlineData("astral 😀 \u2003🎉", "astral 😀 🎉")]
    public void White_space_is_folded(string line, string text) => Assert.Equal(text, Paper(e => e.Title(line)).Title);

    [Fact]
    public void An_unpaired_surrogate_stays() => Assert.Equal("a \uD800 b", Paper(e => e.Title("a  \uD800 b")).Title);

    [Fact]
    public void Lines_and_paragraphs_are_joined_by_one_space()
    {
        var paper = Paper(e => e.Abstract("First line ", "second", "", "  next paragraph"));
        Assert.Equal("First line second next paragraph", paper.Abstract);
    }

    [Fact]
    public void Markup_is_left_out_and_joins_what_stands_close()
    {
        var paper = Paper(e => e.Node(SyntaxKind.Title, t => t
            .Markup("**").Text("Bold").Markup("**").Text("ly").Text("go", " ").Markup("[", " ").Text("there").Markup("](x)").Text(",").Break()));
        Assert.Equal("Boldly go there,", paper.Title);
    }

    [Fact]
    public void Several_nodes_of_one_kind_are_one_field_from_the_first_to_the_last()
    {
        var tree = TreeDraft.Tree(t => t.Entry(e => e.Abstract("One.").Lines(SyntaxKind.SkippedText, "noise").Abstract("Two.").Break().Abstract("Three.")));
        var paper = PaperExtractor.Extract(tree).Papers[0];
        Assert.Equal("One. Two. Three.", paper.Abstract);
        var field = Assert.Single(paper.Fields[RecordKeys.Abstract]);
        Assert.Equal("One.\nnoise\nTwo.\n\nThree.", tree.Text.ToString(field.Span!.Value));
    }

    [Fact]
    public void Markup_alone_is_stated_and_null()
    {
        var paper = Paper(e => e.Node(SyntaxKind.Title, t => t.Markup("**").Break()));
        Assert.Null(paper.Title);
        Assert.Equal(FieldStatus.Stated, paper.Fields[RecordKeys.Title][0].Status);
    }

    [Fact]
    public void A_link_in_a_title_is_no_part_of_it_and_an_id_in_a_link_is()
    {
        var tree = TreeDraft.Tree(t => t.Entry(e => e.Node(SyntaxKind.Title, title => title
            .Markup("[").Text("Linked").Markup("](")
            .Node(SyntaxKind.Link, link => link.Markup("https://example.org/").Node(SyntaxKind.Identifier, id => id.Text("2401.00001").Markup("v").Token(SyntaxKind.Number, "3")))
            .Markup(")").Break())));
        var paper = PaperExtractor.Extract(tree).Papers[0];
        Assert.Equal("Linked", paper.Title);
        Assert.Equal("https://example.org/2401.00001v3", paper.Url);
        Assert.Equal("2401.00001", paper.ArxivId);
        Assert.Equal(3, paper.Version);
        Assert.Equal("draft/Title", paper.Fields[RecordKeys.ArxivId][0].Production);
    }

    private static Paper Paper(Action<TreeDraft> entry) => PaperExtractor.Extract(TreeDraft.Tree(t => t.Entry(entry))).Papers[0];
}
