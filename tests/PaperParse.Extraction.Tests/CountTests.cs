using PaperParse.Syntax;
using PaperParse.TestSupport;

namespace PaperParse.Extraction.Tests;

public class CountTests
{
    [Theory]
    [InlineData("0", null, 0L)]
    [InlineData("007", null, 7L)]
    [InlineData("1,204", null, 1204L)]
    [InlineData("12,345,678", null, 12345678L)]
    [InlineData("2.12", "k", 2120L)]
    [InlineData("1,002.5", "k", 1002500L)]
    [InlineData("3", "k", 3000L)]
    [InlineData("4", "people", 4L)]
    [InlineData("2.0", null, 2L)]
    [InlineData(null, "-", 0L)]
    [InlineData(null, "dozen", 12L)]
    [InlineData("9223372036854775807", null, long.MaxValue)]
    public void A_number_is_read_with_its_grouping_its_decimals_and_its_unit(string? number, string? word, long count)
    {
        var paper = Counted(SyntaxKind.StarCount, number, word, out _);
        Assert.Equal(count, paper.Stars);
        Assert.Equal(FieldStatus.Stated, paper.Fields[RecordKeys.Stars][0].Status);
    }

    [Theory]
    [InlineData("9223372036854775808", null)]
    [InlineData("99999999999999999999999999999999999999999999999999", null)]
    [InlineData("2", "huge")]
    [InlineData("9223372036854775807", "huge")]
    [InlineData("2.5", null)]
    [InlineData("1.2345", "k")]
    [InlineData("0.00000000000000000000000000000000000000001", "k")]
    [InlineData("1.2.3", null)]
    [InlineData("1.2,3", null)]
    [InlineData(".", null)]
    [InlineData(",", "k")]
    [InlineData("१२", null)]
    [InlineData("-5", null)]
    [InlineData(null, "people")]
    public void What_is_no_whole_number_or_does_not_fit_is_stated_and_null(string? number, string? word)
    {
        var paper = Counted(SyntaxKind.UpvoteCount, number, word, out var raw);
        Assert.Null(paper.Upvotes);
        Assert.Equal(FieldStatus.Stated, paper.Fields[RecordKeys.Upvotes][0].Status);
        Assert.Equal(string.Join(' ', new[] { number, word }.Where(part => part is not null)), raw[RecordKeys.Upvotes]);
    }

    [Theory]
    [InlineData("2147483647", int.MaxValue)]
    [InlineData("2147483648", null)]
    public void Authors_and_ranks_are_smaller_numbers(string number, int? count)
    {
        Assert.Equal(count, Counted(SyntaxKind.AuthorCount, number, "people", out _).AuthorCount);
        Assert.Equal(count, Counted(SyntaxKind.Rank, number, null, out _).Rank);
    }

    private static Paper Counted(SyntaxKind kind, string? number, string? word, out IReadOnlyDictionary<string, string> raw)
    {
        var tree = TreeDraft.Tree(t => t.Entry(e => e.Count(kind, number, word).Break()));
        var paper = PaperExtractor.Extract(tree).Papers[0];
        raw = paper.Fields.Where(field => field.Value[0].Span is not null)
            .ToDictionary(field => field.Key, field => tree.Text.ToString(field.Value[0].Span!.Value));
        return paper;
    }
}
