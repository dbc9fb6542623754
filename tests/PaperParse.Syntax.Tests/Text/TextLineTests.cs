namespace PaperParse.Syntax.Tests.Text;

public sealed class TextLineTests
{
    [Fact]
    public void The_break_is_behind_the_text_of_the_line()
    {
        var line = new TextLine(Start: 10, Width: 5, BreakWidth: 2);
        Assert.Equal((15, 7, 17), (line.End, line.FullWidth, line.FullEnd));
    }
}
