using PaperParse.Analysis;
using PaperParse.Extraction;
using PaperParse.Syntax;

namespace PaperParse.Analyzers.Tests;

public sealed class EntriesOutOfOrderTests : RuleTests
{
    private const string Id = "PP4003";

    [Fact]
    public void Newest_first_where_most_are() => Verify(
        Id,
        Entry("Fern", "May 9, 2025") + Entry("Moss", "May 3, 2025") + Entry("Reed", "[|May 7, 2025|]") + Entry("Sedge", "May 1, 2025"),
        Entry("Fern", "May 9, 2025") + Entry("Reed", "May 7, 2025") + Entry("Moss", "May 3, 2025") + Entry("Sedge", "May 1, 2025"));

    [Fact]
    public void Oldest_first_where_most_are_and_those_of_one_day_as_they_stood() => Verify(
        Id,
        Entry("Moss", "May 3, 2025") + Entry("Fern", "May 9, 2025") + Entry("Reed", "[|May 7, 2025|]") + Entry("Carp", "May 7, 2025") + Entry("Sedge", "May 10, 2025"),
        Entry("Moss", "May 3, 2025") + Entry("Reed", "May 7, 2025") + Entry("Carp", "May 7, 2025") + Entry("Fern", "May 9, 2025") + Entry("Sedge", "May 10, 2025"));

    [Fact]
    public void The_last_line_needs_no_break_and_the_blank_lines_stay() => Verify(
        Id,
        Entry("Fern", "May 9, 2025") + "\n" + Entry("Moss", "May 3, 2025") + Entry("Reed", "[|May 7, 2025|]").TrimEnd(),
        Entry("Fern", "May 9, 2025") + "\n" + Entry("Reed", "May 7, 2025") + Entry("Moss", "May 3, 2025").TrimEnd());

    [Fact]
    public void An_entry_without_a_date_has_no_place_in_the_order() => Verify(
        Id,
        Entry("Fern", "May 9, 2025") + Entry("Moss", "May 3, 2025") + Entry("Heron", "Feb 31, 2025") + Entry("Reed", "[|May 7, 2025|]"),
        Entry("Fern", "May 9, 2025") + Entry("Moss", "May 3, 2025") + Entry("Heron", "Feb 31, 2025") + Entry("Reed", "May 7, 2025"));

    [Fact]
    public void The_message_counts_and_names() => Assert.Equal(
        "entries are not in the order of their dates, 1 time a later one follows and 2 times an earlier one: first entry 3, \"Reed on Old Servers\", 2025-05-07 after 2025-05-03",
        FindOne(Id, Entry("Fern", "May 9, 2025") + Entry("Moss", "May 3, 2025") + Entry("Reed", "May 7, 2025") + Entry("Sedge", "May 1, 2025")).Message);

    [Theory]
    [InlineData("May 9, 2025", "May 7, 2025", "May 3, 2025")]
    [InlineData("May 3, 2025", "May 7, 2025", "May 9, 2025")]
    [InlineData("May 3, 2025", "May 3, 2025", "May 9, 2025")]
    [InlineData("May 3, 2025", "May 3, 2025", "May 3, 2025")]
    [InlineData("May 3", "May 9", "May 5")]
    public void Not_where_there_is_an_order_or_no_dates(string first, string second, string third) =>
        Verify(Id, Entry("Fern", first) + Entry("Moss", second) + Entry("Reed", third));

    /// <summary>What another rule writes at the end of the last entry belongs to that entry, wherever it goes.</summary>
    [Fact]
    public void The_end_of_a_text_without_a_break_is_not_shared_with_another_fix()
    {
        var text = Entry("Fern", "May 9, 2025") + Entry("Moss", "May 3, 2025") + Entry("Reed", "May 7, 2025 2").TrimEnd();
        var fixedText = FixAll.Apply(PaperExtractor.Extract(HfText.Parse(new SourceText(text))), [RuleOf(Id), RuleOf("PP2007")], FixSafety.Unsafe).Tree.Text.ToString();
        Assert.Equal(Entry("Fern", "May 9, 2025") + Entry("Reed", "May 7, 2025 2 comments") + Entry("Moss", "May 3, 2025").TrimEnd(), fixedText);
    }

    [Fact]
    public void Each_listing_has_its_own_order() => Verify(
        Id, "Daily Papers\n\nMay 9, 2025\n\n" + Entry("Fern", "May 9, 2025") + Entry("Moss", "May 3, 2025") + "Daily Papers\n\nMay 10, 2025\n\n" + Entry("Reed", "May 10, 2025") + Entry("Carp", "May 1, 2025"));

    private static string Entry(string plant, string date) => $"{plant} on Old Servers\n\n{Prose}\n\n  • 3 authors\n·\n{date}\n\n";
}
