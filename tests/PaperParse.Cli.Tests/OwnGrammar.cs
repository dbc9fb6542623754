using System.Globalization;
using System.Text.Json.Nodes;
using PaperParse.TestSupport;

namespace PaperParse.Cli.Tests;

/// <summary>A grammar of docs/samples with its listing, both as texts that a test writes where it likes, and the records that must come out.</summary>
internal sealed record OwnGrammar(string Name, string Extension, string Expected)
{
    private static readonly string[] NotData = ["schemaVersion", "source", "dialect", "listing", "index", "key", "keys", "fields"];

    public static IReadOnlyList<OwnGrammar> All { get; } =
    [
        new("kiwi-digest", ".txt",
            """
            """),
        new("river-talks", ".html",
            """
            """),
        new("hf-text-es", ".txt",
            """
            """),
    ];

    public string Grammar { get; private init; } = "";

    public string Listing { get; private init; } = "";

    public string GrammarPath { get; private init; } = "";

    public string ListingPath { get; private init; } = "";

    public static OwnGrammar Of(string name, TemporaryFolder folder)
    {
        var own = All.Single(own => own.Name == name);
        var grammar = File.ReadAllText(Repository.PathOf($"docs/samples/{name}.grammar"));
        var listing = File.ReadAllText(Repository.PathOf($"docs/samples/{name}{own.Extension}"));
        return own with
        {
            Grammar = grammar,
            Listing = listing,
            GrammarPath = folder.File(name + ".grammar", grammar),
            ListingPath = folder.File("listing" + own.Extension, listing),
        };
    }

    /// <summary>Of each record what it says of the paper.</summary>
    public static List<string> DataOf(ToolRun extract) =>
        [.. RecordsOf(extract).Select(record => new JsonObject(record.Where(field => !NotData.Contains(field.Key)).Select(field => KeyValuePair.Create(field.Key, field.Value?.DeepClone()))).ToJsonString())];

    /// <summary>A line for each field that has a value: <c>title 4:11 "Reigers bij nacht"</c>; of what was inferred, from what. All that is stated is looked up in the listing.</summary>
    public static string FieldsOf(ToolRun extract, string listing)
    {
        var lines = new List<string>();
        foreach (var record in RecordsOf(extract))
        {
            if (lines.Count > 0)
                lines.Add("");
            foreach (var (key, value) in record.Where(field => !NotData.Contains(field.Key)))
            {
                IEnumerable<JsonNode?> places = record["fields"]![key] is JsonArray several ? several : [record["fields"]![key]];
                lines.AddRange(places.Select((place, i) => Describe(key, value is JsonArray list ? list[i] : value is JsonObject members ? members.ElementAt(i).Value : value, place!, listing)).OfType<string>());
            }
        }

        return string.Join('\n', lines);
    }

    private static string? Describe(string key, JsonNode? value, JsonNode place, string listing)
    {
        var status = place["status"]!.GetValue<string>();
        if (status is "absent" or "unknown")
            return null;
        var shown = value is null ? "null" : value.ToString();
        if (place["start"] is not { } start)
            return $"{key} {shown} {status}";
        var raw = listing.Substring(start.GetValue<int>(), place["length"]!.GetValue<int>());
        Assert.Equal(raw, place["raw"]!.GetValue<string>());
        return string.Create(CultureInfo.InvariantCulture, $"{key} {shown} {status} at {place["line"]}:{place["column"]}{(raw == shown ? "" : " as " + raw.Replace("\n", "\\n", StringComparison.Ordinal))}");
    }

    private static IEnumerable<JsonObject> RecordsOf(ToolRun extract) =>
        extract.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)!.AsObject());
}
