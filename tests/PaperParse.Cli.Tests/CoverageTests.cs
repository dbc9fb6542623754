using PaperParse.Reporting;

namespace PaperParse.Cli.Tests;

public class CoverageTests
{
    [Fact]
    public void Every_visible_character_is_in_one_part()
    {
        var text = "Daily Papers\n\n" + Sample.Clean["Daily Papers\n\n".Length..].Replace("·\nMar 4", "·\n\u2028!?~\nMar 4", StringComparison.Ordinal);
        var listing = Listing.Parse(text);

        var coverage = Coverage.Of(listing.Tree);

        Assert.Equal(text.Count(c => !char.IsWhiteSpace(c)), coverage.Total);
        Assert.Equal("!?~".Length, coverage.Skipped);
        // The heading, two bullets, two separators and the commas of three dates.
        Assert.Equal("DailyPapers".Length + 2 + 2 + 3, coverage.Chrome);
    }

    [Theory]
    [InlineData(0, 0, 0, 0, 0, 0)]
    [InlineData(1, 1, 1, 334, 333, 333)]
    [InlineData(2, 1, 0, 667, 333, 0)]
    [InlineData(999_999, 1, 0, 1000, 0, 0)]
    [InlineData(1, 4_000_000_000_000_000, 1, 0, 1000, 0)]
    [InlineData(5, 5, 1990, 3, 2, 995)]
    public void Shares_add_up(long fields, long chrome, long skipped, int fieldShare, int chromeShare, int skippedShare) =>
        Assert.Equal((fieldShare, chromeShare, skippedShare), new Coverage(fields, chrome, skipped).PerMille);
}
