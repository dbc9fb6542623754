using PaperParse.Analysis;
using PaperParse.Export;
using PaperParse.Extraction;
using PaperParse.Syntax;

namespace PaperParse.Cli.Tests;

public sealed class ExportRunTests : IDisposable
{
    private const string Full = "the disk is full";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("sqlite")]
    [InlineData("csv")]
    [InlineData("atom")]
    public void When_a_later_file_fails_that_is_said_and_nothing_stays_of_the_earlier_ones(string earlier)
    {
        var old = _folder.File("old", "as it was");
        var failing = new ExportFormat("failing", ".failing", "fails at its end", [], (_, _) => new Failing());
        var streams = new Streams(Stream.Null, Stream.Null, Stream.Null);

        var problem = Assert.Throws<IOException>(() =>
        {
            using var report = new LossReport(streams, PositionEncoding.Utf16, isWanted: true, Path.Combine(_folder.Path, "losses"));
            ExportTarget[] targets = [new(ExportFormats.Named(earlier)!, old), new(failing, Path.Combine(_folder.Path, "new"))];
            using var run = new ExportRun(targets, new ExportOptions(), report, streams);
            run.Add(Listing.Parse(Sample.Clean).Papers, []);
            run.Complete();
        });

        Assert.Equal(Full, problem.Message);
        Assert.Equal([old], Directory.EnumerateFileSystemEntries(_folder.Path));
        Assert.Equal("as it was", File.ReadAllText(old));
    }

    private sealed class Failing : Exporter
    {
        public override void Add(PaperList papers, IReadOnlyList<Diagnostic> findings)
        {
        }

        public override void Complete() => throw new IOException(Full);
    }
}
