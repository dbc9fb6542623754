using System.Text;
using PaperParse.Syntax;

namespace PaperParse.Analyzers.Tests;

public sealed class UndecodableBytesTests : RuleTests
{
    [Fact]
    public void The_byte_offset_is_in_the_message_and_the_place_is_where_its_substitute_stands()
    {
        var text = Whole.Replace("warm", "w\uFFFDrm", StringComparison.Ordinal);
        var at = text.IndexOf('\uFFFD', StringComparison.Ordinal);
        var finding = Only(new SourceText(text, undecodableByteOffset: at));
        Assert.Equal(new TextSpan(at, 1), finding.Span);
        Assert.Equal($"the byte at offset {at} is not UTF-8; say what the file is in (--encoding), or convert it to UTF-8", finding.Message);
    }

    [Fact]
    public void A_substitute_that_the_file_really_has_is_not_taken_for_the_bad_byte()
    {
        // Four bytes of a, three of an honest U+FFFD, two of é: the bad byte is the tenth.
        var text = "aaaa\uFFFDé\uFFFDz\n" + Whole;
        Assert.Equal(new TextSpan(6, 1), Only(new SourceText(text, undecodableByteOffset: 9)).Span);
    }

    [Fact]
    public void A_byte_order_mark_counts_among_the_bytes_but_not_in_the_text()
    {
        var text = "ab\uFFFD\uFFFD\n" + Whole;
        Assert.Equal(new TextSpan(2, 1), Only(new SourceText(text, hasByteOrderMark: true, undecodableByteOffset: 5)).Span);
        Assert.Equal(new TextSpan(3, 1), Only(new SourceText(text, encoding: Encoding.Unicode, hasByteOrderMark: true, undecodableByteOffset: 8)).Span);
    }

    [Fact]
    public void Without_entries_it_is_the_only_finding() =>
        Assert.Equal(["PP0001"], FindAll(new SourceText("\uFFFD\u0001\u0002garbage", undecodableByteOffset: 0)).Select(finding => finding.Id));

    [Fact]
    public void With_entries_the_other_rules_speak_too() =>
        Assert.Equal(
            ["PP0001", "PP0005", "PP0003"],
            Ids(new SourceText(Whole + "\uFFFD", undecodableByteOffset: Whole.Length)));

    [Theory]
    [InlineData("")]
    [InlineData("caf\u00e9 \uFFFD")]
    [InlineData(Whole)]
    public void Not_where_every_byte_was_decoded(string text) => Verify("PP0001", text);

    private static Analysis.Diagnostic Only(SourceText text) => FindOne("PP0001", text);
}
