using PaperParse.Analysis;
using PaperParse.Export;
using PaperParse.Extraction;
using PaperParse.Inputs;

namespace PaperParse.Cli;

/// <summary>Records on their way to all that they are written to. Files are replaced when all of them are complete and there is a record, else none is.</summary>
internal sealed class ExportRun : IDisposable
{
    private readonly List<(ExportFormat Format, Exporter Exporter)> _exporters = [];
    private readonly List<AtomicFile> _files = [];
    private readonly LossReport _report;
    private readonly Streams _streams;

    /// <exception cref="InputException">A file cannot be written.</exception>
    public ExportRun(IReadOnlyList<ExportTarget> targets, ExportOptions options, LossReport report, Streams streams)
    {
        _report = report;
        _streams = streams;
        try
        {
            foreach (var target in targets)
                _exporters.Add((target.Format, target.Format.Create(StreamOf(target, streams), options)));
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>How many records there were.</summary>
    public long Records { get; private set; }

    public void Add(PaperList papers, IReadOnlyList<Diagnostic> findings)
    {
        Records += papers.Papers.Count;
        foreach (var (format, exporter) in _exporters)
        {
            exporter.Add(papers, findings);
            if (papers.Papers.Count > 0)
                _report.AddFormat(format, papers);
            _report.Add(format, exporter.TakeLosses());
        }
    }

    /// <exception cref="InputException">A file cannot be replaced.</exception>
    public void Complete()
    {
        foreach (var (format, exporter) in _exporters)
        {
            exporter.Complete();
            _report.Add(format, exporter.TakeLosses());
            // What it holds to write goes out now, if ever: its file is closed when it is committed.
            exporter.Dispose();
        }

        _exporters.Clear();
        if (Records == 0 && _files.Count > 0)
        {
            // What nothing could be read of may not take the place of what is there.
            foreach (var file in _files)
                _streams.Say($"paperparse: {file.Path}: not written, since there are no records");
            return;
        }

        foreach (var file in _files)
            file.Commit();
        _report.Complete();
    }

    /// <summary>Throws nothing, so that the problem that ended the run is the one that is heard of.</summary>
    public void Dispose()
    {
        foreach (var (_, exporter) in _exporters)
            exporter.Dispose();
        foreach (var file in _files)
            file.Dispose();
        _report.Dispose();
    }

    private Stream StreamOf(ExportTarget target, Streams streams)
    {
        if (target.Path is null)
            return streams.OutIsTerminal ? new TerminalStream(streams) : streams.OutBytes;
        _files.Add(AtomicFile.Open(target.Path));
        return _files[^1].Stream;
    }
}
