namespace PaperParse.Analyzers.Tests;

public sealed class MissingMarkTests : RuleTests
{
    private const string Id = "PP0006";

    [Fact]
    public void Between_byline_and_date() => Verify(Id, Head + "  • 3 authors\n[||]May 3, 2025\n", Whole.TrimEnd() + "\n");

    [Fact]
    public void In_the_middle_of_a_listing_and_after_an_organisation() => Verify(
        Id,
        Head + "Institute of Mosses\n[||]May 3, 2025 4\n\n" + AlsoWhole,
        Head + "Institute of Mosses\n·\nMay 3, 2025 4\n\n" + AlsoWhole);

    [Fact]
    public void Where_the_part_before_or_after_it_is_missing_as_well_it_is_not_written()
    {
        foreach (var text in new[] { Head + "[||]May 3, 2025\n\n" + AlsoWhole, Head + "  • 3 authors\n[||]\n" + AlsoWhole })
            Verify(Id, text, text.Replace("[||]", "", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void The_line_has_the_break_of_the_lines_around(string lineBreak)
    {
        // The rest of the text has other breaks, and more of them.
        var before = AlsoWhole + AlsoWhole;
        Verify(
            Id,
            before + Head + $"  • 3 authors{lineBreak}[||]May 3, 2025{lineBreak}",
            before + Head + $"  • 3 authors{lineBreak}·{lineBreak}May 3, 2025{lineBreak}");
    }

    [Fact]
    public void At_the_end_of_the_text_no_break_is_added() => Verify(Id, Head + "  • 3 authors\n[||]May 3, 2025", Head + "  • 3 authors\n·\nMay 3, 2025");

    [Fact]
    public void The_message_shows_the_mark() => Assert.Equal("the separator \"·\" is missing here", FindOne(Id, Head + "  • 3 authors\nMay 3, 2025\n").Message);

    [Theory]
    [InlineData(Whole)]
    [InlineData(Head + "  • 3 authors\n\n·\n\nMay 3, 2025\n")]
    [InlineData(Head + "  • 3 authors\n")]
    [InlineData(Whole + Head)]
    [InlineData(Head + AlsoWhole)]
    public void Not_where_it_is_there_or_after_the_cut_or_between_parts_that_are_missing_too(string text) => Verify(Id, text);
}
