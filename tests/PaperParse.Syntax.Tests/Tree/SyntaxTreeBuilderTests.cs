namespace PaperParse.Syntax.Tests.Tree;

public sealed class SyntaxTreeBuilderTests
{
    [Fact]
    public void An_attempt_that_is_cut_back_leaves_nothing_behind()
    {
        using var sketch = new Sketch();
        sketch.Text("a");
        var mark = sketch.Builder.Count;
        sketch.Builder.Open(SyntaxKind.Entry);
        sketch.Builder.Token(SyntaxKind.Text, 1, 7);
        sketch.Builder.Missing(SyntaxKind.Separator);
        sketch.Builder.CutBack(mark);
        Assert.Equal(mark, sketch.Builder.Count);
        var root = sketch.Text("b").Build().Root;
        Assert.Equal(["a", "b", ""], root.Children.Select(child => child.Token.ToString()));
    }

    [Fact]
    public void A_mark_that_lies_ahead_is_refused()
    {
        using var sketch = new Sketch();
        Assert.Throws<ArgumentOutOfRangeException>(() => sketch.Builder.CutBack(sketch.Builder.Count + 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => sketch.Builder.CutBack(-1));
    }

    [Fact]
    public void The_node_closed_last_is_reopened()
    {
        using var sketch = new Sketch();
        sketch.Entry("First", "p").Entry("Title", "Prose");
        sketch.Builder.Reopen();
        var root = sketch.Open(SyntaxKind.SkippedText).Text("junk").Break().Close().Close().Build().Root;
        Assert.Equal(2, root.Entries.Count());
        Assert.Equal(
            [SyntaxKind.Title, SyntaxKind.Abstract, SyntaxKind.SkippedText],
            root.Entries.Last().ChildNodes().Select(node => node.Kind));
    }

    [Fact]
    public void Nothing_is_reopened_over_a_token_or_where_nothing_was_closed()
    {
        using var sketch = new Sketch();
        Assert.Throws<InvalidOperationException>(sketch.Builder.Reopen);
        sketch.Entry("Title", "Prose").Break();
        var count = sketch.Builder.Count;
        Assert.Throws<InvalidOperationException>(sketch.Builder.Reopen);
        Assert.Equal(count, sketch.Builder.Count);
        using var empty = new SyntaxTreeBuilder();
        Assert.Throws<InvalidOperationException>(empty.Reopen);
    }

    [Fact]
    public void Events_of_another_width_than_the_text_are_refused()
    {
        using var narrow = new Sketch();
        narrow.Text("a").Token(SyntaxKind.EndOfFile, "", "").Close();
        Assert.Throws<InvalidOperationException>(() => Build(narrow.Builder, "ab"));
        Assert.Throws<InvalidOperationException>(() => Build(narrow.Builder, ""));
        Assert.Equal("a", Build(narrow.Builder, "a").Root.ToString());
    }

    [Fact]
    public void Events_that_are_not_balanced_are_refused()
    {
        AssertRefused(_ => { });
        AssertRefused(builder => builder.Open(SyntaxKind.Listing));
        AssertRefused(builder => builder.Close());
        AssertRefused(builder => builder.Token(SyntaxKind.EndOfFile, 0, 0));
        AssertRefused(builder =>
        {
            EmptyListing(builder);
            builder.Close();
        });
        AssertRefused(builder =>
        {
            EmptyListing(builder);
            EmptyListing(builder);
        });
        AssertRefused(builder =>
        {
            EmptyListing(builder);
            builder.Token(SyntaxKind.EndOfFile, 0, 0);
        });
        AssertRefused(builder =>
        {
            for (var i = 0; i < 100; i++)
                builder.Open(SyntaxKind.Listing);
        });
    }

    [Fact]
    public void What_is_no_listing_with_its_end_of_file_is_refused()
    {
        AssertRefused(builder => builder.Missing(SyntaxKind.Listing));
        AssertRefused(builder =>
        {
            builder.Open(SyntaxKind.Entry);
            builder.Token(SyntaxKind.EndOfFile, 0, 0);
            builder.Close();
        });
        AssertRefused(builder =>
        {
            builder.Open(SyntaxKind.Listing);
            builder.Token(SyntaxKind.EndOfFile, 0, 0);
            builder.Missing(SyntaxKind.Entry);
            builder.Close();
        });
    }

    [Fact]
    public void Nodes_nest_as_deep_as_any_grammar_and_deeper_than_that_is_refused()
    {
        using var sketch = new Sketch();
        for (var i = 0; i < 60; i++)
            sketch.Open(SyntaxKind.Entry);
        sketch.Text("deep");
        for (var i = 0; i < 60; i++)
            sketch.Close();
        Assert.Equal(61, sketch.Build().Root.FindToken(0).Parent.Ancestors().Count() + 1);
    }

    [Fact]
    public void A_builder_grows_with_its_events()
    {
        using var sketch = new Sketch();
        for (var i = 0; i < 10_000; i++)
            sketch.Text("x").Break();
        var tree = sketch.Build();
        Assert.Equal(20_000, tree.Text.Length);
        Assert.Equal(20_001, tree.Root.Children.Count);
    }

    private static void EmptyListing(SyntaxTreeBuilder builder)
    {
        builder.Open(SyntaxKind.Listing);
        builder.Token(SyntaxKind.EndOfFile, 0, 0);
        builder.Close();
    }

    private static void AssertRefused(Action<SyntaxTreeBuilder> write)
    {
        using var builder = new SyntaxTreeBuilder();
        write(builder);
        Assert.Throws<InvalidOperationException>(() => Build(builder, ""));
    }

    private static SyntaxTree Build(SyntaxTreeBuilder builder, string text) =>
        builder.Build(new SourceText(text), Sketch.Vocabulary, new Detection("sketch"), _ => throw new NotSupportedException());
}
