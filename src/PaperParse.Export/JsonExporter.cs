using PaperParse.Analysis;
using PaperParse.Extraction;
using PaperParse.Syntax;

namespace PaperParse.Export;

/// <summary>
/// Records as one indented JSON array of all of them, ended by LF, in UTF-8 without a byte order mark.
/// What is invisible or could act on a terminal is escaped; an unpaired surrogate of the source comes out as U+FFFD.
/// </summary>
public sealed class JsonExporter : Exporter
{
    private readonly RecordWriter _writer;
    private readonly UnpairedSurrogates _unpaired = new(inPlaces: true);

    /// <param name="output">Where the records go, as they come; it stays open.</param>
    /// <param name="options">What places count.</param>
    public JsonExporter(Stream output, ExportOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        _writer = new RecordWriter(output, indented: true, options.Positions);
        _writer.OpenArray();
    }

    public override void Add(PaperList papers, IReadOnlyList<Diagnostic> findings)
    {
        ArgumentNullException.ThrowIfNull(papers);
        foreach (var paper in papers.Papers)
        {
            _writer.Write(papers, paper);
            foreach (var key in _unpaired.KeysOf(papers, paper))
                Lose(new ExportLoss(papers, paper, key, UnpairedSurrogates.Loss));
        }
    }

    public override void Complete()
    {
        _writer.CloseArray();
        _writer.EndLine();
        _writer.Finish();
    }

    /// <summary>Writes to the stream as it goes, and leaves it open.</summary>
    /// <param name="output">Where the records go.</param>
    /// <param name="papers">May be made while it is read: nothing of a list is kept once the next is asked for.</param>
    /// <exception cref="IOException">The stream cannot be written to.</exception>
    public static void Write(Stream output, params IEnumerable<PaperList> papers) => Write(output, PositionEncoding.Utf16, papers);

    /// <inheritdoc cref="Write(Stream, IEnumerable{PaperList})"/>
    /// <param name="positions">What start, length and column of a field count.</param>
    public static void Write(Stream output, PositionEncoding positions, params IEnumerable<PaperList> papers)
    {
        using var exporter = new JsonExporter(output, new ExportOptions { Positions = positions });
        exporter.AddAll(papers);
    }

    protected override void Dispose(bool disposing)
    {
        _writer.Dispose();
        base.Dispose(disposing);
    }
}
