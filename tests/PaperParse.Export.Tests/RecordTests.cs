using System.Text.Json;
using PaperParse.Extraction;

namespace PaperParse.Export.Tests;

public class RecordTests
{
    private const string Lacking = "\"start\":null,\"length\":null,\"line\":null,\"column\":null,\"production\":null,\"raw\":null}";

    [Fact]
    public void Every_record_has_every_key_in_the_order_of_the_contract()
    {
        string[] keys =
        [
            "schemaVersion", "source", "dialect", "listing", "index", "key", "keys",
            "title", "abstract", "authors", "authorCount", "organization", "submitter",
            "publishedOn", "updatedOn", "listedOn", "listingKind", "rank",
            "comments", "upvotes", "stars", "arxivId", "version", "doi", "url", "links",
            "categories", "remarks", "journalRef", "section", "extra",
            "readableTitle", "readableAbstract", "readableAuthors", "names", "affiliations", "collaborations", "abstractParts", "linkItems", "fields",
        ];
        var records = Sample.Records(Sample.Ndjson(Sample.Papers()));
        Assert.Equal(2, records.Count);
        foreach (var record in records)
        {
            Assert.Equal(keys, record.EnumerateObject().Select(property => property.Name));
            Assert.Equal(RecordKeys.Data, record.GetProperty("fields").EnumerateObject().Select(property => property.Name));
        }
    }

    [Fact]
    public void An_entry_is_written_with_values_and_provenance()
    {
        var record = Sample.Records(Sample.Ndjson(Sample.Papers("in/dump.txt")))[0].GetRawText();
        Assert.StartsWith("""{"schemaVersion":1,"source":"in/dump.txt","dialect":"draft","listing":0,"index":0,"key":"1:title:""", record, StringComparison.Ordinal);
        Assert.Contains(
            """
            "title":"Frozen lakes as caches","abstract":"We skate. We store.","authors":["Ada Ek","Bo Ål"],"authorCount":2,"organization":null,"submitter":null,"publishedOn":"2025-11-21","updatedOn":null,"listedOn":"2026-01-19","listingKind":null,"rank":null,"comments":2,"upvotes":null,"stars":null,"arxivId":null,"version":null,"doi":null,"url":null,"links":[],"categories":null,"remarks":null,"journalRef":null,"section":null,"extra":{},"readableTitle":"Frozen lakes as caches","readableAbstract":"We skate. We store.","readableAuthors":["Ada Ek","Bo Ål"],"names":[{"name":"Ada Ek","given":null,"family":null,"isCollaboration":false},{"name":"Bo Ål","given":null,"family":null,"isCollaboration":false}],"affiliations":null,"collaborations":null,"abstractParts":null,"linkItems":[],"fields":{
            """,
            record, StringComparison.Ordinal);
        Assert.Contains("""
            "title":{"status":"stated","start":22,"length":22,"line":4,"column":1,"production":"draft/Title","raw":"Frozen lakes as caches"}
            """, record, StringComparison.Ordinal);
        Assert.Contains("""
            "raw":"We skate.\nWe store."}
            """, record, StringComparison.Ordinal);
        Assert.Contains("""
            "authors":[{"status":"stated","start":67,"length":6,"line":9,"column":1,"production":"draft/Byline","raw":"Ada Ek"},{"status":"stated","start":75,"length":5,"line":9,"column":9,"production":"draft/Byline","raw":"Bo Ål"}]
            """, record, StringComparison.Ordinal);
        Assert.Contains("\"authorCount\":{\"status\":\"inferred\"," + Lacking[..^1] + ",\"evidence\":\"2 authors are named\"}", record, StringComparison.Ordinal);
        Assert.Contains("""
            "production":"draft/ListingDate","raw":"jan 19","evidence":"no year in the text; the first such day on or after 2025-11-21, the newest date of an entry"}
            """, record, StringComparison.Ordinal);
        Assert.Contains("\"links\":{\"status\":\"absent\"," + Lacking, record, StringComparison.Ordinal);
    }

    [Fact]
    public void An_entry_with_nothing_is_all_null()
    {
        var record = Sample.Records(Sample.Ndjson(Sample.Papers()))[1];
        Assert.Equal("""
            "-"
            """, record.GetProperty("source").GetRawText());
        Assert.Equal(JsonValueKind.Null, record.GetProperty("key").ValueKind);
        Assert.Equal("[]", record.GetProperty("keys").GetRawText());
        Assert.Equal("{\"status\":\"absent\"," + Lacking, record.GetProperty("fields").GetProperty("title").GetRawText());
        Assert.Equal("{\"status\":\"unknown\"," + Lacking, record.GetProperty("fields").GetProperty("extra").GetRawText());
    }

    [Fact]
    public void A_list_with_one_item_has_an_array_of_one()
    {
        var papers = Sample.Extract(t => t.Entry(e => e.Lines(Syntax.SyntaxKind.Link, "https://a.example")));
        var fields = Sample.Records(Sample.Ndjson(papers))[0].GetProperty("fields");
        Assert.Equal(1, fields.GetProperty("links").GetArrayLength());
        Assert.Equal(JsonValueKind.Object, fields.GetProperty("url").ValueKind);
    }
}
