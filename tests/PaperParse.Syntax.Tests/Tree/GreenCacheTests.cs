using PaperParse.TestSupport;

namespace PaperParse.Syntax.Tests.Tree;

public sealed class GreenCacheTests
{
    [Fact]
    public void Small_pieces_that_recur_are_made_once()
    {
        using var sketch = new Sketch();
        var root = sketch.Break().Entry("Title", "Prose").Break().Entry("Other", "Words").Build().Root;
        Assert.Same(root.Green.Children[0].Element, root.Green.Children[2].Element);
        Assert.Same(root.Entries.First().Green, root.Entries.Last().Green);
    }

    [Fact]
    public void A_shared_piece_has_in_each_place_its_own_position_and_text()
    {
        using var sketch = new Sketch();
        var entries = sketch.Entry("Title", "Prose").Entry("Other", "Words").Build().Root.Entries.ToList();
        Assert.Equal(["Title\nProse", "Other\nWords"], entries.Select(entry => entry.ToString()));
        Assert.Equal([0, 12], entries.Select(entry => entry.FullSpan.Start));
    }

    [Fact]
    public void Pieces_that_differ_in_one_thing_are_never_taken_for_each_other()
    {
        var cache = new GreenCache();
        var random = new Random(2607);
        for (var i = 0; i < 200_000; i++)
        {
            // Words a whole table of slots apart want the same slot.
            var (kind, leading, width, word) = ((SyntaxKind)random.Next(3), random.Next(3), random.Next(80), random.Next(3) + (1024 * random.Next(3)));
            var token = cache.Token(kind, leading, width, word);
            if (token.Kind != kind || token.Leading != leading || token.Width != leading + width || token.Word != word)
                Assert.Fail($"Asked for {kind} {leading}+{width} word {word}, got {token.Kind} {token.Leading}+{token.Width - token.Leading} word {token.Word}.");
        }
    }

    [Fact]
    public void Nodes_that_differ_in_kind_or_children_are_never_taken_for_each_other()
    {
        var cache = new GreenCache();
        var random = new Random(2608);
        for (var i = 0; i < 200_000; i++)
        {
            var kind = (SyntaxKind)random.Next((int)SyntaxKind.Listing, (int)SyntaxKind.CustomField + 1);
            var children = new GreenChild[random.Next(7)];
            for (var c = 0; c < children.Length; c++)
                children[c] = new GreenChild(cache.Token((SyntaxKind)random.Next(3), random.Next(2), random.Next(30), random.Next(2)));
            var width = children.Sum(child => child.Width);
            var node = cache.Node(kind, width, children);
            if (node.Kind != kind || node.Width != width || !node.Children.Select(child => child.Element).SequenceEqual(children.Select(child => child.Element)))
                Assert.Fail($"Asked for {kind} of width {width}, got {node.Kind} of width {node.Width}.");
        }
    }

    [Fact]
    public void Trees_built_at_once_over_one_vocabulary_do_not_mix() => TimeBox.Check(seed: 2609, cases: 20, seconds: 10, random =>
    {
        var texts = Enumerable.Range(0, 8).Select(_ => new Mutations(random).Mutate(">Title\nprose\n#skip\n>Second\nmore\n", most: 10)).ToList();
        var dumps = texts.AsParallel().AsOrdered().WithDegreeOfParallelism(4).Select(text => IndentedDump.Of(ToyParser.Parse(text).Root)).ToList();
        Assert.Equal(texts.Select(text => IndentedDump.Of(ToyParser.Parse(text).Root)), dumps);
        Assert.All(texts, text => Assert.Equal(text, string.Concat(ToyParser.Parse(text).Root.DescendantTokens().Select(token => token.LeadingText() + token))));
    });

    [Fact]
    public void Large_pieces_are_not_kept()
    {
        var cache = new GreenCache();
        Assert.NotSame(cache.Token(SyntaxKind.Text, 0, 1000, 0), cache.Token(SyntaxKind.Text, 0, 1000, 0));
        Assert.Same(cache.Token(SyntaxKind.Text, 0, 10, 0), cache.Token(SyntaxKind.Text, 0, 10, 0));
    }
}

internal static class TokenTexts
{
    public static string LeadingText(this SyntaxToken token) => token.Parent.Tree.Text.ToString(token.LeadingSpan);
}
