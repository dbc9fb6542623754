using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using PaperParse.TestSupport;

namespace PaperParse.Export.Tests;

/// <summary>Holds <c>docs/records.md</c> to the schema and to what is written.</summary>
public sealed partial class RecordsPageTests
{
    private static readonly string Page = File.ReadAllText(Repository.PathOf("docs/records.md")).ReplaceLineEndings("\n");

    private static readonly JsonNode Schema = JsonNode.Parse(File.ReadAllText(Repository.PathOf("docs/reference/record.schema.json")))!;

    [Fact]
    public void Every_key_has_its_line_in_the_order_of_the_schema_with_its_type()
    {
        var properties = Schema["properties"]!.AsObject();
        Assert.Equal(
            properties.Select(property => (property.Key, TypeOf(property.Value!))),
            Row().Matches(Page).Select(row => (row.Groups["key"].Value, row.Groups["type"].Value)));
    }

    [Fact]
    public void Every_example_is_of_its_type()
    {
        foreach (Match row in Row().Matches(Page))
        {
            if (row.Groups["example"].Value is "below")
                continue;
            var example = JsonNode.Parse(row.Groups["example"].Value.Trim('`'))!;
            var kind = example.GetValueKind() switch
            {
                JsonValueKind.Number => "integer",
                JsonValueKind.String => "string",
                JsonValueKind.Array => "list",
                _ => "object",
            };
            Assert.StartsWith(kind, row.Groups["type"].Value, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_example_is_what_is_written_of_its_text()
    {
        var text = Block().Match(Page).Groups["text"].Value;
        var record = JsonNode.Parse(Sample.Ndjson(Listing.Parse(text).Papers))!.AsObject();
        record.Remove("fields");
        var written = JsonNode.Parse(Json().Match(Page).Groups["json"].Value)!;
        Assert.True(JsonNode.DeepEquals(written, record), record.ToJsonString(new JsonSerializerOptions { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }));
    }

    private static string TypeOf(JsonNode property)
    {
        var definition = property["$ref"] is { } reference ? Schema["definitions"]![reference.GetValue<string>().Split('/')[^1]]! : property;
        string[] types = definition["type"] is JsonArray several ? [.. several.Select(type => type!.GetValue<string>())] : [definition["type"]!.GetValue<string>()];
        return string.Join(" or ", types.Select(type => type == "array" ? $"list of {definition["items"]!["type"]}s" : type));
    }

    [GeneratedRegex(@"^\| `(?<key>\w+)` \| (?<type>[\w ]+) \| .* \| (?<example>`.*`|below) \|$", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex("```text\n(?<text>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex("```json\n(?<json>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Json();
}
