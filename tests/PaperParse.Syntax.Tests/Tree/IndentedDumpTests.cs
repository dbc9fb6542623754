namespace PaperParse.Syntax.Tests.Tree;

public sealed class IndentedDumpTests
{
    [Fact]
    public void A_line_a_node_or_token_with_span_text_and_value()
    {
        using var sketch = new Sketch();
        var tree = sketch
            .Open(SyntaxKind.Entry)
                .Open(SyntaxKind.Title).Token(SyntaxKind.Text, "\t", "A \"title\" \u001B[31m").Break("\r\n").Close()
                .Missing(SyntaxKind.Separator)
                .Open(SyntaxKind.Byline).Token(SyntaxKind.Number, "", "2").Token(SyntaxKind.Word, " ", "authors", word: 2).Close()
            .Close()
            .Token(SyntaxKind.Month, "", "Nov", word: 1)
            .Build();
        Assert.Equal(
            """
            Listing [0..30)
              Entry [0..27)
                Title [0..18)
                  Text [0..16) "\t" "A \"title\" \u001B[31m"
                  LineBreak [16..18) "\r\n"
                Separator [18..18) missing
                Byline [18..27)
                  Number [18..19) "2"
                  Word [19..27) " " "authors" = other
              Month [27..30) "Nov" = 11
              EndOfFile [30..30) ""

            """.ReplaceLineEndings("\n"),
            IndentedDump.Of(tree.Root));
    }

    [Fact]
    public void A_part_of_a_tree_keeps_its_positions()
    {
        using var sketch = new Sketch();
        var root = sketch.Break().Entry("Title", "Prose").Build().Root;
        Assert.Equal("Title [1..7)\n  Text [1..6) \"Title\"\n  LineBreak [6..7) \"\\n\"\n", IndentedDump.Of(root.Entries.Single().Title!));
    }
}
