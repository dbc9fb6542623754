namespace PaperParse.TestSupport.Tests;

public sealed class NaiveLinesTests
{
    [Theory]
    [InlineData("", new string[0])]
    [InlineData("a", new[] { "a" })]
    [InlineData("a\nb", new[] { "a\n", "b" })]
    [InlineData("a\r\nb\rc\n", new[] { "a\r\n", "b\r", "c\n" })]
    [InlineData("\n\r\n\r\r", new[] { "\n", "\r\n", "\r", "\r" })]
    [InlineData("a\u2028b\u0085c\vd\fe", new[] { "a\u2028b\u0085c\vd\fe" })]
    public void Lines_end_at_lf_crlf_and_lone_cr(string text, string[] lines) => Assert.Equal(lines, NaiveLines.Split(text));

    [Theory]
    [InlineData("a\r\n", 2)]
    [InlineData("a\n", 1)]
    [InlineData("a\r", 1)]
    [InlineData("a", 0)]
    public void The_break_of_a_line_has_a_width(string line, int width) => Assert.Equal(width, NaiveLines.BreakWidth(line));
}
