namespace PaperParse.Grammars.Tests;

public sealed class YearlessDateTests
{
    [Theory]
    [InlineData("May 3 3", "May 3", "3")]
    [InlineData("May 3", "May 3", null)]
    [InlineData("May 3 12", "May 3", "12")]
    [InlineData("May 31 2", "May 31", "2")]
    [InlineData("May 3, 2031", "May 3, 2031", null)]
    [InlineData("May 3, 2031 1", "May 3, 2031", "1")]
    [InlineData("September 30, 2031 1,024", "September 30, 2031", "1,024")]
    [InlineData("Sept 30 1.2k", "Sept 30", "1.2k")]
    public void Date_and_comment_count_are_told_apart(string line, string date, string? comments)
    {
        var entry = Assert.Single(HfText.Parse($"A title\n\nSome prose that ends with a full stop.\n\n  • 2 authors\n·\n{line}\n").Root.Entries);
        Assert.Equal(date, entry.DateLine!.PublishedDate!.ToString());
        Assert.Equal(comments, entry.DateLine.CommentCount?.ToString());
    }

    [Theory]
    [InlineData("May 2031")]
    [InlineData("Mayor 3")]
    [InlineData("May 3, 31")]
    [InlineData("May 3 2 1")]
    [InlineData("May three")]
    public void What_only_looks_like_a_date_is_none(string line)
    {
        var entry = HfText.Parse($"A title\n\nSome prose that ends with a full stop.\n\n  • 2 authors\n·\n{line}\n").Root.Entries.First();
        Assert.True(entry.DateLine!.IsMissing);
    }
}
