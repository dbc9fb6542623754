using PaperParse.Syntax;
using PaperParse.Testing;

namespace PaperParse.Analyzers.Tests;

public sealed class MarkedTextTests
{
    [Fact]
    public void Marks_are_taken_out_and_their_places_kept()
    {
        var marked = MarkedText.Parse("ab[|cd|]e{|PP2001:f|}g{|PP0003:|}");
        Assert.Equal("abcdefg", marked.Text);
        Assert.Equal(
            [new ExpectedFinding(null, new TextSpan(2, 2)), new("PP2001", new TextSpan(5, 1)), new("PP0003", new TextSpan(7, 0))],
            marked.Expected);
    }

    [Fact]
    public void Marks_can_stand_in_each_other()
    {
        var marked = MarkedText.Parse("[|a{|PP2001:b|}c|][||]");
        Assert.Equal("abc", marked.Text);
        Assert.Equal([new ExpectedFinding(null, new TextSpan(0, 3)), new("PP2001", new TextSpan(1, 1)), new(null, new TextSpan(3, 0))], marked.Expected);
    }

    [Theory]
    [InlineData("plain | text [with] {braces} a|b")]
    [InlineData("{|x|")]
    [InlineData("")]
    public void What_is_no_mark_is_text(string text) => Assert.Equal(text, MarkedText.Parse(text).Text);

    [Theory]
    [InlineData("[|a")]
    [InlineData("a|]")]
    [InlineData("[|a|}")]
    [InlineData("{|PP2001:a|]")]
    public void Marks_that_do_not_match_are_refused(string marked) => Assert.Throws<VerificationException>(() => MarkedText.Parse(marked));
}
