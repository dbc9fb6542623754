using PaperParse.Syntax;

namespace PaperParse.Grammars.Tests;

/// <summary>There is a tree for every text.</summary>
public sealed class TotalTests
{
    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    [InlineData("   ")]
    [InlineData("\r")]
    [InlineData("\r\n\r")]
    [InlineData("\0\0\0")]
    [InlineData("\uD800")]
    [InlineData("\uFEFF\uFEFF")]
    [InlineData("·")]
    [InlineData("  •")]
    [InlineData("• 3")]
    [InlineData("• 3 authors")]
    [InlineData("Jan")]
    [InlineData("Jan 1")]
    [InlineData("99999999999999999999 authors")]
    public void Odd_texts_have_a_tree_that_ends_with_the_end(string text)
    {
        var tree = HfText.Parse(text);
        Assert.Equal(SyntaxKind.EndOfFile, tree.Root.DescendantTokens().Last().Kind);
    }

    [Fact]
    public void A_walk_goes_as_deep_as_the_grammar_and_no_deeper()
    {
        var text = string.Concat(Enumerable.Repeat(HfText.Sample("plain"), 200)) + string.Concat(Enumerable.Repeat("garbage\n", 20_000));
        Assert.InRange(HfText.Parse(text).Root.DescendantNodes().Max(node => node.Ancestors().Count()), 3, 8);
    }

    [Fact]
    public void A_tree_can_be_made_by_many_threads_at_once()
    {
        var text = HfText.Sample("garbage");
        var expected = IndentedDump.Of(HfText.Parse(text).Root);
        var dumps = Enumerable.Range(0, 64).AsParallel().WithDegreeOfParallelism(8).Select(_ => IndentedDump.Of(HfText.Parse(text).Root)).ToList();
        Assert.All(dumps, dump => Assert.Equal(expected, dump));
    }
}
