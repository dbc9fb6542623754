namespace PaperParse.Analyzers.Tests;

public sealed class CutOffEntryTests : RuleTests
{
    private const string Id = "PP0008";

    [Theory]
    [InlineData(Whole + "Lichen in Warm Rooms\n\nWe grow lichen in warm rooms and measure how old the servers bec[||]")]
    [InlineData(Whole + "Lichen in Warm Rooms\n\n" + Prose + "[||]\n\n\n")]
    [InlineData(Head + "  • 3 authors[||]\n")]
    [InlineData(Head + "  • 3 authors\n·[||]\n")]
    [InlineData(Head + "  • 3 authors\n·[||]")]
    public void The_place_is_the_end_of_the_entry_s_text(string text) => Verify(Id, text);

    [Fact]
    public void The_message_names_the_entry_and_what_is_lost() => Assert.Equal(
        "entry 2, \"Lichen in Warm Rooms\" is cut off: the text ends before its byline, separator, date line",
        FindOne(Id, Whole + "Lichen in Warm Rooms\n\n" + Prose).Message);

    [Theory]
    [InlineData("Daily Papers\n\n" + Head, "PP0008")]
    [InlineData(Head + "  • 3 authors\n", "PP0008")]
    [InlineData(Head + "  • 3 authors\n·\n", "PP0008")]
    [InlineData("Moss on Old Servers\n\n" + Prose + "\n\n·\n", "PP1005 PP0008")]
    public void What_comes_after_the_cut_is_not_reported_by_others_as_well(string text, string ids) => Assert.Equal(ids.Split(' '), Ids(text));

    [Theory]
    [InlineData(Whole)]
    [InlineData(Whole + "== end ==\n")]
    [InlineData(Head + AlsoWhole)]
    [InlineData(Head + "  • 3 authors\n·\n\n" + AlsoWhole)]
    [InlineData(Head + "May 3, 2025\n")]
    [InlineData("")]
    public void Not_in_the_middle_and_not_where_only_parts_before_the_end_are_missing(string text) => Verify(Id, text);
}
