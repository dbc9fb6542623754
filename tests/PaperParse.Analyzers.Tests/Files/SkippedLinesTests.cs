namespace PaperParse.Analyzers.Tests;

public sealed class SkippedLinesTests : RuleTests
{
    private const string Id = "PP0005";

    [Fact]
    public void Garbage_between_entries_is_one_finding_a_run() =>
        Verify(Id, Whole + "[|~~~ 3 items hidden ~~~\n[image: a chart]|]\n\n" + AlsoWhole);

    [Fact]
    public void Garbage_inside_of_an_entry() => Verify(Id, Head + "  • 3 authors\n[|show all|]\n·\nMay 3, 2025\n");

    [Fact]
    public void Garbage_after_the_last_entry_and_before_it() => Verify(Id, Whole + "[|== end ==|]\n");

    [Fact]
    public void The_message_counts_the_lines_and_shows_the_first_cut_short_and_escaped()
    {
        var finding = FindOne(Id, Whole + "\u001b[31m~~~ 3 items of this listing are hidden from you by the filters you set ~~~\nmore\n\n" + AlsoWhole);
        Assert.Equal(@"2 lines not recognised and skipped: ""\u001B[31m~~~ 3 items of this listing are hidden from you by the…""", finding.Message);
        Assert.Equal("Moss on Old Servers", finding.Paper!.Title);
    }

    [Fact]
    public void One_line_is_one_line() =>
        Assert.StartsWith("1 line not recognised", FindOne(Id, Whole + "== end ==\n").Message, StringComparison.Ordinal);

    [Theory]
    [InlineData(Whole + AlsoWhole)]
    [InlineData("Subscribe\n\nDaily Papers\n\n" + Whole)]
    [InlineData(Whole + "\n\n\n" + AlsoWhole)]
    [InlineData("~~~ nothing here is a listing ~~~\n")]
    [InlineData("")]
    public void Not_where_all_is_recognised_or_where_there_are_no_entries(string text) => Verify(Id, text);
}
