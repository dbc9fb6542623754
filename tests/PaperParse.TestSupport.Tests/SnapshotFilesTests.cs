using System.Text;

namespace PaperParse.TestSupport.Tests;

public sealed class SnapshotFilesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_missing_snapshot_fails_and_leaves_what_was_received()
    {
        var failure = Assert.Throws<SnapshotException>(() => Compare("text\n"));
        Assert.Contains("no snapshot", failure.Message, StringComparison.Ordinal);
        Assert.Contains("PAPERPARSE_ACCEPT=1", failure.Message, StringComparison.Ordinal);
        Assert.Equal("text\n", File.ReadAllText(_folder.File("X.received.txt")));
        Assert.False(File.Exists(_folder.File("X.verified.txt")));
    }

    [Fact]
    public void Accepting_writes_the_snapshot_without_byte_order_mark_and_with_the_line_ends_as_they_are()
    {
        Assert.Throws<SnapshotException>(() => Compare("stale"));
        Compare("é\r\n\n\r2026-01-19", accept: true);
        Assert.Equal("é\r\n\n\r2026-01-19"u8.ToArray(), File.ReadAllBytes(_folder.File("X.verified.txt")));
        Assert.False(File.Exists(_folder.File("X.received.txt")));
        Compare("é\r\n\n\r2026-01-19");
    }

    [Theory]
    [InlineData("a\nb\n", "a\r\nb\n")]
    [InlineData("a\nb\n", "a\nb")]
    [InlineData("Jan 19, 2026", "Jan 20, 2026")]
    [InlineData("\uFEFFa", "a")]
    [InlineData("e\u0301", "é")]
    [InlineData("a ", "a")]
    public void One_byte_is_a_difference(string verified, string received)
    {
        Compare(verified, accept: true);
        Assert.Throws<SnapshotException>(() => Compare(received));
        Assert.Equal(Encoding.UTF8.GetBytes(received), File.ReadAllBytes(_folder.File("X.received.txt")));
        Assert.Equal(Encoding.UTF8.GetBytes(verified), File.ReadAllBytes(_folder.File("X.verified.txt")));
    }

    [Fact]
    public void The_message_shows_the_first_line_that_differs_with_its_break_made_visible()
    {
        Compare("same\nold\n", accept: true);
        var failure = Assert.Throws<SnapshotException>(() => Compare("same\nold\r\nmore"));
        Assert.Contains("line 2, at byte 8", failure.Message, StringComparison.Ordinal);
        Assert.Contains("snapshot: \"old\\n\"", failure.Message, StringComparison.Ordinal);
        Assert.Contains("received: \"old\\r\\n\"", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_match_clears_away_what_was_received_before()
    {
        Compare("right", accept: true);
        Assert.Throws<SnapshotException>(() => Compare("wrong"));
        Compare("right");
        Assert.False(File.Exists(_folder.File("X.received.txt")));
    }

    [Fact]
    public void A_text_that_utf8_cannot_hold_is_refused() => Assert.Throws<EncoderFallbackException>(() => Compare("\uD835", accept: true));

    [Fact]
    public void A_snapshot_that_no_test_owns_is_refused_wherever_it_lies()
    {
        Directory.CreateDirectory(_folder.File("below"));
        File.WriteAllText(_folder.File("Mine.verified.txt"), "");
        File.WriteAllText(_folder.File("notes.txt"), "");
        SnapshotFiles.RefuseDangling(_folder.Path, ["Mine", "NotYetThere"]);

        File.WriteAllText(_folder.File("below/Nobodys.verified.txt"), "");
        var failure = Assert.Throws<SnapshotException>(() => SnapshotFiles.RefuseDangling(_folder.Path, ["Mine"]));
        Assert.Contains("Nobodys.verified.txt", failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("Mine.verified.txt", failure.Message, StringComparison.Ordinal);
    }

    private void Compare(string text, bool accept = false) => SnapshotFiles.Compare(_folder.File("X"), text, accept);
}
