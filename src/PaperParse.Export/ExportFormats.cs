using PaperParse.Extraction;

namespace PaperParse.Export;

/// <summary>All formats that there are.</summary>
public static class ExportFormats
{
    /// <summary>In the order in which they are shown.</summary>
    public static IReadOnlyList<ExportFormat> All { get; } =
    [
        new("bibtex", ".bib", "BibTeX, for LaTeX", [RecordKeys.Title], (output, _) => new BibTexExporter(output)),
        new("ris", ".ris", "RIS, for reference managers", [RecordKeys.Title], (output, _) => new RisExporter(output)),
        new("csl-json", ".json", "CSL-JSON, for citation processors", [RecordKeys.Title], (output, _) => new CslJsonExporter(output)),
        new("atom", ".atom", "a feed in Atom", [RecordKeys.Title], (output, options) => new AtomExporter(output, options.Title)),
        new("rss", ".rss", "a feed in RSS 2.0", [RecordKeys.Title], (output, options) => new RssExporter(output, options.Title)),
        new("jsonfeed", ".json", "a feed in JSON Feed 1.1", [RecordKeys.Title], (output, options) => new JsonFeedExporter(output, options.Title)),
        new("markdown", ".md", "a digest to read, in Markdown", [RecordKeys.Title], (output, options) => new MarkdownExporter(output, options.Title)),
        new("html", ".html", "a digest to read, as one HTML page", [RecordKeys.Title], (output, options) => new HtmlExporter(output, options.Title)),
    ];
}
