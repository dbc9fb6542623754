using System.Text.Json;
using System.Text.Json.Nodes;
using NJsonSchema;
using PaperParse.Extraction;
using PaperParse.Syntax;
using PaperParse.TestSupport;

namespace PaperParse.Export.Tests;

public class SchemaTests
{
    internal static string SchemaFile => Path.Combine(AppContext.BaseDirectory, "record.schema.json");

    [Fact]
    public async Task Records_are_valid()
    {
        var schema = await JsonSchema.FromFileAsync(SchemaFile);
        var rich = Sample.Extract(t => t.Header("W", "jan 19, 2026").Lines(SyntaxKind.Section, "S").Entry(e => e
            .Node(SyntaxKind.Categories, c => c.Text("x.A")).Lines(SyntaxKind.Link, "u").DateLine("feb 31, 2025")
            .Node(SyntaxKind.Identifier, i => i.Text("2401.00001").Token(SyntaxKind.Number, "2")).Lines(SyntaxKind.Doi, "10.1/a")
            .Count(SyntaxKind.StarCount, "1.5", "k").Title("T")
            .Abstract("""BACKGROUND: We (1) wade, (2) swim. RESULTS: 5\% at https://github.com/heronry/reeds.""")
            .Node(SyntaxKind.AuthorList, list => list.Node(SyntaxKind.Author, a => a.Text("Berg, Ada")).Node(SyntaxKind.Affiliation, a => a.Text("(Marsh)")).Node(SyntaxKind.Author, a => a.Text("The Reed Team")))).Entry(e => e.Title("T")).Entry(e => e.Title("T")).Entry(e => e.Abstract("A")));
        var lines = Sample.Ndjson(Sample.Papers(), rich).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(6, lines.Length);
        foreach (var line in lines)
            Assert.Empty(schema.Validate(line));
    }

    [Fact]
    public async Task Every_record_of_every_sample_of_every_dialect_is_valid()
    {
        var schema = await JsonSchema.FromFileAsync(SchemaFile);
        var records = 0;
        foreach (var dialect in BuiltInDialects.All)
        {
            var ofDialect = 0;
            foreach (var file in Repository.Samples(dialect.Name))
            {
                foreach (var line in Sample.Ndjson(Listing.Load(file, new ListingOptions { Dialect = dialect }).Papers).Split('\n', StringSplitOptions.RemoveEmptyEntries))
                {
                    Assert.True(schema.Validate(line) is { Count: 0 }, $"{file}: {line}");
                    ofDialect++;
                }
            }

            Assert.True(ofDialect > 0, dialect.Name);
            records += ofDialect;
        }

        Assert.True(records > 200, $"{records}");
    }

    [Fact]
    public async Task Merged_records_are_valid_and_say_of_a_field_which_text_it_stands_in()
    {
        var schema = await JsonSchema.FromFileAsync(SchemaFile);
        var (old, recent) = (Titled("Mar 3, 2031", "2", "old.txt"), Titled("Mar 4, 2031", "9", "new.txt"));
        var line = Assert.Single(Sample.Ndjson(PaperMerge.Of(old, recent).Lists).Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Empty(schema.Validate(line));
        using var record = JsonDocument.Parse(line);
        Assert.Equal(("old.txt", "new.txt"), (record.RootElement.GetProperty("source").GetString(), record.RootElement.GetProperty("fields").GetProperty("comments").GetProperty("source").GetString()));

        static PaperList Titled(string day, string comments, string path) =>
            Listing.Parse(new SourceText($"Daily Papers\n\n{day}\n\nTide Tables\n\nTides are corrected by hand, all year.\n\n  • 3 authors\n·\nMar 2, 2031 {comments}\n", path)).Papers;
    }

    [Fact]
    public async Task What_breaks_the_contract_is_not()
    {
        var schema = await JsonSchema.FromFileAsync(SchemaFile);
        var record = Sample.Ndjson(Sample.Papers()).Split('\n')[0];
        foreach (var key in JsonNode.Parse(record)!.AsObject().Select(property => property.Key))
            Assert.NotEmpty(Validate(broken => broken.Remove(key)));
        foreach (var key in JsonNode.Parse(record)!["fields"]!.AsObject().Select(property => property.Key))
            Assert.NotEmpty(Validate(broken => broken["fields"]!.AsObject().Remove(key)));
        Assert.NotEmpty(Validate(broken => broken["publishedOn"] = "Nov 21, 2025"));
        Assert.NotEmpty(Validate(broken => broken["comments"] = "2"));
        Assert.NotEmpty(Validate(broken => broken["keys"]![0] = "title:abc"));
        Assert.NotEmpty(Validate(broken => broken["links"] = null));
        Assert.NotEmpty(Validate(broken => broken["linkItems"] = null));
        Assert.NotEmpty(Validate(broken => broken["linkItems"] = new JsonArray(new JsonObject { ["url"] = "u", ["kind"] = "page", ["id"] = null })));
        Assert.NotEmpty(Validate(broken => broken["names"] = new JsonArray("Ada Berg")));
        Assert.NotEmpty(Validate(broken => broken["abstractParts"] = new JsonArray(new JsonObject { ["kind"] = "item", ["label"] = "(1)" })));
        Assert.NotEmpty(Validate(broken => broken["affiliations"] = new JsonArray(new JsonObject { ["name"] = "Marsh", ["label"] = null, ["authors"] = new JsonArray(-1) })));
        Assert.NotEmpty(Validate(broken => broken["fields"]!["title"]!["status"] = "guessed"));
        Assert.NotEmpty(Validate(broken => broken["fields"]!["title"]!.AsObject().Remove("raw")));

        ICollection<NJsonSchema.Validation.ValidationError> Validate(Action<JsonObject> spoil)
        {
            var broken = JsonNode.Parse(record)!.AsObject();
            spoil(broken);
            return schema.Validate(broken.ToJsonString());
        }
    }

    [Fact]
    public void The_schema_names_the_keys_in_the_order_of_the_records()
    {
        using var schema = JsonDocument.Parse(File.ReadAllText(SchemaFile));
        var record = Sample.Records(Sample.Ndjson(Sample.Papers()))[0];
        var keys = record.EnumerateObject().Select(property => property.Name).ToArray();
        Assert.Equal(keys, schema.RootElement.GetProperty("properties").EnumerateObject().Select(property => property.Name));
        Assert.Equal(keys, schema.RootElement.GetProperty("required").EnumerateArray().Select(key => key.GetString()));
        Assert.Equal(
            record.GetProperty("fields").EnumerateObject().Select(property => property.Name),
            schema.RootElement.GetProperty("properties").GetProperty("fields").GetProperty("required").EnumerateArray().Select(key => key.GetString()));
    }
}
