using System.Globalization;
using Parquet;
using Parquet.Schema;
using PaperParse.Analysis;
using PaperParse.Extraction;

namespace PaperParse.Export;

/// <summary>
/// Records as a Parquet file: counts are INT64, days DATE, lists LIST, <c>extra</c> and <c>fields</c> JSON texts; nothing is null. A row group is written
/// as soon as it is full, so that no more than one is held.
/// </summary>
internal sealed class ParquetExporter : Exporter
{
    private const int MostRows = 5_000;

    /// <summary>Of all texts in a row group: a few records can be long.</summary>
    private const int MostCharacters = 4_000_000;

    private const int MostFreeBytes = 1 << 24;

    private readonly ExportStream _output;
    private readonly RecordTexts _texts;
    private readonly UnpairedSurrogates _unpaired = new(inPlaces: true);
    private readonly ParquetColumn[] _columns = [.. RecordColumns.All.Select(ParquetColumn.Of)];
    private ParquetWriter? _writer;
    private int _rows;
    private long _characters;

    /// <param name="output">Where the records go, as they come; it stays open.</param>
    /// <param name="options">What places count.</param>
    public ParquetExporter(Stream output, ExportOptions options)
    {
        _output = new ExportStream(output);
        _texts = new RecordTexts(options);
    }

    public override void Add(PaperList papers, IReadOnlyList<Diagnostic> findings)
    {
        foreach (var paper in papers.Papers)
        {
            for (var i = 0; i < _columns.Length; i++)
                _characters += _columns[i].Add(RecordColumns.All[i].ValueOf(papers, paper, _texts));
            foreach (var key in _unpaired.KeysOf(papers, paper))
                Lose(new ExportLoss(papers, paper, key, UnpairedSurrogates.Loss));
            _rows++;
            if (_rows >= MostRows || _characters >= MostCharacters)
                WriteRows();
        }
    }

    public override void Complete()
    {
        // The file has its columns also where there is no record.
        if (_rows > 0)
            WriteRows();
        Wait(Writer().DisposeAsync().AsTask());
        _writer = null;
        _output.Flush();
    }

    protected override void Dispose(bool disposing)
    {
        _texts.Dispose();
        _output.Dispose();
        base.Dispose(disposing);
    }

    private ParquetWriter Writer()
    {
        if (_writer is not null)
            return _writer;
        var options = new ParquetOptions
        {
            // Titles and abstracts are all different: that is seen from a few of them.
            DictionaryEncodingSampleSize = 200,
            // What it keeps for later row groups.
            MaximumSmallPoolFreeBytes = MostFreeBytes,
            MaximumLargePoolFreeBytes = MostFreeBytes,
        };
        var creating = ParquetWriter.CreateAsync(new ParquetSchema([.. _columns.Select(column => column.Field)]), _output, options);
        _writer = creating.GetAwaiter().GetResult();
        _writer.CustomMetadata = new Dictionary<string, string> { ["schemaVersion"] = RecordKeys.SchemaVersion.ToString(CultureInfo.InvariantCulture) };
        return _writer;
    }

    private void WriteRows()
    {
        using (var rows = Writer().CreateRowGroup())
        {
            foreach (var column in _columns)
                Wait(column.WriteAsync(rows));
        }

        _rows = 0;
        _characters = 0;
    }

    /// <summary>The library has no other way to write; the streams under it do not wait for anything.</summary>
    private static void Wait(Task writing) => writing.GetAwaiter().GetResult();
}
