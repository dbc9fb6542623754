using System.Collections.Frozen;

namespace PaperParse.Syntax.Tests.Tree;

public sealed class EquivalenceTests
{
    private const string Listing = "preface\n>Moss\n  prose\n>Moss\n  prose\n>Fern\n  prose\n";

    [Fact]
    public void Two_parses_of_one_text_are_equivalent_and_not_equal()
    {
        var (one, other) = (ToyParser.Parse(Listing).Root, ToyParser.Parse(Listing).Root);

        Assert.True(one.IsEquivalentTo(other));
        Assert.True(one != other);
        foreach (var (left, right) in one.DescendantNodes().Zip(other.DescendantNodes()))
            Assert.True(left.IsEquivalentTo(right));
        foreach (var (left, right) in one.DescendantTokens().Zip(other.DescendantTokens()))
            Assert.True(left.IsEquivalentTo(right));
    }

    [Fact]
    public void An_entry_is_equivalent_to_the_same_one_in_another_place_and_listing()
    {
        var root = ToyParser.Parse(Listing).Root;
        var other = ToyParser.Parse(">Fern\n  prose\n>Moss\n  prose\n").Root;
        var (moss, again, fern) = (root.Entries.ElementAt(0), root.Entries.ElementAt(1), root.Entries.ElementAt(2));

        Assert.True(moss.IsEquivalentTo(again));
        Assert.True(moss.IsEquivalentTo(other.Entries.ElementAt(1)));
        Assert.True(other.Entries.ElementAt(0).IsEquivalentTo(fern));
        // Of one shape, and another text.
        Assert.Same(moss.Title!.Green, fern.Title!.Green);
        Assert.False(moss.IsEquivalentTo(fern));
        Assert.False(moss.Title.IsEquivalentTo(fern.Title));
        Assert.False(root.IsEquivalentTo(other));
        Assert.False(moss.IsEquivalentTo(null));
    }

    [Theory]
    [InlineData("\n", "\r\n")]
    [InlineData("\n", "\r")]
    [InlineData("  prose", " prose ")]
    [InlineData("  prose", "\t prose")]
    [InlineData("Moss", "moss")]
    public void Line_ends_and_white_space_are_text_too(string part, string changed)
    {
        var (one, other) = (ToyParser.Parse(Listing), ToyParser.Parse(Listing.Replace(part, changed, StringComparison.Ordinal)));

        Assert.False(one.Root.IsEquivalentTo(other.Root));
        Assert.False(one.Root.Entries.First().IsEquivalentTo(other.Root.Entries.First()));
    }

    [Fact]
    public void One_text_in_other_kinds_or_other_pieces_is_not_equivalent()
    {
        using Sketch title = new(), prose = new(), pieces = new(), spaced = new();
        SyntaxNode[] roots =
        [
            title.Open(SyntaxKind.Title).Text(" ab").Close().Build().Root,
            prose.Open(SyntaxKind.Abstract).Text(" ab").Close().Build().Root,
            pieces.Open(SyntaxKind.Title).Text(" a").Text("b").Close().Build().Root,
            spaced.Open(SyntaxKind.Title).Token(SyntaxKind.Text, " ", "ab").Close().Build().Root,
        ];

        foreach (var left in roots)
        {
            foreach (var right in roots)
                Assert.Equal(ReferenceEquals(left, right), left.IsEquivalentTo(right));
        }
    }

    [Fact]
    public void Missing_nodes_are_equivalent_where_they_are_of_one_kind_and_a_node_that_lacks_one_is_another()
    {
        using Sketch one = new(), same = new(), other = new(), none = new();
        var (left, right) = (one.Open(SyntaxKind.Entry).Text("x").Missing(SyntaxKind.Separator).Close().Build().Root, same.Text("yy").Open(SyntaxKind.Entry).Text("x").Missing(SyntaxKind.Separator).Close().Build().Root);

        Assert.True(left.Entries.Single().Child(SyntaxKind.Separator)!.IsEquivalentTo(right.Entries.Single().Child(SyntaxKind.Separator)));
        Assert.True(left.Entries.Single().IsEquivalentTo(right.Entries.Single()));
        Assert.False(left.IsEquivalentTo(other.Open(SyntaxKind.Entry).Text("x").Missing(SyntaxKind.DateLine).Close().Build().Root));
        Assert.False(left.IsEquivalentTo(none.Open(SyntaxKind.Entry).Text("x").Close().Build().Root));
    }

    /// <summary>As of two dialects, which give their words indices of their own.</summary>
    [Fact]
    public void What_words_mean_is_not_asked()
    {
        using Sketch one = new(), other = new();
        var vocabulary = new Vocabulary("other", [new VocabularyWord("days", "Mon", 1, null), new VocabularyWord("months", "Nov", 12, null)], [], [], FrozenDictionary<SyntaxKind, string>.Empty, FrozenDictionary<SyntaxKind, string>.Empty);
        var left = one.Token(SyntaxKind.Word, "", "Nov", word: 1).Build().Root;
        var right = other.Token(SyntaxKind.Word, "", "Nov", word: 2).Build(vocabulary).Root;

        Assert.Equal((11L, 12L), (left.DescendantTokens().First().Word!.Number, right.DescendantTokens().First().Word!.Number));
        Assert.True(left.IsEquivalentTo(right));
        Assert.True(left.DescendantTokens().First().IsEquivalentTo(right.DescendantTokens().First()));
    }

    [Fact]
    public void Tokens_are_compared_with_the_white_space_before_them()
    {
        using var sketch = new Sketch();
        var tokens = sketch.Token(SyntaxKind.Text, "", "a").Token(SyntaxKind.Text, " ", "a").Token(SyntaxKind.Text, " ", "a").Token(SyntaxKind.Number, " ", "a").Build().Root.DescendantTokens().ToList();

        Assert.False(tokens[0].IsEquivalentTo(tokens[1]));
        Assert.True(tokens[1].IsEquivalentTo(tokens[2]));
        Assert.False(tokens[2].IsEquivalentTo(tokens[3]));
        Assert.False(tokens[0].IsEquivalentTo(default));
        Assert.False(default(SyntaxToken).IsEquivalentTo(tokens[0]));
        Assert.True(default(SyntaxToken).IsEquivalentTo(default));
    }
}
