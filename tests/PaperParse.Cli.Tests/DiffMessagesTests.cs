namespace PaperParse.Cli.Tests;

/// <summary>What diff and merge say to people.</summary>
public sealed class DiffMessagesTests : IDisposable
{
    private static readonly string Start = string.Join(' ', Enumerable.Repeat("Tides are corrected by hand", 40));

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Of_long_values_the_piece_around_the_first_difference_is_shown()
    {
        var (old, fresh) = (_folder.File("old.txt", ListingOf($"{Start} in 41 harbours.")), _folder.File("new.txt", ListingOf($"{Start} in 42 harbours.")));

        Assert.Contains("    abstract: \"…by hand in 41 harbours.\" -> \"…by hand in 42 harbours.\" (", ToolRun.Of("diff", old, fresh).Out, StringComparison.Ordinal);
        Assert.Matches(@"  - abstract: …[^\n]+ in 41 harbours. → …[^\n]+ in 42 harbours.\n", ToolRun.Of("diff", old, fresh, "--format", "markdown").Out);
        Assert.Contains(": abstract: \"…by hand in 42 harbours.\" (", ToolRun.Of("merge", old, fresh).Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("diff")]
    [InlineData("merge")]
    public void That_a_file_is_damaged_is_said_and_changes_no_status(string command)
    {
        var dump = _folder.File("dump.txt", Sample.Clean);
        var cut = _folder.File("cut.txt", Sample.Clean[..^30]);
        var empty = _folder.File("empty.txt", "");

        var run = ToolRun.Of(command, dump, cut);
        Assert.Equal(0, run.Code);
        Assert.Matches(@"cut\.txt:\d+:\d+: error PP0008: ", run.Error);
        Assert.DoesNotContain("dump.txt:", run.Error.Split('\n').First(line => line.Contains("PP0008", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.Contains("empty.txt:1:1: error PP0007: ", ToolRun.Of(command, dump, empty).Error, StringComparison.Ordinal);
    }

    private static string ListingOf(string summary) => $"Daily Papers\n\nMar 3, 2031\n\nTide Tables\n\n{summary}\n\n  • 3 authors\n·\nMar 2, 2031\n";
}
