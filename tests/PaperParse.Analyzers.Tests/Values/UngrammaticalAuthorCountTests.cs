namespace PaperParse.Analyzers.Tests;

public sealed class UngrammaticalAuthorCountTests : RuleTests
{
    private const string Id = "PP2001";

    [Theory]
    [InlineData("1 authors", "1 author")]
    [InlineData("2 author", "2 authors")]
    [InlineData("0 author", "0 authors")]
    [InlineData("21 author", "21 authors")]
    [InlineData("01 authors", "01 author")]
    public void Number_and_noun_are_made_to_agree(string written, string wanted) => Verify(
        Id,
        Whole + Head + $"  • [|{written}|]\n·\nMay 3, 2025\n",
        Whole + Head + $"  • {wanted}\n·\nMay 3, 2025\n");

    [Fact]
    public void Only_the_noun_is_changed()
    {
        var finding = FindOne(Id, Head + "  •   1   authors\n·\nMay 3, 2025\n");
        Assert.Equal("\"1   authors\" should be \"1 author\"", finding.Message);
        var change = Assert.Single(finding.Fix!.Changes);
        Assert.Equal("author", change.NewText);
        Assert.Equal("authors".Length, change.Span.Length);
    }

    [Theory]
    [InlineData("1 author")]
    [InlineData("2 authors")]
    [InlineData("0 authors")]
    [InlineData("11 authors")]
    [InlineData("101 authors")]
    [InlineData("99999999999999999999 authors")]
    public void Not_where_they_agree(string written) => Verify(Id, Head + $"  • {written}\n·\nMay 3, 2025\n");

    [Theory]
    [InlineData("The work of 1 authors and 2 author on moss\n\n" + Prose + "\n\n" + Tail)]
    [InlineData(Head + "Institute of 1 authors\n·\nMay 3, 2025\n")]
    [InlineData(Head + "·\nMay 3, 2025\n")]
    public void Not_in_prose_or_a_badge(string text) => Verify(Id, text);
}
