namespace PaperParse.Analyzers.Tests;

public sealed class OrganizationForAuthorsTests : RuleTests
{
    private const string Id = "PP2002";

    [Theory]
    [InlineData(Head + "[|Institute of Urban Mosses|]\n·\nMay 3, 2025\n")]
    [InlineData(Whole + Head + "  [|University of the Meadow|]  \n·\nMay 3, 2025 7\n\n" + AlsoWhole)]
    [InlineData(Head + "[|Moss 3|]\nMay 3, 2025\n")]
    public void A_badge_stands_for_the_authors(string text) => Verify(Id, text);

    [Fact]
    public void The_message_shows_it() => Assert.Equal(
        "organisation badge \"Moss Lab\" instead of an author count: how many authors is not known",
        FindOne(Id, Head + "Moss Lab\n·\nMay 3, 2025\n").Message);

    [Theory]
    [InlineData(Whole + AlsoWhole)]
    [InlineData(Head + "·\nMay 3, 2025\n")]
    [InlineData("Institute of Urban Mosses\n\n" + Prose + "\n\n" + Tail)]
    [InlineData(Head + "  • 1 author\n·\nMay 3, 2025\n")]
    public void Not_where_authors_are_counted_or_nobody_is_named(string text) => Verify(Id, text);
}
