using PaperParse.TestSupport;

namespace PaperParse.Syntax.Tests.Text;

public sealed class LineMapTests
{
    [Theory]
    [InlineData("a\nbc\n", new[] { "0+1+1", "2+2+1" })]
    [InlineData("a\r\nbc\r\n", new[] { "0+1+2", "3+2+2" })]
    [InlineData("a\rbc\r", new[] { "0+1+1", "2+2+1" })]
    [InlineData("a\r\r\nb\n\rc", new[] { "0+1+1", "2+0+2", "4+1+1", "6+0+1", "7+1+0" })]
    [InlineData("a", new[] { "0+1+0" })]
    [InlineData("a\nb", new[] { "0+1+1", "2+1+0" })]
    [InlineData("\n", new[] { "0+0+1" })]
    [InlineData("\r", new[] { "0+0+1" })]
    [InlineData("\r\n", new[] { "0+0+2" })]
    [InlineData("\n\n", new[] { "0+0+1", "1+0+1" })]
    [InlineData("", new string[0])]
    public void Lf_crlf_and_lone_cr_end_a_line(string text, string[] lines) => Assert.Equal(lines, LinesOf(text));

    [Theory]
    [InlineData('\u2028')]
    [InlineData('\u2029')]
    [InlineData('\u0085')]
    [InlineData('\v')]
    [InlineData('\f')]
    [InlineData('\t')]
    [InlineData('\0')]
    [InlineData('\uFEFF')]
    public void Nothing_else_ends_a_line(char c) => Assert.Equal(["0+3+1", "4+1+0"], LinesOf($"a{c}b\nc"));

    [Theory]
    [InlineData("a\U0001D54Fb\nc", 3, 1, 4)]
    [InlineData("a\U0001D54Fb\nc", 5, 2, 1)]
    [InlineData("\t\tb", 2, 1, 3)]
    [InlineData("e\u0301x", 2, 1, 3)]
    [InlineData("a\u2028b", 2, 1, 3)]
    public void A_column_counts_utf16_units_from_1(string text, int offset, int line, int column) =>
        Assert.Equal(new LinePosition(line, column), new LineMap(text).PositionOf(offset));

    [Theory]
    [InlineData("", 0, 1, 1)]
    [InlineData("ab", 2, 1, 3)]
    [InlineData("ab\n", 2, 1, 3)]
    [InlineData("ab\n", 3, 2, 1)]
    [InlineData("ab\r\n", 3, 1, 4)]
    [InlineData("ab\r\n", 4, 2, 1)]
    [InlineData("ab\r", 3, 2, 1)]
    [InlineData("\n\n", 2, 3, 1)]
    public void Breaks_and_the_end_have_a_position(string text, int offset, int line, int column) =>
        Assert.Equal(new LinePosition(line, column), new LineMap(text).PositionOf(offset));

    [Fact]
    public void The_end_of_the_text_belongs_to_the_last_line()
    {
        Assert.Equal(1, new LineMap("a\nb").IndexOf(3));
        Assert.Equal(1, new LineMap("a\nb\n").IndexOf(4));
        Assert.Equal(-1, new LineMap("").IndexOf(0));
    }

    [Theory]
    [InlineData("", 1)]
    [InlineData("ab", 3)]
    [InlineData("ab", -1)]
    public void An_offset_outside_the_text_is_refused(string text, int offset)
    {
        var lines = new LineMap(text);
        Assert.Throws<ArgumentOutOfRangeException>(() => lines.IndexOf(offset));
        Assert.Throws<ArgumentOutOfRangeException>(() => lines.PositionOf(offset));
    }

    [Fact]
    public void More_lines_than_first_guessed_are_all_found()
    {
        var lines = new LineMap(new string('\n', 100_000) + "x");
        Assert.Equal(100_001, lines.Count);
        Assert.Equal(new TextLine(99_999, 0, 1), lines[99_999]);
        Assert.Equal(new TextLine(100_000, 1, 0), lines[100_000]);
    }

    [Fact]
    public void Random_texts_have_the_lines_and_positions_of_a_naive_scan() => TimeBox.Check(seed: 2601, cases: 4000, seconds: 8, random =>
    {
        var text = new Mutations(random, loneSurrogates: true).RandomText(60);
        var naive = NaiveLines.Split(text);
        var lines = new LineMap(text);
        Assert.Equal(naive.Count, lines.Count);
        var start = 0;
        for (var i = 0; i < naive.Count; i++)
        {
            var breakWidth = NaiveLines.BreakWidth(naive[i]);
            Assert.Equal(new TextLine(start, naive[i].Length - breakWidth, breakWidth), lines[i]);
            start += naive[i].Length;
        }

        for (var offset = 0; offset <= text.Length; offset++)
            Assert.Equal(NaivePosition(naive, offset), lines.PositionOf(offset));
    });

    private static LinePosition NaivePosition(List<string> lines, int offset)
    {
        var line = 0;
        while (line < lines.Count && offset >= lines[line].Length && !(IsLastWithoutBreak(lines, line) && offset == lines[line].Length))
            offset -= lines[line++].Length;
        return new LinePosition(line + 1, offset + 1);
    }

    private static bool IsLastWithoutBreak(List<string> lines, int line) => line == lines.Count - 1 && NaiveLines.BreakWidth(lines[line]) == 0;

    private static IEnumerable<string> LinesOf(string text)
    {
        var lines = new LineMap(text);
        return Enumerable.Range(0, lines.Count).Select(i => $"{lines[i].Start}+{lines[i].Width}+{lines[i].BreakWidth}");
    }
}
