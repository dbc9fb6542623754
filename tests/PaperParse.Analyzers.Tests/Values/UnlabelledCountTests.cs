using PaperParse.Analysis;
using PaperParse.Extraction;
using PaperParse.Syntax;

namespace PaperParse.Analyzers.Tests;

public sealed class UnlabelledCountTests : RuleTests
{
    private const string Id = "PP2007";

    [Theory]
    [InlineData("7", "7 comments")]
    [InlineData("1", "1 comment")]
    [InlineData("0", "0 comments")]
    [InlineData("1.2k", "1.2k comments")]
    public void The_number_gets_its_word(string number, string wanted) => Verify(
        Id, Head + $"  • 3 authors\n·\nMay 3, 2025 [|{number}|]\n\n" + AlsoWhole, Head + $"  • 3 authors\n·\nMay 3, 2025 {wanted}\n\n" + AlsoWhole);

    [Fact]
    public void The_record_stays_the_same()
    {
        var papers = PaperExtractor.Extract(HfText.Parse(new SourceText(Head + "  • 3 authors\n·\nMay 3 7\n")), new DateOnly(2026, 1, 1));
        var mended = FixAll.Apply(papers, [RuleOf(Id)], FixSafety.Unsafe).Papers.Papers[0];
        Assert.Equal(7, mended.Comments);
        Assert.Equal(new DateOnly(2025, 5, 3), mended.PublishedOn);
        Assert.Equal("comments", mended.Entry.DateLine!.CommentCount!.Noun.ToString());
        Assert.False(mended.Entry.DateLine.CommentCount.Unit.Exists);
    }

    [Fact]
    public void The_message_shows_what_would_be_right() =>
        Assert.Equal("\"7\" does not say what it counts: \"7 comments\"", FindOne(Id, Head + "  • 3 authors\n·\nMay 3, 2025 7\n").Message);

    [Theory]
    [InlineData(Whole)]
    [InlineData(Head + "  • 3 authors\n·\nMay 3, 2025 7 comments\n")]
    [InlineData(Head + "  • 3 authors\n·\nMay 3, 2025 1 comments\n")]
    [InlineData("Moss of May 3, 2025 7\n\n" + Prose + "\n\n" + Tail)]
    public void Not_where_it_has_one_or_there_is_no_number(string text) => Verify(Id, text);
}
