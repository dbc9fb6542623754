using PaperParse.Analysis;
using PaperParse.Grammars;

namespace PaperParse.Analyzers.Tests;

public sealed class UnreadableDateTests : RuleTests
{
    private const string Id = "PP2004";

    [Theory]
    [InlineData("Feb 31, 2025", "Feb 2025 has 28 days, no day 31")]
    [InlineData("Feb 29, 2025", "Feb 2025 has 28 days, no day 29")]
    [InlineData("Nov 0, 2024", "Nov 2024 has 30 days, no day 0")]
    [InlineData("April 31, 2024", "April 2024 has 30 days, no day 31")]
    [InlineData("Jun 99", "Jun has 30 days, no day 99")]
    [InlineData("May 3, 0000", "there is no year 0000")]
    public void There_is_no_such_day(string date, string reason)
    {
        var text = Head + $"  • 3 authors\n·\n{date}\n\n" + AlsoWhole;
        Verify(Id, text.Replace(date, $"[|{date}|]", StringComparison.Ordinal));
        var finding = FindOne(Id, text);
        Assert.Equal($"\"{date}\" is not a date: {reason}", finding.Message);
        Assert.Equal(Severity.Error, finding.Severity);
    }

    [Fact]
    public void The_comment_count_behind_it_is_no_part_of_it() => Verify(Id, Head + "  • 3 authors\n·\n[|Feb 31, 2025|] 4\n");

    [Fact]
    public void Nor_is_it_needed_that_the_date_is_an_entry_s() => Verify(Id, "Daily Papers\n\n[|Feb 30, 2025|]\n\n" + Whole);

    [Theory]
    [InlineData(Head + "  • 3 authors\n·\n[||]\n" + AlsoWhole)]
    [InlineData(Head + "  • 3 authors\n[||]\n" + AlsoWhole)]
    [InlineData(Head + "[||]" + AlsoWhole)]
    public void The_date_is_missing(string text) => Verify(Id, text);

    [Theory]
    [InlineData(Whole)]
    [InlineData(Head + "  • 3 authors\n·\nFeb 29, 2024\n")]
    [InlineData(Head + "  • 3 authors\n·\nFeb 29\n")]
    [InlineData(Head + "  • 3 authors\n·\nMay 3\n")]
    [InlineData(Head + "  • 3 authors\n·\n")]
    [InlineData(Whole + Head)]
    [InlineData("Moss on Feb 31, 2025\n\nOn Feb 31, 2025 nothing was seen, for there was no such day in that long winter.\n\n" + Tail)]
    [InlineData("Daily Papers\n\nFeb 31\n")]
    public void Not_for_days_that_exist_entries_that_are_cut_off_or_prose(string text) => Verify(Id, text);

    [Theory]
    [InlineData("Mon, 20 Jan 2026")]
    [InlineData("Sun, 29 Feb 2024")]
    [InlineData("Tue, 20 Jan 26")]
    public void Not_where_the_weekday_does_not_fit(string date) => Verify(
        BuiltInDialects.All.Single(dialect => dialect.Name == "arxiv-mail"),
        Id,
        $"Date: {date} 20:00:00 GMT\nSubject: moss daily 1 new received\n\n\\\\\narXiv:2601.01234\nDate: {date} 19:00:02 GMT   (31kb)\n\nTitle: Moss\nAuthors: Ada Berg\n\\\\\n  {Prose}\n\\\\ ( https://arxiv.org/abs/2601.01234 ,  31kb)\n");
}
