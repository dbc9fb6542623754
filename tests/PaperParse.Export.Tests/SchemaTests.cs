using System.Text.Json;
using System.Text.Json.Nodes;
using NJsonSchema;
using PaperParse.Syntax;

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
            .Count(SyntaxKind.StarCount, "1.5", "k").Title("T")).Entry(e => e.Title("T")).Entry(e => e.Title("T")).Entry(e => e.Abstract("A")));
        var lines = Sample.Ndjson(Sample.Papers(), rich).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(6, lines.Length);
        foreach (var line in lines)
            Assert.Empty(schema.Validate(line));
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
