using PaperParse.Analysis;

namespace PaperParse.Analyzers.Tests;

/// <summary>PP2005, PP2006, PP4004: entries and the day of their listing.</summary>
public sealed class EntryDayTests : RuleTests
{
    private static readonly DateOnly AsOf = new(2026, 1, 19);

    [Theory]
    [InlineData("Daily Papers\n\nMay 2, 2025\n\n" + Head + "  • 3 authors\n·\n[|May 3, 2025|]\n\n" + AlsoWhole)]
    [InlineData("Daily Papers\n\nMay 1, 2025\n\n" + Head + "  • 3 authors\n·\n[|May 3, 2025|] 7\n")]
    [InlineData("Daily Papers\n\nDec 31, 2024\n\n" + Head + "  • 3 authors\n·\n[|Jan 1, 2025|]\n")]
    public void An_entry_is_later_than_its_listing(string text) => Verify("PP2005", text);

    [Fact]
    public void Where_the_year_of_the_listing_is_a_guess_that_is_what_is_wrong()
    {
        const string text = "Daily Papers\n\n[|May 2|]\n\n" + Head + "  • 3 authors\n·\nJun 1, 2025\n\n" + AlsoWhole;
        Verify("PP2005", text, asOf: new DateOnly(2025, 5, 20));
        Assert.Equal(
            "taken to be 2025-05-02, the listing is older than entry 1, \"Moss on Old Servers\", which is of 2025-06-01",
            FindOne("PP2005", text.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal), new DateOnly(2025, 5, 20)).Message);
    }

    [Fact]
    public void The_message_counts_the_days() => Assert.Equal(
        "2025-05-03 is 2 days after the day of the listing, 2025-05-01", FindOne("PP2005", "Daily Papers\n\nMay 1, 2025\n\n" + Whole).Message);

    [Theory]
    [InlineData("Daily Papers\n\nMay 3, 2025\n\n" + Whole + AlsoWhole)]
    [InlineData("Daily Papers\n\nMay 2\n\n" + Whole)]
    [InlineData("Daily Papers\n\n" + Whole)]
    [InlineData("Daily Papers\n\nMay 1, 2025\n\n" + Head + "  • 3 authors\n·\nFeb 31, 2026\n")]
    [InlineData("Daily Papers\n\nMay 1, 2025\n\n" + Head + "  • 3 authors\n·\nMay 3\n")]
    public void Not_on_the_day_itself_or_without_a_day_to_compare(string text) => Verify("PP2005", text);

    [Theory]
    [InlineData("Daily Papers\n\nJun 3, 2025\n\n" + Head + "  • 3 authors\n·\n[|May 3, 2025|]\n\n" + Head + "  • 3 authors\n·\nMay 4, 2025\n")]
    [InlineData("Daily Papers\n\nMay 3, 2026\n\n" + Head + "  • 3 authors\n·\n[|May 3, 2025|] 9\n")]
    public void An_entry_is_more_than_thirty_days_older(string text) => Verify("PP2006", text);

    [Fact]
    public void Where_all_are_it_is_one_finding()
    {
        var finding = FindOne("PP2006", "Daily Papers\n\nJun 3\n\n" + Whole + AlsoWhole, AsOf);
        Assert.Equal(2, finding.Count);
        Assert.Equal(Severity.Info, finding.Severity);
    }

    [Theory]
    [InlineData("Daily Papers\n\nJun 2, 2025\n\n" + Head + "  • 3 authors\n·\nMay 3, 2025\n")]
    [InlineData("Daily Papers\n\nMay 1, 2025\n\n" + Whole)]
    [InlineData(Whole + AlsoWhole)]
    [InlineData("Daily Papers\n\nJun 30, 2025\n\n" + Head + "  • 3 authors\n·\nFeb 31, 2025\n")]
    public void Not_up_to_thirty_days_or_where_the_listing_has_no_date(string text) => Verify("PP2006", text);

    [Theory]
    [InlineData("Daily Papers\n\n[|May 11, 2025|]\n\n" + Whole + AlsoWhole, 2)]
    [InlineData("Daily Papers\n\n[|Apr 20, 2025|]\n\n" + Whole, 1)]
    [InlineData("Daily Papers\n\n[|Jan 19|]\n\n" + Whole + Head + "  • 3 authors\n·\n\n" + AlsoWhole, 3)]
    public void No_entry_is_near_the_day_of_the_listing(string text, int count)
    {
        Verify("PP4004", text, asOf: AsOf);
        var plain = text.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal);
        Assert.Equal(count, FindOne("PP4004", plain, AsOf).Count);
    }

    [Fact]
    public void The_message_says_how_far_the_nearest_is() => Assert.Equal(
        "no entry is within 7 days of 2025-05-11: the nearest, 2025-05-03, is 8 days away (all 2 entries)", FindOne("PP4004", "Daily Papers\n\nMay 11, 2025\n\n" + Whole + AlsoWhole).Message);

    [Theory]
    [InlineData("Daily Papers\n\nMay 10, 2025\n\n" + Whole + AlsoWhole)]
    [InlineData("Daily Papers\n\nMay 30, 2025\n\n" + Whole + Head + "  • 3 authors\n·\nMay 25, 2025\n")]
    [InlineData("Daily Papers\n\n" + Whole)]
    [InlineData("Daily Papers\n\nMay 10, 2025\n\n" + Head + "  • 3 authors\n·\nFeb 31, 2024\n")]
    public void Not_where_one_entry_is_near_or_none_has_a_day(string text) => Verify("PP4004", text);
}
