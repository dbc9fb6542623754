using PaperParse.Syntax;

namespace PaperParse.Grammars.Tests;

/// <summary>An entry whose tail is lost ends where a clean one begins.</summary>
public sealed class RunTogetherTests
{
    private const string First = "Reading Tide Tables\n\nTide tables are printed once a year and corrected by hand, all of them.\n";
    private const string Title = "Counting Moss Species on Walls\n";
    private const string Long = "Walls carry more species of moss than most forests, and this line goes on for long enough to be told from a title that stands above it without a blank line between, which is what it is here for.\n";
    private const string Tail = "  • 12 authors\n·\nMar 1, 2031\n";

    [Theory]
    [InlineData(First + "\n" + Title + "\nShort abstract here\n\n" + Tail)]
    [InlineData(First + "\n\n\n" + Title + "\n" + Long + "\n" + Tail)]
    [InlineData(First + Title + "\n" + Long + "\n" + Tail)]
    [InlineData(First + "\n" + Title + Long + Tail)]
    [InlineData(First + Title + Long + Tail)]
    [InlineData(First + "\n" + Title + "\n" + Tail)]
    public void The_second_entry_has_its_own_title_and_tail(string text)
    {
        var entries = HfText.Parse(text).Root.Entries.ToList();
        Assert.Equal(["Reading Tide Tables", "Counting Moss Species on Walls"], entries.Select(entry => entry.Title!.ToString()));
        Assert.All([entries[0].Byline!, entries[0].Separator!, entries[0].DateLine!], (SyntaxNode part) => Assert.True(part.IsMissing));
        Assert.Equal("Mar 1, 2031", entries[1].DateLine!.ToString());
    }

    [Theory]
    [InlineData("The code is at https://example.org/moss")]
    [InlineData("It holds on all walls.")]
    [InlineData("In short: moss")]
    public void A_last_paragraph_is_no_title(string last)
    {
        var entry = Assert.Single(HfText.Parse(First + "\n" + last + "\n\n" + Tail).Root.Entries);
        Assert.EndsWith(last, entry.Abstract!.ToString(), StringComparison.Ordinal);
        Assert.Equal("Mar 1, 2031", entry.DateLine!.ToString());
    }
}
