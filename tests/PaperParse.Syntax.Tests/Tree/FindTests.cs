using PaperParse.TestSupport;

namespace PaperParse.Syntax.Tests.Tree;

public sealed class FindTests
{
    [Fact]
    public void Every_offset_of_a_random_text_has_the_token_that_a_naive_scan_finds() => TimeBox.Check(seed: 2605, cases: 2000, seconds: 6, random =>
    {
        var tree = ToyParser.Parse(new Mutations(random).Mutate(">Title\n  prose \n\n#skip\r\n>Second\nmore", most: 12));
        AssertFindsAll(tree.Root);
        foreach (var node in tree.Root.DescendantNodes())
            AssertFindsAll(node);
    });

    [Fact]
    public void Every_offset_is_found_under_thousands_of_children()
    {
        var tree = ToyParser.Parse(string.Concat(Enumerable.Range(0, 3000).Select(i => $">Title {i}\n{new string('x', i % 7)}\n")));
        Assert.True(tree.Root.Children.Count > 3000);
        AssertFindsAll(tree.Root);
    }

    [Fact]
    public void Missing_nodes_among_many_children_do_not_lead_astray()
    {
        using var sketch = new Sketch();
        for (var i = 0; i < 50; i++)
            sketch.Missing(SyntaxKind.Entry).Missing(SyntaxKind.Footer).Text("x").Missing(SyntaxKind.Entry).Entry("t", "p");
        AssertFindsAll(sketch.Build().Root);
    }

    [Fact]
    public void The_end_of_the_text_is_the_end_of_file_and_belongs_to_the_root()
    {
        using var sketch = new Sketch();
        var root = sketch.Entry("Title", "Prose").Build().Root;
        Assert.Equal(SyntaxKind.EndOfFile, root.FindToken(12).Kind);
        Assert.Throws<ArgumentOutOfRangeException>(() => root.Entries.Single().FindToken(12));
        Assert.Throws<ArgumentOutOfRangeException>(() => root.FindToken(13));
        Assert.Throws<ArgumentOutOfRangeException>(() => root.FindToken(-1));
        using var empty = new Sketch();
        Assert.Equal(SyntaxKind.EndOfFile, empty.Build().Root.FindToken(0).Kind);
    }

    [Fact]
    public void An_offset_outside_the_node_or_in_a_missing_one_is_refused()
    {
        using var sketch = new Sketch();
        var root = sketch.Entry("Title", "Prose").Missing(SyntaxKind.Entry).Entry("Second", "More").Build().Root;
        var second = root.Entries.Last();
        Assert.Throws<ArgumentOutOfRangeException>(() => second.FindToken(11));
        Assert.Throws<ArgumentOutOfRangeException>(() => root.Entries.ElementAt(1).FindToken(12));
        Assert.Equal("Second", second.FindToken(12).ToString());
    }

    [Fact]
    public void White_space_before_a_token_finds_that_token()
    {
        using var sketch = new Sketch();
        var root = sketch.Text("a").Token(SyntaxKind.Number, "   ", "1").Build().Root;
        Assert.All([1, 2, 3, 4], offset => Assert.Equal("1", root.FindToken(offset).ToString()));
    }

    [Fact]
    public void The_smallest_node_over_every_span_is_the_one_that_a_naive_scan_finds() => TimeBox.Check(seed: 2606, cases: 200, seconds: 6, random =>
    {
        var root = ToyParser.Parse(new Mutations(random).Mutate(">Title\n  prose \n#skip\r\n>Second", most: 4)).Root;
        for (var start = 0; start < root.FullSpan.Length; start++)
        {
            for (var length = 1; start + length <= root.FullSpan.Length; length++)
            {
                var span = new TextSpan(start, length);
                Assert.Equal(root.DescendantNodes().LastOrDefault(node => node.FullSpan.Contains(span)) ?? root, root.FindNode(span));
            }
        }
    });

    [Fact]
    public void An_empty_span_between_two_nodes_is_in_the_second_and_at_the_end_in_the_last()
    {
        using var sketch = new Sketch();
        var root = sketch.Entry("Title", "Prose").Entry("Second", "More").Build().Root;
        var (first, second) = (root.Entries.First(), root.Entries.Last());
        Assert.Equal(second.Title, root.FindNode(new TextSpan(12, 0)));
        Assert.Equal(first.Abstract, first.FindNode(new TextSpan(12, 0)));
        Assert.Equal(first.Abstract, first.FindNode(new TextSpan(8, 4)));
        Assert.Equal(first, first.FindNode(new TextSpan(2, 8)));
        Assert.Equal(root, root.FindNode(new TextSpan(24, 0)));
    }

    [Fact]
    public void A_span_that_is_not_inside_the_node_is_refused()
    {
        using var sketch = new Sketch();
        var root = sketch.Entry("Title", "Prose").Entry("Second", "More").Build().Root;
        Assert.Throws<ArgumentOutOfRangeException>(() => root.Entries.Last().FindNode(new TextSpan(11, 3)));
        Assert.Throws<ArgumentOutOfRangeException>(() => root.Entries.First().FindNode(new TextSpan(11, 2)));
        Assert.Throws<ArgumentOutOfRangeException>(() => root.FindNode(new TextSpan(24, 1)));
    }

    [Fact]
    public void In_a_missing_node_its_place_finds_itself()
    {
        using var sketch = new Sketch();
        var missing = sketch.Text("a").Missing(SyntaxKind.Entry).Build().Root.Entries.Single();
        Assert.Equal(missing, missing.FindNode(new TextSpan(1, 0)));
    }

    private static void AssertFindsAll(SyntaxNode node)
    {
        var offset = node.FullSpan.Start;
        foreach (var token in node.DescendantTokens())
        {
            Assert.Equal(offset, token.FullSpan.Start);
            for (; offset < token.FullSpan.End; offset++)
            {
                var found = node.FindToken(offset);
                if (found != token || found.Parent != token.Parent)
                    Assert.Fail($"At {offset} is {found.Kind} {found.FullSpan}, not {token.Kind} {token.FullSpan}.");
            }
        }

        Assert.Equal(node.FullSpan.End, offset);
    }
}
