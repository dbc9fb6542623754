namespace PaperParse.Analyzers.Tests;

/// <summary>PP1003, PP1004, PP1005: parts that an entry lacks.</summary>
public sealed class MissingPartTests : RuleTests
{
    private const string LongProse =
        "Weather stations on roofs forecast snow where nobody looks; we publish five winters of measurements from sixty-four roofs and a baseline that "
        + "beats the forecast for the ground by a wide margin on all but the flat ones.";

    [Theory]
    [InlineData(Whole + "[||]" + LongProse + "\n\n" + Tail)]
    [InlineData(Whole + "[||]" + LongProse + "\n\n" + Tail + "\n" + AlsoWhole)]
    [InlineData(Whole + "[||]" + LongProse + "\n\nInstitute of Mosses\n·\nMay 3, 2025\n\n" + AlsoWhole)]
    public void A_title_is_missing(string text) => Verify("PP1003", text);

    [Theory]
    [InlineData(Whole + AlsoWhole)]
    [InlineData("Moss?\n\n" + Prose + "\n\n" + Tail)]
    [InlineData("Moss on Old Servers\n\n" + Tail)]
    [InlineData("")]
    public void A_title_is_there(string text) => Verify("PP1003", text);

    [Theory]
    [InlineData(Whole + "Lichen in Warm Rooms\n[||]\n" + Tail)]
    [InlineData("Lichen in Warm Rooms\n[||]\n" + Tail + "\n" + Whole)]
    [InlineData(Whole + "Lichen in Warm Rooms\n[||]\nInstitute of Mosses\n·\nMay 3, 2025\n")]
    public void An_abstract_is_missing(string text) => Verify("PP1004", text);

    [Theory]
    [InlineData("Lichen in Warm Rooms\n\n[|We like lichen a bit|]\n\n" + Tail, false)]
    [InlineData("Lichen in Warm Rooms\n\n[|We like lichen, yes|]\n\n" + Tail, true)]
    [InlineData("Lichen in Warm Rooms\n\n[|No.|]\n\n" + Tail, true)]
    public void An_abstract_of_under_twenty_characters_is_none(string text, bool isShort) =>
        Verify("PP1004", isShort ? text : text.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal));

    [Fact]
    public void The_message_shows_the_short_abstract() => Assert.Equal(
        "abstract of only 3 characters: \"No.\"", FindOne("PP1004", "Lichen in Warm Rooms\n\nNo.\n\n" + Tail).Message);

    [Theory]
    [InlineData(Whole + AlsoWhole)]
    [InlineData(Whole + "Lichen in Warm Rooms\n")]
    [InlineData(Whole + "Lichen in Warm Rooms\n\nWe grow lich")]
    public void An_abstract_is_there_or_cut_off(string text) => Verify("PP1004", text);

    [Theory]
    [InlineData(Head + "[||]·\nMay 3, 2025\n\n" + AlsoWhole)]
    [InlineData(Head + "[||]May 3, 2025\n\n" + AlsoWhole)]
    [InlineData(Head + "[||]" + AlsoWhole)]
    [InlineData(Head + "[||]·\n")]
    public void A_byline_is_missing(string text) => Verify("PP1005", text);

    [Theory]
    [InlineData(Whole + AlsoWhole)]
    [InlineData(Head + "Institute of Mosses\n·\nMay 3, 2025\n")]
    [InlineData(Whole + Head)]
    [InlineData(Head + "  • 3 authors\n")]
    public void A_byline_is_there_or_would_come_after_the_cut(string text) => Verify("PP1005", text);

    [Fact]
    public void What_all_entries_lack_is_one_finding()
    {
        var finding = FindOne("PP1005", Head + "·\nMay 3, 2025\n\n" + Head + "·\nMay 2, 2025\n");
        Assert.Equal(2, finding.Count);
        Assert.Equal("byline missing (all 2 entries)", finding.Message);
    }
}
