using PaperParse.Extraction;

namespace PaperParse.Export;

/// <summary>All formats that there are.</summary>
public static class ExportFormats
{
    /// <summary>Who cites a paper, or has it in a feed, wants to find it again.</summary>
    private static readonly string[] Identified = [RecordKeys.Title, $"{RecordKeys.ArxivId}|{RecordKeys.Doi}"];

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
        new("bibtex", ".bib", "BibTeX, for LaTeX", Identified, (output, _) => new BibTexExporter(output)) { LeavesOut = RecordExporter.LeftOutBy(BibTexExporter.Carried) },
        new("ris", ".ris", "RIS, for reference managers", Identified, (output, _) => new RisExporter(output)) { LeavesOut = RecordExporter.LeftOutBy(RisExporter.Carried) },
        new("csl-json", ".json", "CSL-JSON, for citation processors", Identified, (output, _) => new CslJsonExporter(output)) { LeavesOut = RecordExporter.LeftOutBy(CslJsonExporter.Carried) },
        new("atom", ".atom", "a feed in Atom", Identified, (output, options) => new AtomExporter(output, options.Title)) { TakesTitle = true, LeavesOut = RecordExporter.LeftOutBy(SyndicationExporter.Carried) },
        new("rss", ".rss", "a feed in RSS 2.0", Identified, (output, options) => new RssExporter(output, options.Title)) { TakesTitle = true, LeavesOut = RecordExporter.LeftOutBy(SyndicationExporter.Carried) },
        new("jsonfeed", ".json", "a feed in JSON Feed 1.1", Identified, (output, options) => new JsonFeedExporter(output, options.Title)) { TakesTitle = true, LeavesOut = RecordExporter.LeftOutBy(JsonFeedExporter.Carried) },
        new("markdown", ".md", "a digest to read, in Markdown", [RecordKeys.Title], (output, options) => new MarkdownExporter(output, options.Title)) { TakesTitle = true, LeavesOut = RecordExporter.LeftOutBy(DigestExporter.Carried) },
        new("html", ".html", "a digest to read, as one HTML page", [RecordKeys.Title], (output, options) => new HtmlExporter(output, options.Title)) { TakesTitle = true, LeavesOut = RecordExporter.LeftOutBy(DigestExporter.Carried) },
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
