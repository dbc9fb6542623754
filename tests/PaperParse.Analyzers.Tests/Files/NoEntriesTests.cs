using PaperParse.Syntax;

namespace PaperParse.Analyzers.Tests;

public sealed class NoEntriesTests : RuleTests
{
    private const string Looked = ": looked for hf-text entries with title, abstract, published date";

    [Theory]
    [InlineData("", "no entries found, the file is empty" + Looked)]
    [InlineData(" \n\t\n", "no entries found, the file holds nothing but white space" + Looked)]
    [InlineData("Daily Papers\n\nJan 19\n", "no entries found" + Looked)]
    [InlineData("A file about something else", "no entries found" + Looked)]
    [InlineData("\0\u0001\u0002\u001b[2J", "no entries found" + Looked)]
    public void It_is_the_one_finding_and_says_what_was_looked_for(string text, string message)
    {
        var finding = Assert.Single(FindAll(new SourceText(text)));
        Assert.Equal("PP0007", finding.Id);
        Assert.Equal(message, finding.Message);
        Assert.Equal(new TextSpan(0, 0), finding.Span);
    }

    [Theory]
    [InlineData(Whole)]
    [InlineData("Daily Papers\n\n" + Head)]
    [InlineData("\n\n\n" + Whole + "\n\n~~~\n")]
    public void Not_where_there_is_an_entry_even_a_broken_one(string text) => Verify("PP0007", text);

    [Fact]
    public void Not_where_the_bytes_are_to_blame() =>
        Assert.DoesNotContain(FindAll(new SourceText("\uFFFD", undecodableByteOffset: 0)), finding => finding.Id == "PP0007");
}
