using PaperParse.Syntax;

namespace PaperParse.Analyzers.Tests;

public sealed class MissingFinalNewlineTests : RuleTests
{
    private const string Id = "PP0003";

    [Fact]
    public void The_last_line_is_ended() => Verify(Id, Whole.TrimEnd() + "{|PP0003:|}", Whole.TrimEnd() + "\n");

    [Fact]
    public void Blanks_at_the_end_are_not_a_line_break() => Verify(Id, Whole.TrimEnd() + "  [||]", Whole.TrimEnd() + "  \n");

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void With_the_break_that_the_other_lines_have(string lineBreak)
    {
        var text = Whole.TrimEnd().Replace("\n", lineBreak, StringComparison.Ordinal);
        Verify(Id, text + "[||]", text + lineBreak);
    }

    [Fact]
    public void With_the_break_that_most_lines_have()
    {
        var text = Whole.Replace("\n", "\r\n", StringComparison.Ordinal) + AlsoWhole + Whole.TrimEnd();
        Verify(Id, text + "[||]", text + "\n");
    }

    [Theory]
    [InlineData(Whole)]
    [InlineData(Head + "  • 3 authors\r\n·\r\nMay 3, 2025\r\n")]
    [InlineData(Head + "  • 3 authors\r·\rMay 3, 2025\r")]
    [InlineData("")]
    [InlineData("no listing at all")]
    public void Not_after_a_break_or_where_there_are_no_entries(string text) => Verify(Id, text);

    [Fact]
    public void A_line_separator_of_unicode_is_no_line_break()
    {
        var finding = FindOne(Id, Whole.TrimEnd() + "\u2028");
        Assert.Equal(new TextSpan(Whole.TrimEnd().Length + 1, 0), finding.Span);
    }
}
