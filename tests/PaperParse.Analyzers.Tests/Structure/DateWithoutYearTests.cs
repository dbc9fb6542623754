using PaperParse.Analysis;

namespace PaperParse.Analyzers.Tests;

public sealed class DateWithoutYearTests : RuleTests
{
    private const string Id = "PP1001";
    private static readonly DateOnly AsOf = new(2026, 1, 19);

    [Fact]
    public void The_listing_s_date() => Verify(
        Id,
        "Daily Papers\n\n[|Jan 19|]\n\n" + Whole,
        "Daily Papers\n\nJan 19, 2026\n\n" + Whole);

    [Fact]
    public void With_the_day_that_counts_as_today() => Verify(Id, "Daily Papers\n\n[|Jan 20|]\n\n" + Whole, "Daily Papers\n\nJan 20, 2025\n\n" + Whole, AsOf);

    [Fact]
    public void The_dates_of_all_entries_are_one_finding_and_that_of_the_listing_another()
    {
        var text = "Daily Papers\n\nJan 19\n\n" + Whole.Replace(", 2025", "", StringComparison.Ordinal) + AlsoWhole.Replace(", 2025", "", StringComparison.Ordinal);
        var found = FindAll(new(text), AsOf).Where(finding => finding.Id == Id).ToList();
        Assert.Equal(["date without a year: taken to be in 2026", "date without a year: taken to be in 2025 (all 2 entries)"], found.Select(finding => finding.Message));
        Assert.Equal([1, 2], found.Select(finding => finding.Count));
        Assert.Equal(2, found[1].Fix!.Changes.Count);
    }

    [Fact]
    public void An_entry_s_date_before_a_comment_count_and_one_that_has_its_year() => Verify(
        Id,
        "Daily Papers\n\nJun 1, 2025\n\n" + Head + "  • 3 authors\n·\n[|May 3|] 3\n\n" + AlsoWhole,
        "Daily Papers\n\nJun 1, 2025\n\n" + Head + "  • 3 authors\n·\nMay 3, 2025 3\n\n" + AlsoWhole);

    [Fact]
    public void The_year_is_written_as_the_other_dates_of_the_text_write_it() => Verify(
        Id,
        "Daily Papers\n\n[|May 20|]\n\n" + Whole.Replace(", 2025", " ,2025", StringComparison.Ordinal),
        "Daily Papers\n\nMay 20 ,2025\n\n" + Whole.Replace(", 2025", " ,2025", StringComparison.Ordinal));

    [Fact]
    public void Without_any_other_date_a_comma_and_a_space_are_written() => Verify(
        Id, Head + "  • 3 authors\n·\n[|May 3|]\n", Head + "  • 3 authors\n·\nMay 3, 2025\n", AsOf);

    [Fact]
    public void Inferred_it_is_worth_knowing_and_has_an_unsafe_fix()
    {
        var finding = FindOne(Id, "Daily Papers\n\nJan 19\n\n" + Whole);
        Assert.Equal(Severity.Info, finding.Severity);
        Assert.Equal(FixSafety.Unsafe, finding.Fix!.Safety);
    }

    [Fact]
    public void Where_nothing_tells_the_year_it_is_damage_without_a_fix()
    {
        var finding = FindOne(Id, Head + "  • 3 authors\n·\nMay 3\n");
        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.Equal("date without a year, and nothing tells which", finding.Message);
        Assert.Null(finding.Fix);
    }

    [Fact]
    public void Each_listing_of_a_text_is_looked_at() => Verify(
        Id, "Daily Papers\n\n[|May 20|]\n\n" + Whole + "Daily Papers\n\nMay 19, 2025\n\n" + Whole + "Daily Papers\n\n[|May 18|]\n\n" + AlsoWhole);

    [Theory]
    [InlineData("Daily Papers\n\nJan 19, 2026\n\n" + Whole)]
    [InlineData("Daily Papers\n\n" + Whole)]
    [InlineData(Whole + AlsoWhole)]
    [InlineData("Daily Papers\n\nJan 19\n")]
    [InlineData("Daily Papers\n\nFeb 31\n\n" + Whole)]
    [InlineData("The Winter of May 3 and Its Mosses\n\nOn May 3 we saw moss, and on Jan 19 none at all, which is what we report.\n\n" + Tail)]
    public void Not_where_the_year_stands_or_no_year_makes_it_a_day_or_the_date_is_prose(string text) => Verify(Id, text);
}
