using PaperParse.Analysis;

namespace PaperParse.Analyzers.Tests;

public sealed class InvisibleCharacterTests : RuleTests
{
    private const string Id = "PP0002";

    [Theory]
    [InlineData("\u200B")]
    [InlineData("\uFEFF")]
    [InlineData("\u00AD")]
    [InlineData("\u2060")]
    [InlineData("\0")]
    [InlineData("\u0007")]
    [InlineData("\u007F")]
    [InlineData("\u0081")]
    [InlineData("\u200B\u200B\u200B")]
    public void What_nobody_sees_is_deleted(string run) => Verify(Id, WithAbstract(Prose.Replace("mo", $"m[|{run}|]o", StringComparison.Ordinal)), WithAbstract(Prose));

    [Fact]
    public void In_a_title_and_in_a_header() => Verify(
        Id, "Daily Papers\n\nnew[|\uFEFF|]s\n\nMoss on Old[|\u200B|] Servers\n\n" + Prose + "\n\n" + Tail, "Daily Papers\n\nnews\n\nMoss on Old Servers\n\n" + Prose + "\n\n" + Tail);

    [Theory]
    [InlineData("\f")]
    [InlineData("\v")]
    [InlineData("\u0085")]
    public void What_ends_a_word_becomes_a_space_where_there_is_none(string divider)
    {
        Verify(Id, WithAbstract(Prose.Replace("old servers", $"old[|{divider}|]servers", StringComparison.Ordinal)), WithAbstract(Prose));
        Verify(Id, WithAbstract(Prose.Replace("old servers", $"old [|{divider}|]servers", StringComparison.Ordinal)), WithAbstract(Prose));
    }

    [Theory]
    [InlineData("\u001B[31m")]
    [InlineData("\u001B[0m")]
    [InlineData("\u001B[1;38;5;208m")]
    [InlineData("\u001B[K")]
    [InlineData("\u009B2J")]
    [InlineData("\u001B]8;;https://moss.example/a\u0007")]
    [InlineData("\u001B]0;moss\u001B\\")]
    public void What_colors_a_terminal_goes_as_a_whole(string sequence)
    {
        Verify(Id, WithAbstract(Prose.Replace("moss", $"[|{sequence}|]moss", StringComparison.Ordinal)), WithAbstract(Prose));
        Assert.Equal(FixSafety.Safe, FindOne(Id, WithAbstract(Prose.Replace("moss", $"{sequence}moss", StringComparison.Ordinal))).Fix!.Safety);
    }

    [Fact]
    public void Each_sequence_is_named() => Assert.Equal(
        [@"""\u001B[31m"" is an escape sequence for terminals, and no text", @"""\u001B[0m"" is an escape sequence for terminals, and no text"],
        FindAll(new(WithAbstract(Prose.Replace("moss", "\u001B[31mmoss\u001B[0m", StringComparison.Ordinal)))).Where(finding => finding.Id == Id).Select(finding => finding.Message));

    [Theory]
    [InlineData("[|\u001B|][0, 1)")]
    [InlineData("[|\u001B|]]8;;https://moss.example/a")]
    [InlineData("[|\u001B|]moss")]
    [InlineData("the interval [0m, 1m] and [31m")]
    public void Where_nothing_ends_a_sequence_only_the_character_is_found(string words) =>
        Verify(Id, WithAbstract($"We grow {words} in a room of servers, and measure how warm it becomes over a long and wet winter."));

    [Fact]
    public void A_no_break_space_can_be_meant_so_its_fix_is_unsafe()
    {
        Verify(Id, WithAbstract(Prose.Replace("old servers", "old[|\u00A0\u00A0|]servers", StringComparison.Ordinal)), WithAbstract(Prose.Replace("old servers", "old  servers", StringComparison.Ordinal)));
        var finding = FindOne(Id, WithAbstract(Prose.Replace("old servers", "old\u00A0\u00A0servers", StringComparison.Ordinal)));
        Assert.Equal(FixSafety.Unsafe, finding.Fix!.Safety);
        Assert.Equal("2 no-break spaces (U+00A0), which nobody sees and searches trip over", finding.Message);
    }

    [Fact]
    public void A_direction_override_is_found_and_marks_of_direction_are_not()
    {
        Verify(Id, WithAbstract(Prose.Replace("old servers", "old [|\u202E|]servers", StringComparison.Ordinal)), WithAbstract(Prose));
        Assert.Equal(FixSafety.Unsafe, FindOne(Id, WithAbstract(Prose.Replace("old servers", "old \u202Dservers", StringComparison.Ordinal))).Fix!.Safety);
        Verify(Id, WithAbstract(Prose.Replace("old servers", "old \u200Fservers\u200E and \u2067more\u2069", StringComparison.Ordinal)));
    }

    [Fact]
    public void What_stands_in_the_place_of_a_quotation_mark_is_not_dropped() => Verify(
        Id, WithAbstract(Prose.Replace("a long", "a server[|\u0092|]s long", StringComparison.Ordinal)), WithAbstract(Prose.Replace("a long", "a server’s long", StringComparison.Ordinal)));

    [Fact]
    public void A_joiner_that_joins_nothing() => Verify(Id, WithAbstract(Prose.Replace("old servers", "old [|\u200D|]servers", StringComparison.Ordinal)), WithAbstract(Prose));

    [Theory]
    [InlineData(Prose)]
    [InlineData("Moss grows\twhere it is warm, and we count it for a long and wet winter.")]
    [InlineData("Moss is counted by \U0001F469\u200D\U0001F52C, who likes it \u2764\uFE0F and its spores.")]
    [InlineData("\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645 is Persian, and \u0915\u094D\u200D\u0937 is not.")]
    [InlineData("We grow moss in Me\u0301xico, and write so with an accent of its own.")]
    [InlineData("We grow moss in MÃ\u00ADlaga, which was decoded wrongly, and is no soft hyphen.")]
    [InlineData("We grow moss, â€\u009D she said, which was decoded wrongly, and is no control.")]
    public void Not_what_carries_meaning(string text) => Verify(Id, WithAbstract(text));

    [Theory]
    [InlineData("\uFFFD\u0001\u0002 no listing at all")]
    [InlineData("")]
    public void Not_where_there_are_no_entries(string text) => Verify(Id, text);
}
