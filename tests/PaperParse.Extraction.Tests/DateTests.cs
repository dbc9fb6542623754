using System.Globalization;
using PaperParse.Syntax;
using PaperParse.TestSupport;

namespace PaperParse.Extraction.Tests;

public class DateTests
{
    private const string SinceAsOf = "no year in the text; the latest such day not after 2026-01-20, the day given as today";

    [Theory]
    [InlineData("nov 21, 2025", "2025-11-21")]
    [InlineData("feb 29, 2024", "2024-02-29")]
    [InlineData("dec 31, 9999", "9999-12-31")]
    [InlineData("11 21, 2025", "2025-11-21")]
    [InlineData("nov 21, 25", "2025-11-21")]
    [InlineData("nov 21, 49", "2049-11-21")]
    [InlineData("nov 21, 50", "1950-11-21")]
    public void A_date_with_a_year_is_stated(string written, string day)
    {
        var paper = Dated(written);
        Assert.Equal(Day(day), paper.PublishedOn);
        Assert.Equal(FieldStatus.Stated, Field(paper).Status);
        Assert.Null(Field(paper).Evidence);
    }

    [Theory]
    [InlineData("feb 31, 2025")]
    [InlineData("feb 29, 2025")]
    [InlineData("nov 0, 2025")]
    [InlineData("nov 99999999999, 2025")]
    [InlineData("13 1, 2025")]
    [InlineData("nov 21, 9")]
    [InlineData("nov 21, 205")]
    [InlineData("nov 21, 20255")]
    [InlineData("nov 21, 0000")]
    [InlineData("smarch 1, 2025")]
    [InlineData("nov")]
    public void What_is_no_day_is_stated_and_null_with_its_text(string written)
    {
        var tree = TreeDraft.Tree(t => t.Header(date: "jan 19, 2026").Entry(e => e.DateLine(written)));
        var paper = PaperExtractor.Extract(tree, Day("2026-01-19")).Papers[0];
        Assert.Null(paper.PublishedOn);
        Assert.Equal(FieldStatus.Stated, Field(paper).Status);
        Assert.Equal(written, tree.Text.ToString(Field(paper).Span!.Value));
        Assert.Equal("draft/DateLine", Field(paper).Production);
    }

    [Theory]
    [InlineData("jan 19", "2026-01-19")]
    [InlineData("jan 20", "2026-01-20")]
    [InlineData("jan 21", "2025-01-21")]
    [InlineData("dec 31", "2025-12-31")]
    [InlineData("feb 29", "2024-02-29")]
    public void Without_a_year_it_is_the_latest_such_day_not_after_today(string written, string day)
    {
        var listing = PaperExtractor.Extract(TreeDraft.Tree(t => t.Header(date: written)), Day("2026-01-20")).Listings[0];
        Assert.Equal(Day(day), listing.ListedOn);
        Assert.Equal(FieldStatus.Inferred, listing.ListedOnProvenance.Status);
        Assert.Equal(SinceAsOf, listing.ListedOnProvenance.Evidence);
        Assert.Equal("draft/ListingDate", listing.ListedOnProvenance.Production);

        var paper = Dated(written, Day("2026-01-20"));
        Assert.Equal(Day(day), paper.PublishedOn);
        Assert.Equal(SinceAsOf, Field(paper).Evidence);
    }

    [Theory]
    [InlineData("jan 19", "nov 21, 2025", "2026-01-19")]
    [InlineData("nov 21", "nov 21, 2025", "2025-11-21")]
    [InlineData("nov 20", "nov 21, 2025", "2026-11-20")]
    [InlineData("feb 29", "nov 21, 2025", "2028-02-29")]
    [InlineData("feb 29", "mar 1, 2096", "2104-02-29")]
    public void A_listing_without_a_year_and_without_today_is_not_before_its_newest_entry(string written, string entry, string day)
    {
        var tree = TreeDraft.Tree(t => t.Header(date: written)
            .Entry(e => e.DateLine("may 1, 2020")).Entry(e => e.DateLine(entry)).Entry(e => e.DateLine("feb 31, 3000")).Entry(e => e.DateLine("dec 1")));
        var listing = PaperExtractor.Extract(tree).Listings[0];
        Assert.Equal(Day(day), listing.ListedOn);
        Assert.Equal(FieldStatus.Inferred, listing.ListedOnProvenance.Status);
        Assert.StartsWith("no year in the text; the first such day on or after 2", listing.ListedOnProvenance.Evidence, StringComparison.Ordinal);
    }

    [Fact]
    public void A_dated_entry_says_nothing_of_the_year_where_today_is_given()
    {
        var tree = TreeDraft.Tree(t => t.Header(date: "jan 19").Entry(e => e.DateLine("nov 21, 2025")));
        Assert.Equal(Day("2025-01-19"), PaperExtractor.Extract(tree, Day("2025-12-31")).Listings[0].ListedOn);
    }

    [Fact]
    public void Entries_of_another_listing_say_nothing_of_the_year()
    {
        var tree = TreeDraft.Tree(t => t.Header(date: "jan 19").Entry(e => e.DateLine("nov 21, 2023"))
            .Header(date: "jan 20").Entry(e => e.DateLine("nov 21, 2025")));
        var papers = PaperExtractor.Extract(tree);
        Assert.Equal([Day("2024-01-19"), Day("2026-01-20")], papers.Listings.Select(listing => listing.ListedOn));
    }

    [Theory]
    [InlineData("jan 19", "2026-01-19")]
    [InlineData("jan 20", "2025-01-20")]
    [InlineData("feb 29", "2024-02-29")]
    public void An_entry_without_a_year_is_not_after_its_listing_whatever_today_is(string written, string day)
    {
        var tree = TreeDraft.Tree(t => t.Header(date: "jan 19, 2026").Entry(e => e.DateLine(written)));
        foreach (DateOnly? asOf in new DateOnly?[] { null, Day("2030-01-01"), Day("2020-01-01") })
        {
            var paper = PaperExtractor.Extract(tree, asOf).Papers[0];
            Assert.Equal(Day(day), paper.PublishedOn);
            Assert.Equal(FieldStatus.Inferred, Field(paper).Status);
            Assert.Equal("no year in the text; the latest such day not after 2026-01-19, the listing's date", Field(paper).Evidence);
        }
    }

    [Fact]
    public void An_entry_without_a_year_takes_it_from_a_listing_that_took_it_from_a_dated_entry()
    {
        var tree = TreeDraft.Tree(t => t.Header(date: "jan 19").Entry(e => e.DateLine("nov 21, 2025")).Entry(e => e.DateLine("jan 20")));
        Assert.Equal(Day("2025-01-20"), PaperExtractor.Extract(tree).Papers[1].PublishedOn);
    }

    [Fact]
    public void With_nothing_to_tell_the_year_dates_are_stated_and_null()
    {
        var tree = TreeDraft.Tree(t => t.Header(date: "jan 19").Entry(e => e.DateLine("nov 21")));
        var papers = PaperExtractor.Extract(tree);
        Assert.Null(papers.Papers[0].PublishedOn);
        Assert.Null(papers.Papers[0].ListedOn);
        Assert.Equal(FieldStatus.Stated, Field(papers.Papers[0]).Status);
        Assert.Equal(FieldStatus.Stated, papers.Papers[0].Fields[RecordKeys.ListedOn][0].Status);
        Assert.Equal("jan 19", tree.Text.ToString(papers.Listings[0].ListedOnProvenance.Span!.Value));
    }

    [Fact]
    public void The_listing_date_may_lie_before_all_years()
    {
        var tree = TreeDraft.Tree(t => t.Header(date: "jan 2").Entry(e => e.DateLine("feb 29")));
        var papers = PaperExtractor.Extract(tree, new DateOnly(1, 1, 1));
        Assert.Null(papers.Listings[0].ListedOn);
        Assert.Null(papers.Papers[0].PublishedOn);
    }

    [Fact]
    public void After_the_last_year_there_is_no_first_such_day()
    {
        var tree = TreeDraft.Tree(t => t.Header(date: "jan 2").Entry(e => e.DateLine("dec 31, 9999")));
        Assert.Null(PaperExtractor.Extract(tree).Listings[0].ListedOn);
    }

    private static Paper Dated(string written, DateOnly? asOf = null) =>
        PaperExtractor.Extract(TreeDraft.Tree(t => t.Entry(e => e.DateLine(written))), asOf).Papers[0];

    private static FieldProvenance Field(Paper paper) => Assert.Single(paper.Fields[RecordKeys.PublishedOn]);

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
