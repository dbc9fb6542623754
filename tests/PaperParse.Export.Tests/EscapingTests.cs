using System.Globalization;
using System.Text;
using System.Text.Json;

namespace PaperParse.Export.Tests;

public class EscapingTests
{
    [Theory]
    [InlineData("é · Ω 字 한 ￥ ‘quoted’ — dash")]
    [InlineData("it's <b>x</b> & a+b `code`")]
    [InlineData("e\u0301 𝐁𝐨𝐥𝐝 😀 𠮷")]
    [InlineData("del~{}|[]^_$#%")]
    public void Readable_text_stays_as_it_is(string title) => Assert.Contains($"\"title\":\"{title}\"", Sample.Ndjson(Sample.Titled(title)), StringComparison.Ordinal);

    [Theory]
    [InlineData("say \"hi\" \\it", "say \\\"hi\\\" \\\\it")]
    [InlineData("a\u001B[31mb", "a\\u001B[31mb")]
    [InlineData("a\0b\u0007c\u007Fd\u009Be", "a\\u0000b\\u0007c\\u007Fd\\u009Be")]
    [InlineData("a\u202Eb\u2066c\u200Fd\u061Ce", "a\\u202Eb\\u2066c\\u200Fd\\u061Ce")]
    [InlineData("a\u200Bb\uFEFFc\u00ADd", "a\\u200Bb\\uFEFFc\\u00ADd")]
    [InlineData("a\uE000b\uFFFFc", "a\\uE000b\\uFFFFc")]
    [InlineData("tag\U000E0041x", "tag\\uDB40\\uDC41x")]
    public void What_is_invisible_or_acts_on_a_terminal_is_an_escape(string title, string written)
    {
        var text = Sample.Ndjson(Sample.Titled(title));
        Assert.Contains($"\"title\":\"{written}\"", text, StringComparison.Ordinal);
        Assert.Contains($"\"raw\":\"{written}\"", text, StringComparison.Ordinal);
        Assert.Equal(title, Sample.Records(text)[0].GetProperty("title").GetString());
    }

    [Fact]
    public void The_raw_text_of_white_space_is_escaped_and_comes_back()
    {
        const string line = "a\u2028b\u2029c\td\u00A0e\u0085f\vg";
        var text = Sample.Ndjson(Sample.Titled(line));
        Assert.Contains("\"raw\":\"a\\u2028b\\u2029c\\td\\u00A0e\\u0085f\\u000Bg\"", text, StringComparison.Ordinal);
        Assert.Equal(line, Sample.Records(text)[0].GetProperty("fields").GetProperty("title").GetProperty("raw").GetString());
    }

    // Not a theory: the strings of attributes are kept as UTF-8, which has no unpaired surrogates.
    [Fact]
    public void An_unpaired_surrogate_is_written_as_a_replacement_character()
    {
        foreach (var title in new[] { "a\uD800b", "a\uDC00b", "end\uD83D", "\uDE00\uD83D" })
        {
            var record = Sample.Records(Sample.Ndjson(Sample.Titled(title)))[0];
            var expected = string.Concat(title.Select(c => char.IsSurrogate(c) ? '\uFFFD' : c));
            Assert.Equal(expected, record.GetProperty("title").GetString());
            Assert.Equal(expected, record.GetProperty("fields").GetProperty("title").GetProperty("raw").GetString());
        }
    }

    [Fact]
    public void The_path_is_escaped_too() =>
        Assert.Contains("\"source\":\"a\\u001Bb\"", Sample.Ndjson(Sample.Papers("a\u001Bb")), StringComparison.Ordinal);

    [Fact]
    public void Every_character_comes_back_and_none_goes_out_that_is_control_or_format()
    {
        var all = new StringBuilder();
        for (var value = 0; value <= 0x10FFFF; value++)
        {
            if (Rune.IsValid(value) && !Rune.IsWhiteSpace(new Rune(value)))
                all.Append(new Rune(value).ToString());
        }

        var text = Sample.Ndjson(Sample.Titled(all.ToString()));
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value != '\n' && Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format
                or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
                Assert.Fail($"U+{rune.Value:X4} went out as it is.");
        }

        Assert.Equal(all.ToString(), Sample.Records(text)[0].GetProperty("title").GetString());
    }
}
