using System.Globalization;
using PaperParse.Extraction;

namespace PaperParse.Export;

/// <summary>JSON Feed 1.1. What it has no place for stands in an extension of each item, <c>_paper</c>, under the keys of records.</summary>
internal sealed class JsonFeedExporter : RecordExporter
{
    public static readonly IReadOnlyList<string> Carried = [.. RecordKeys.Data, "key"];

    /// <summary>The keys whose values stand in <c>_paper</c>.</summary>
    private static readonly string[] Extension =
    [
        RecordKeys.AuthorCount, RecordKeys.Organization, RecordKeys.Submitter, RecordKeys.ListedOn, RecordKeys.ListingKind, RecordKeys.Rank, RecordKeys.Comments,
        RecordKeys.Upvotes, RecordKeys.Stars, RecordKeys.ArxivId, RecordKeys.Version, RecordKeys.Doi, RecordKeys.Links, RecordKeys.Remarks, RecordKeys.JournalRef,
        RecordKeys.Section, RecordKeys.Extra, RecordKeys.Affiliations, RecordKeys.Collaborations,
    ];

    private readonly JsonValues _json;
    private readonly UniqueNames _ids = new();

    public JsonFeedExporter(Stream output, string? title)
        : base(Carried)
    {
        _json = new JsonValues(output);
        _json.Json.WriteStartObject();
        _json.Text("version", "https://jsonfeed.org/version/1.1");
        _json.Text("title", title ?? FeedEntry.DefaultTitle);
        _json.Json.WriteStartArray("items");
    }

    public override void Complete()
    {
        _json.Json.WriteEndArray();
        _json.Json.WriteEndObject();
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
        _json.Text("id", _ids.Of(FeedEntry.IdOf(papers, paper)));
        _json.Text("url", Page(paper));
        _json.Text("title", paper.Title is null ? null : Clean(RecordKeys.Title, paper.Title));
        // Every item must have content, even none.
        _json.Text("content_text", paper.Abstract is null ? "" : Clean(RecordKeys.Abstract, paper.Abstract));
        Day("date_published", paper.PublishedOn);
        Day("date_modified", paper.UpdatedOn);
        if (paper.Authors is { Count: > 0 } authors)
        {
            json.WriteStartArray("authors");
            foreach (var author in authors)
            {
                json.WriteStartObject();
                _json.Text("name", Clean(RecordKeys.Authors, author));
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        if (paper.Categories is { Count: > 0 } categories)
        {
            json.WriteStartArray("tags");
            foreach (var category in categories)
                _json.Value(Clean(RecordKeys.Categories, category));
            json.WriteEndArray();
        }

        _json.Rest("_paper", paper, Extension, Clean);
        json.WriteEndObject();
        _json.EndRecord();
    }

    /// <summary>The paper's page: the one the text gives, else that of its identifier.</summary>
    private string? Page(Paper paper) => Address(RecordKeys.Url, paper.Url) ?? WebAddress.OfArxiv(paper.ArxivId) ?? WebAddress.OfDoi(paper.Doi);

    private void Day(string name, DateOnly? day)
    {
        if (day is { } date)
            _json.Text(name, FeedEntry.At(date).ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
    }

    private string Clean(string key, string text) => Accept(key, text, CleanText.ForJson);
}
