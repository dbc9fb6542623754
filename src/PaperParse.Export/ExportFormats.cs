using PaperParse.Extraction;

namespace PaperParse.Export;

/// <summary>All formats that there are.</summary>
public static class ExportFormats
{
    /// <summary>One compact JSON object a line.</summary>
    public static ExportFormat Ndjson { get; } =
        new("ndjson", ".ndjson", "one JSON object a line", [], (stream, options) => new NdjsonExporter(stream, options)) { OtherExtensions = [".jsonl"] };

    /// <summary>In the order in which they are shown.</summary>
    public static IReadOnlyList<ExportFormat> All { get; } =
    [
        Ndjson,
        new("json", ".json", "one JSON array", [], (stream, options) => new JsonExporter(stream, options)),
        new("csv", ".csv", "a table with commas", [], (stream, _) => new CsvExporter(stream, CsvLayout.Commas)) { LeavesOut = [RecordKeys.Fields] },
        new("tsv", ".tsv", "a table with tabs, a record a line", [], (stream, _) => new CsvExporter(stream, CsvLayout.Tabs)) { OtherExtensions = [".tab"], LeavesOut = [RecordKeys.Fields] },
        new("sqlite", ".sqlite", "a database with a full-text index", [], (stream, options) => new SqliteExporter(stream, options))
        {
            OtherExtensions = [".sqlite3", ".db"], IsBinary = true, TakesFindings = true,
        },
        new("parquet", ".parquet", "a table of typed columns", [], (stream, options) => new ParquetExporter(stream, options)) { IsBinary = true },
    ];

    /// <summary>The format of this name; null when there is none.</summary>
    public static ExportFormat? Named(string name) => All.FirstOrDefault(format => format.Name == name);

    /// <summary>The format that the name of a file says it is of; null when it says none. Of formats with the same ending it is the first.</summary>
    public static ExportFormat? OfFile(string path)
    {
        var extension = Path.GetExtension(path);
        return All.FirstOrDefault(format => format.OtherExtensions.Prepend(format.Extension).Contains(extension, StringComparer.OrdinalIgnoreCase));
    }
}
