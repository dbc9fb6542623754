using System.Globalization;
using CsvHelper;
using PaperParse.Analysis;
using PaperParse.Extraction;

namespace PaperParse.Export;

/// <summary>
/// Records as rows of a table, with a header of the keys, in UTF-8 without a byte order mark, every line ended by LF. Numbers and days stand as they
/// are; a list is joined by <c>; </c>; <c>extra</c> is a JSON text; nothing is an empty cell. A text that a spreadsheet would run has an apostrophe before it.
/// </summary>
internal sealed class CsvExporter : Exporter
{
    private const string ListSeparator = "; ";

    private readonly ExportStream _output;
    private readonly CsvWriter _csv;
    private readonly CsvCell _cell;
    private readonly RecordTexts _texts = new(new ExportOptions());

    /// <param name="output">Where the records go, as they come; it stays open.</param>
    /// <param name="layout">With commas or with tabs.</param>
    public CsvExporter(Stream output, CsvLayout layout)
    {
        _output = new ExportStream(output);
        _csv = CsvWriter.Create(_output, new CsvWriterOptions { Separator = layout.Separator, NewLine = "\n", Quoting = CsvQuoting.WhenNeededOrWhitespace }, leaveOpen: true);
        _cell = new CsvCell(layout);
        _csv.WriteHeader([.. RecordColumns.WithoutFields.Select(column => column.Name)]);
    }

    public override void Add(PaperList papers, IReadOnlyList<Diagnostic> findings)
    {
        foreach (var paper in papers.Papers)
        {
            foreach (var column in RecordColumns.WithoutFields)
            {
                _csv.WriteField(CellOf(column.ValueOf(papers, paper, _texts)));
                if (column.Type == ColumnType.Json && UnpairedSurrogates.InValue(paper, column.Name))
                    _cell.Lose(UnpairedSurrogates.Loss);
                foreach (var loss in _cell.Losses)
                    Lose(new ExportLoss(papers, paper, column.Name, loss));
            }

            _csv.EndRecord();
        }
    }

    public override void Complete()
    {
        _csv.Flush();
        _output.Flush();
    }

    protected override void Dispose(bool disposing)
    {
        _output.Dispose();
        _texts.Dispose();
        _csv.Dispose();
        base.Dispose(disposing);
    }

    /// <summary>The text of a cell; what is lost by it is in the losses of the cell.</summary>
    private string CellOf(object? value)
    {
        _cell.Begin();
        return value switch
        {
            null => "",
            string text => _cell.Of(text),
            IReadOnlyList<string> texts => _cell.Of(Join(texts)),
            DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
            _ => throw new NotSupportedException(),
        };
    }

    private string? Join(IReadOnlyList<string> texts)
    {
        if (texts.Any(text => text.Contains(';', StringComparison.Ordinal) || text.Length == 0 || text[0] == ' ' || text[^1] == ' '))
            _cell.Lose("an item of the list has what stands between items");
        return texts.Count == 0 ? null : string.Join(ListSeparator, texts);
    }
}
