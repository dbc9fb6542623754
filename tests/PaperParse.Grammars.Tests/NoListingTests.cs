namespace PaperParse.Grammars.Tests;

/// <summary>No entry is made of what is none.</summary>
public sealed class NoListingTests
{
    private const string Paragraph = "Some prose that goes on for long enough to be the first line of an abstract";

    [Theory]
    [InlineData("A heading\n\n" + Paragraph + ".\n")]
    [InlineData("A heading\n\n" + Paragraph + ".\n\nAnother heading\n\n" + Paragraph + "\n")]
    [InlineData("Previous\n\nNext\n\n" + Paragraph + ", and a footer it is\n")]
    [InlineData("\u0000\u0001MZ\n" + Paragraph + "\u0000")]
    [InlineData("·\n·\n·\n")]
    [InlineData("Jan 19\n\nJan 20\n")]
    [InlineData("name,date\nfirst,2031-01-02\nsecond,2031-01-03\n")]
    public void Text_that_is_no_listing_has_no_entry(string text)
    {
        // A footer is an item too; what stands behind it is no entry when nothing of an entry came before.
        var entries = HfText.Parse(text).Root.Entries.ToList();
        Assert.Empty(entries);
    }

    [Fact]
    public void The_same_paragraph_at_the_end_of_a_listing_is_an_entry_that_is_cut_off()
    {
        var entries = HfText.Parse(HfText.Sample("plain") + "\nA heading\n\n" + Paragraph).Root.Entries.ToList();
        Assert.Equal(4, entries.Count);
        Assert.True(entries[^1].DateLine!.IsMissing);
    }
}
