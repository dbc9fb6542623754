using System.Text;
using PaperParse.Analysis;
using PaperParse.Export;
using PaperParse.Extraction;
using PaperParse.Inputs;
using PaperParse.Syntax;

namespace PaperParse.Cli;

/// <summary>
/// What formats could not hold (PP5004), as lines like those of <c>check</c>, on stderr, on stdout or in a file. Where nobody asked for it, a line at the end says that there
/// would be something to report.
/// </summary>
internal sealed class LossReport : IDisposable
{
    private readonly Streams _streams;
    private readonly PositionEncoding _positions;
    private readonly bool _isWanted;
    private readonly AtomicFile? _file;
    private readonly TextWriter _writer;
    private readonly Palette _palette;
    private readonly HashSet<string> _formats = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _unsaid = new(StringComparer.Ordinal);
    private PositionMap? _map;

    /// <param name="path">Null for stderr, a dash for stdout.</param>
    /// <exception cref="InputException">The file cannot be written.</exception>
    public LossReport(Streams streams, PositionEncoding positions, bool isWanted, string? path)
    {
        _streams = streams;
        _positions = positions;
        _isWanted = isWanted;
        _file = path is null or ExportChoice.StandardOutput ? null : AtomicFile.Open(path);
        (_writer, _palette) = (_file, path) switch
        {
            (null, null) => (streams.Error, streams.ErrorPalette),
            (null, _) => (streams.Out, streams.OutPalette),
            _ => (new StreamWriter(_file.Stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" }, Palette.Of(false)),
        };
    }

    /// <summary>What the format never holds, once a run.</summary>
    /// <param name="papers">The first text that has records: a finding has a place.</param>
    public void AddFormat(ExportFormat format, PaperList papers)
    {
        if (_formats.Add(format.Name) && _isWanted && LossFindings.OfFormat(format) is { } finding)
            Write(papers.Tree.Text, [finding]);
    }

    public void Add(ExportFormat format, IReadOnlyList<ExportLoss> losses)
    {
        if (losses.Count == 0)
            return;
        if (!_isWanted)
            _unsaid[format.Name] = _unsaid.GetValueOrDefault(format.Name) + losses.Count;
        foreach (var text in _isWanted ? losses.GroupBy(loss => loss.Text) : [])
            Write(text.Key, LossFindings.Of(format, [.. text]));
    }

    /// <exception cref="InputException">The file cannot be replaced.</exception>
    public void Complete()
    {
        foreach (var (format, count) in _unsaid)
            _streams.Say($"paperparse: {format} cannot hold {Wording.Count(count, "value")} as they are; --loss-report says which");
        _writer.Flush();
        _file?.Commit();
    }

    // Not the writer: what it still holds is to go nowhere, and on a full disk it could not.
    public void Dispose() => _file?.Dispose();

    private void Write(SourceText text, IReadOnlyList<Diagnostic> findings)
    {
        if (_map?.Text != text)
            _map = new PositionMap(text, _positions);
        foreach (var finding in findings)
            FindingWriter.WriteLine(_writer, _palette, text.Path ?? "-", _map, finding);
    }
}
