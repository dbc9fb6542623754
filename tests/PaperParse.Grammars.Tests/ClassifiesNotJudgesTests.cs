namespace PaperParse.Grammars.Tests;

/// <summary>The grammar says what a line is; whether it is right is for rules.</summary>
public sealed class ClassifiesNotJudgesTests
{
    [Theory]
    [InlineData("Feb 31, 2025")]
    [InlineData("Nov 0, 2025")]
    [InlineData("Jan 99")]
    [InlineData("Dec 1, 0000")]
    public void No_such_day_is_a_date_line_all_the_same(string date)
    {
        var entry = Assert.Single(HfText.Parse($"A title\n\nSome prose that ends with a full stop.\n\n  • 2 authors\n·\n{date} 7\n").Root.Entries);
        Assert.Equal(date, entry.DateLine!.PublishedDate!.ToString());
        Assert.Equal("7", entry.DateLine.CommentCount!.ToString());
    }

    [Theory]
    [InlineData("1 authors")]
    [InlineData("0 author")]
    [InlineData("4000000000 authors")]
    public void A_count_that_cannot_be_is_a_count_all_the_same(string count)
    {
        var entry = Assert.Single(HfText.Parse($"A title\n\nSome prose that ends with a full stop.\n\n  • {count}\n·\nMay 3\n").Root.Entries);
        Assert.Equal(count, entry.Byline!.AuthorCount!.ToString());
    }
}
