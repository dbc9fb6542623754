using System.Globalization;
using PaperParse.Extraction;

namespace PaperParse.Export;

/// <summary>RIS, a tag a line, each line ended by CRLF as its readers expect: <c>JOUR</c> where the text says in which journal, <c>GEN</c> otherwise.</summary>
internal sealed class RisExporter(Stream output) : RecordExporter(Carried)
{
    public static readonly IReadOnlyList<string> Carried =
    [
        RecordKeys.Title, RecordKeys.Abstract, RecordKeys.Authors, RecordKeys.Organization, RecordKeys.PublishedOn, RecordKeys.ArxivId, RecordKeys.Version, RecordKeys.Doi,
        RecordKeys.Url, RecordKeys.Categories, RecordKeys.Remarks, RecordKeys.JournalRef,
    ];

    private readonly ExportWriter _text = new(output, "\r\n");
    private readonly UniqueNames _names = new();

    public override void Complete() => _text.Flush();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            _text.Dispose();
        base.Dispose(disposing);
    }

    protected override void Write(PaperList papers, Paper paper)
    {
        Line("TY", paper.JournalRef is null ? "GEN" : "JOUR");
        // Pandoc looks for one, EndNote for the other.
        var key = _names.Of(CitationKey.Of(paper));
        Line("ID", key);
        Line("LB", key);
        Plain("TI", RecordKeys.Title, paper.Title);
        foreach (var author in paper.Authors ?? [])
            Plain("AU", RecordKeys.Authors, author);
        Plain("AD", RecordKeys.Organization, paper.Organization);
        if (paper.PublishedOn is { } day)
        {
            Line("PY", day.ToString("yyyy", CultureInfo.InvariantCulture));
            Line("DA", day.ToString("yyyy/MM/dd", CultureInfo.InvariantCulture));
        }

        Plain("T2", RecordKeys.JournalRef, paper.JournalRef);
        foreach (var category in paper.Categories ?? [])
            Plain("KW", RecordKeys.Categories, category);
        Plain("DO", RecordKeys.Doi, paper.Doi);
        Plain("AN", RecordKeys.ArxivId, ArxivOf(paper));
        Line("UR", Address(RecordKeys.Url, paper.Url));
        Plain("N1", RecordKeys.Remarks, paper.Remarks);
        Plain("AB", RecordKeys.Abstract, paper.Abstract);
        _text.WriteLine("ER  - ");
        _text.WriteLine();
    }

    private string? ArxivOf(Paper paper)
    {
        if (paper.ArxivId is not null)
            return string.Create(CultureInfo.InvariantCulture, $"arXiv:{paper.ArxivId}{(paper.Version is { } version ? $"v{version}" : "")}");
        if (paper.Version is not null)
            Lose(RecordKeys.Version, "left out");
        return null;
    }

    private void Plain(string tag, string key, string? text) => Line(tag, text is null ? null : Accept(key, text, CleanText.Plain));

    private void Line(string tag, string? value)
    {
        if (value is not null)
            _text.WriteLine($"{tag}  - {value}");
    }
}
