using PaperParse.TestSupport;

namespace PaperParse.Syntax.Tests.Tree;

public sealed class SyntaxNodeTests
{
    [Fact]
    public void Positions_are_the_widths_before_and_spans_leave_out_white_space_and_breaks_at_the_ends()
    {
        using var sketch = new Sketch();
        var entry = Assert.Single(sketch
            .Break("\r\n")
            .Open(SyntaxKind.Entry)
                .Open(SyntaxKind.Title).Token(SyntaxKind.Text, "  ", "A title").Token(SyntaxKind.LineBreak, " ", "\n").Close()
                .Break()
                .Open(SyntaxKind.Abstract).Text("one").Break().Break().Text("two").Break().Close()
                .Break()
            .Close()
            .Build().Root.Entries);

        Assert.Equal((new TextSpan(2, 22), new TextSpan(4, 18)), (entry.FullSpan, entry.Span));
        Assert.Equal((new TextSpan(2, 11), new TextSpan(4, 7)), (entry.Title!.FullSpan, entry.Title.Span));
        Assert.Equal((new TextSpan(14, 9), new TextSpan(14, 8)), (entry.Abstract!.FullSpan, entry.Abstract.Span));
        Assert.Equal("one\n\ntwo", entry.Abstract.ToString());
        Assert.Equal("A title", entry.Title.ToString());
    }

    [Fact]
    public void A_node_of_breaks_alone_has_an_empty_span_at_its_start()
    {
        using var sketch = new Sketch();
        var tree = sketch.Text("x").Break().Open(SyntaxKind.SkippedText).Break().Break().Close().Build();
        var skipped = Assert.Single(tree.Root.ChildNodes());
        Assert.Equal((new TextSpan(2, 2), new TextSpan(2, 0)), (skipped.FullSpan, skipped.Span));
        Assert.False(skipped.IsMissing);
    }

    [Fact]
    public void A_missing_node_is_an_empty_place_where_it_was_wanted()
    {
        using var sketch = new Sketch();
        var entry = Assert.Single(sketch
            .Open(SyntaxKind.Entry)
                .Open(SyntaxKind.Title).Text("Title").Break().Close()
                .Missing(SyntaxKind.Separator)
                .Open(SyntaxKind.DateLine).Missing(SyntaxKind.PublishedDate).Text("x").Close()
            .Close()
            .Build().Root.Entries);
        Assert.True(entry.Separator!.IsMissing);
        Assert.Equal((new TextSpan(6, 0), new TextSpan(6, 0), ""), (entry.Separator.FullSpan, entry.Separator.Span, entry.Separator.ToString()));
        Assert.Empty(entry.Separator.Children);
        Assert.Empty(entry.Separator.DescendantTokens());
        Assert.True(entry.DateLine!.PublishedDate!.IsMissing);
        Assert.Null(entry.Byline);
        Assert.False(entry.Title!.IsMissing);
        Assert.Equal(new TextSpan(0, 7), entry.Span);
    }

    [Fact]
    public void Descendants_come_in_the_order_of_the_text_with_missing_ones()
    {
        using var sketch = new Sketch();
        var tree = sketch
            .Open(SyntaxKind.Header).Open(SyntaxKind.Heading).Text("H").Break().Close().Close()
            .Open(SyntaxKind.Entry)
                .Open(SyntaxKind.Byline).Open(SyntaxKind.AuthorCount).Token(SyntaxKind.Number, "", "2").Close().Break().Close()
                .Missing(SyntaxKind.Separator)
            .Close()
            .Build();
        Assert.Equal(
            [SyntaxKind.Header, SyntaxKind.Heading, SyntaxKind.Entry, SyntaxKind.Byline, SyntaxKind.AuthorCount, SyntaxKind.Separator],
            tree.Root.DescendantNodes().Select(node => node.Kind));
        Assert.Equal(
            [SyntaxKind.Text, SyntaxKind.LineBreak, SyntaxKind.Number, SyntaxKind.LineBreak, SyntaxKind.EndOfFile],
            tree.Root.DescendantTokens().Select(token => token.Kind));
        Assert.Equal([SyntaxKind.AuthorCount, SyntaxKind.Separator], tree.Root.Entries.Single().DescendantNodes().Select(node => node.Kind).Skip(1));
    }

    [Fact]
    public void Ancestors_lead_from_the_parent_to_the_root()
    {
        using var sketch = new Sketch();
        var tree = sketch.Entry("Title", "Prose").Build();
        var title = tree.Root.Entries.Single().Title!;
        Assert.Equal([SyntaxKind.Entry, SyntaxKind.Listing], title.Ancestors().Select(node => node.Kind));
        Assert.Equal(tree.Root, title.Ancestors().Last());
        Assert.Empty(tree.Root.Ancestors());
        Assert.Null(tree.Root.Parent);
    }

    [Fact]
    public void Children_are_the_nodes_and_tokens_in_order_at_their_places()
    {
        using var sketch = new Sketch();
        var root = sketch.Text("ab").Open(SyntaxKind.Footer).Text("c").Break().Close().Break("\r\n").Build().Root;
        Assert.Equal(4, root.Children.Count);
        Assert.Equal(
            [(SyntaxKind.Text, new TextSpan(0, 2)), (SyntaxKind.Footer, new TextSpan(2, 2)), (SyntaxKind.LineBreak, new TextSpan(4, 2)), (SyntaxKind.EndOfFile, new TextSpan(6, 0))],
            root.Children.Select(child => (child.Kind, child.FullSpan)));
        var elements = root.Children.ToList();
        Assert.True(elements[1].IsNode && elements[1].TryGetNode(out var footer) && footer is FooterSyntax && footer.Parent == root);
        Assert.False(elements[1].TryGetToken(out var none) || none.Exists || elements[1].Token.Exists);
        Assert.False(elements[0].IsNode || elements[0].TryGetNode(out _) || elements[0].Node is not null);
        Assert.True(elements[0].TryGetToken(out var token) && token.ToString() == "ab" && token.Parent == root);
    }

    [Fact]
    public void The_first_child_of_a_kind_is_found_at_its_place_and_an_absent_one_is_not()
    {
        using var sketch = new Sketch();
        var root = sketch.Text("a").Break().Entry("First", "p").Entry("Second", "q").Text("b").Build().Root;
        Assert.Equal("First\np", root.Child(SyntaxKind.Entry)!.ToString());
        Assert.Equal(new TextSpan(0, 1), root.ChildToken(SyntaxKind.Text).Span);
        Assert.Null(root.Child(SyntaxKind.Footer));
        Assert.False(root.ChildToken(SyntaxKind.Number).Exists);
    }

    [Fact]
    public void The_tokens_of_a_random_text_join_up_to_it_and_every_node_covers_its_children() =>
        TimeBox.Check(seed: 2604, cases: 3000, seconds: 6, random =>
        {
            var text = new Mutations(random, loneSurrogates: true).Mutate("head\n>Title\n  prose \n#skip\r\n\n>Second\nmore", most: 12);
            var tree = ToyParser.Parse(text);
            Assert.Equal(text, string.Concat(tree.Root.DescendantTokens().Select(token => tree.Text.ToString(token.FullSpan))));
            foreach (var node in tree.Root.DescendantNodes())
            {
                var at = node.FullSpan.Start;
                foreach (var child in node.Children)
                {
                    Assert.Equal(at, child.FullSpan.Start);
                    at = child.FullSpan.End;
                }

                Assert.Equal(node.FullSpan.End, at);
                Assert.True(node.FullSpan.Contains(node.Span) && node.Parent!.FullSpan.Contains(node.FullSpan));
                var shown = node.DescendantTokens().Where(token => token.Kind != SyntaxKind.LineBreak && !token.Span.IsEmpty).ToList();
                Assert.Equal(shown.Count == 0 ? new TextSpan(node.FullSpan.Start, 0) : TextSpan.FromBounds(shown[0].Span.Start, shown[^1].Span.End), node.Span);
            }
        });
}
