using System.Globalization;
using PaperParse.Extraction;

namespace PaperParse.Export;

/// <summary>
/// CSL-JSON 1.0.2, one array: <c>article-journal</c> where the text says in which journal, <c>article</c> otherwise (a preprint). A name is literal,
/// save where the text says which part is the family's. What has no variable in CSL stands in <c>custom</c>, under the keys of records.
/// </summary>
internal sealed class CslJsonExporter : RecordExporter
{
    public static readonly IReadOnlyList<string> Carried = RecordKeys.Data;

    /// <summary>The keys whose values stand in <c>custom</c>.</summary>
    private static readonly string[] Custom =
    [
        RecordKeys.AuthorCount, RecordKeys.Organization, RecordKeys.Submitter, RecordKeys.UpdatedOn, RecordKeys.ListedOn, RecordKeys.ListingKind, RecordKeys.Rank,
        RecordKeys.Comments, RecordKeys.Upvotes, RecordKeys.Stars, RecordKeys.Links, RecordKeys.Section, RecordKeys.Extra,
        RecordKeys.Affiliations, RecordKeys.Collaborations,
    ];

    private readonly JsonValues _json;
    private readonly UniqueNames _names = new();

    public CslJsonExporter(Stream output)
        : base(Carried)
    {
        _json = new JsonValues(output);
        _json.Json.WriteStartArray();
    }

    public override void Complete()
    {
        _json.Json.WriteEndArray();
        _json.Complete();
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            _json.Dispose();
        base.Dispose(disposing);
    }

    protected override void Write(PaperList papers, Paper paper)
    {
        var json = _json.Json;
        json.WriteStartObject();
        _json.Text("id", _names.Of(CitationKey.Of(paper)));
        _json.Text("type", paper.JournalRef is null ? "article" : "article-journal");
        Text("title", RecordKeys.Title, paper.Title);
        Authors(paper);
        if (paper.PublishedOn is { } day)
            Issued(day);
        Text("container-title", RecordKeys.JournalRef, paper.JournalRef);
        Text("DOI", RecordKeys.Doi, paper.Doi);
        Text("number", RecordKeys.ArxivId, paper.ArxivId is null ? null : "arXiv:" + paper.ArxivId);
        _json.Text("version", paper.Version?.ToString(CultureInfo.InvariantCulture));
        _json.Text("URL", Address(RecordKeys.Url, paper.Url));
        Text("keyword", RecordKeys.Categories, paper.Categories is { Count: > 0 } categories ? string.Join(", ", categories) : null);
        Text("note", RecordKeys.Remarks, paper.Remarks);
        Text("abstract", RecordKeys.Abstract, paper.Abstract);
        _json.Rest("custom", paper, Custom, Clean);
        json.WriteEndObject();
        _json.EndRecord();
    }

    private void Authors(Paper paper)
    {
        if (paper is not { Authors: { Count: > 0 } authors, Names: { } names })
            return;
        _json.Json.WriteStartArray("author");
        foreach (var (author, name) in authors.Zip(names))
        {
            _json.Json.WriteStartObject();
            var literal = Clean(RecordKeys.Authors, author);
            if (name.Family is null)
                _json.Text("literal", literal);
            _json.Text("given", name.Given);
            _json.Text("family", name.Family);
            _json.Json.WriteEndObject();
        }

        _json.Json.WriteEndArray();
    }

    private void Issued(DateOnly day)
    {
        var json = _json.Json;
        json.WriteStartObject("issued");
        json.WriteStartArray("date-parts");
        json.WriteStartArray();
        json.WriteNumberValue(day.Year);
        json.WriteNumberValue(day.Month);
        json.WriteNumberValue(day.Day);
        json.WriteEndArray();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void Text(string name, string key, string? text) => _json.Text(name, text is null ? null : Clean(key, text));

    private string Clean(string key, string text) => Accept(key, text, CleanText.ForJson);
}
