using PaperParse.Syntax;
using Spectre.Console;

namespace PaperParse.Cli.Tests;

public class SourceWindowTests
{
    [Theory]
    // A whole line; an indented one; a tab, which is shown as what it is; wide and combining characters; a surrogate pair.
    [InlineData("ab [cd] ef\nnext", "ab cd ef", "   ^^")]
    [InlineData("  • [1 authors]", "  • 1 authors", "    ^^^^^^^^^")]
    [InlineData("\ta[b]c", "\\tabc", "   ^")]
    [InlineData("a[\t]b", "a\\tb", " ^^")]
    [InlineData("苔の[数]を", "苔の数を", "    ^^")]
    [InlineData("e\u0301e\u0301[x]", "e\u0301e\u0301x", "  ^")]
    [InlineData("\U0001F600[x]", "\U0001F600x", "  ^")]
    // What is invisible or dangerous is escaped, and the carets follow.
    [InlineData("\u001B[b]", "\\u001Bb", "      ^")]
    [InlineData("a[\u202E]b", "a\\u202Eb", " ^^^^^^")]
    // An empty span, in the middle and at the end of a line, before a break of two, and one that runs over the line's end.
    [InlineData("ab[]c", "abc", "  ^")]
    [InlineData("abc[]", "abc", "   ^")]
    [InlineData("abc[]\r\nd", "abc", "   ^")]
    [InlineData("a[bc\nde]f", "abc", " ^^")]
    // U+2028 breaks no line.
    [InlineData("a\u2028[b]", "a\\u2028b", "       ^")]
    public void The_line_is_shown_with_carets_under_the_span(string marked, string line, string carets)
    {
        var window = Around(marked);

        Assert.Equal(line, window!.Value.Line);
        Assert.Equal(carets, window.Value.Carets);
    }

    // Not an argument of a theory: attributes hold UTF-8, which has no half pairs.
    [Fact]
    public void Half_a_surrogate_pair_is_escaped()
    {
        var window = Around("a[\uD800]b");

        Assert.Equal("a\\uD800b", window!.Value.Line);
        Assert.Equal(" ^^^^^^", window.Value.Carets);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("a\n[]")]
    [InlineData("a\n[]\nb")]
    [InlineData("  [ ]\nb")]
    public void Where_there_is_nothing_to_see_nothing_is_shown(string marked) => Assert.Null(Around(marked));

    [Theory]
    [InlineData(0, 3)]
    [InlineData(900, 3)]
    [InlineData(1897, 3)]
    [InlineData(500, 700)]
    [InlineData(1900, 0)]
    public void A_long_line_is_cut_around_the_span(int start, int length)
    {
        var source = string.Concat(Enumerable.Range(0, 475).Select(i => $"{i % 1000:000} "));

        var window = SourceWindow.Around(new SourceText(source), new TextSpan(start, length))!.Value;

        Assert.InRange(window.Line.GetCellWidth(), 90, 100);
        Assert.Equal(start > 60, window.Line.StartsWith('…'));
        Assert.Equal(start + length < 1840, window.Line.EndsWith('…'));
        var caret = window.Carets.IndexOf('^', StringComparison.Ordinal);
        // Of a span that is wider than the window, what can be seen.
        Assert.Equal(Math.Clamp(length, 1, 50), Math.Min(50, window.Carets.Length - caret));
        Assert.StartsWith(source[start..Math.Min(source.Length, start + Math.Min(length, 50))], window.Line[caret..], StringComparison.Ordinal);
    }

    [Fact]
    public void Characters_without_width_do_not_make_a_window_endless()
    {
        var source = "a" + new string('\u0301', 1_000_000) + "b";

        Assert.InRange(SourceWindow.Around(new SourceText(source), new TextSpan(500_000, 1))!.Value.Line.Length, 1, 1000);
    }

    /// <summary>The brackets that come first and last mark the span.</summary>
    private static SourceWindow? Around(string marked)
    {
        var start = marked.IndexOf('[', StringComparison.Ordinal);
        var end = marked.LastIndexOf(']') - 1;
        return SourceWindow.Around(new SourceText(marked.Remove(end + 1, 1).Remove(start, 1)), TextSpan.FromBounds(start, end));
    }
}
