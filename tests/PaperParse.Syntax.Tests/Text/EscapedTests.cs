using PaperParse.TestSupport;

namespace PaperParse.Syntax.Tests.Text;

public sealed class EscapedTests
{
    [Theory]
    [InlineData("a\r\n\tb", "a\\r\\n\\tb")]
    [InlineData("\0\u001B[31m\u007F\u0085", "\\u0000\\u001B[31m\\u007F\\u0085")]
    [InlineData("a\u00A0b\u2028c\u2029d\u3000", "a\\u00A0b\\u2028c\\u2029d\\u3000")]
    [InlineData("\u200B\u202E\uFEFF\u00AD", "\\u200B\\u202E\\uFEFF\\u00AD")]
    [InlineData("\uE000\uFFFF", "\\uE000\\uFFFF")]
    [InlineData("\U000E0041\U000F0000\U0001D173", "\\U000E0041\\U000F0000\\U0001D173")]
    [InlineData("é e\u0301 漢字 • · Ω \U0001D54F \uFFFD", "é e\u0301 漢字 • · Ω \U0001D54F \uFFFD")]
    [InlineData("", "")]
    public void What_is_invisible_or_acts_on_a_terminal_is_escaped(string text, string expected)
    {
        Assert.Equal(expected, Escaped.Inline(text));
        Assert.Equal($"\"{expected}\"", Escaped.Quote(text));
    }

    [Fact]
    public void Halves_of_surrogate_pairs_are_escaped()
    {
        Assert.Equal("\\uD835", Escaped.Inline("\uD835"));
        Assert.Equal("\\uDD4F\\uD835", Escaped.Inline("\uDD4F\uD835"));
        Assert.Equal("\\uD835\U0001D54F", Escaped.Inline("\uD835\U0001D54F"));
    }

    [Fact]
    public void Quotes_and_backslashes_are_escaped_only_in_quotes()
    {
        Assert.Equal("\"50\\\\% \\\"of\\\"\"", Escaped.Quote("50\\% \"of\""));
        Assert.Equal("50\\% \"of\"", Escaped.Inline("50\\% \"of\""));
    }

    [Fact]
    public void No_text_gets_a_control_character_through() => TimeBox.Check(seed: 2603, cases: 3000, seconds: 4, random =>
    {
        var text = new Mutations(random, loneSurrogates: true).RandomText(30);
        Assert.DoesNotContain(Escaped.Inline(text), char.IsControl);
        Assert.DoesNotContain(Escaped.Quote(text), char.IsControl);
    });
}
