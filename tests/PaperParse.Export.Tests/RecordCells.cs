using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using PaperParse.Extraction;

namespace PaperParse.Export.Tests;

/// <summary>Records as texts by their keys, in one form whatever they were read from: null for nothing, a list and what is deeper as JSON.</summary>
internal static class RecordCells
{
    public const string NoItems = "[]";
    public const string NoNames = "{}";

    /// <summary>As they are, for what goes to UTF-8 and comes from there: nothing here turns a letter into an escape.</summary>
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The keys of the contract, in their order.</summary>
    public static IReadOnlyList<string> Keys { get; } = ["schemaVersion", "source", "dialect", "listing", "index", "key", "keys", .. RecordKeys.Data, RecordKeys.Fields];

    /// <summary>The keys that hold lists of texts.</summary>
    public static IReadOnlyList<string> Lists { get; } = ["keys", .. RecordKeys.Data.Where(key => RecordValues.KindOf(key) == RecordValueKind.Texts)];

    /// <summary>What went in.</summary>
    public static Dictionary<string, string?> Of(PaperList papers, Paper paper)
    {
        var cells = new Dictionary<string, string?>
        {
            ["schemaVersion"] = "1",
            ["source"] = papers.Tree.Text.Path ?? "-",
            ["dialect"] = papers.Tree.Vocabulary.Dialect,
            ["listing"] = paper.Listing.ToString(CultureInfo.InvariantCulture),
            ["index"] = paper.Index.ToString(CultureInfo.InvariantCulture),
            ["key"] = paper.Key,
            ["keys"] = ListOf(paper.Keys),
            [RecordKeys.Fields] = Normal(FieldsOf(papers, paper)),
        };
        foreach (var key in RecordKeys.Data)
        {
            cells[key] = RecordValues.Of(paper, key) switch
            {
                null => null,
                string text => text,
                IReadOnlyList<string> texts => ListOf(texts),
                IReadOnlyDictionary<string, string> named => JsonSerializer.Serialize(named, Plain),
                DateOnly day => day.ToString("O", CultureInfo.InvariantCulture),
                IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
                _ => throw new NotSupportedException(),
            };
        }

        return cells;
    }

    /// <summary>What is under a key of a record that was read as JSON.</summary>
    public static string? Of(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.String => value.GetString(),
        _ => Normal(value.GetRawText()),
    };

    public static string ListOf(IEnumerable<string> texts) => JsonSerializer.Serialize(texts, Plain);

    /// <summary>A JSON text without white space, each character written in the same way.</summary>
    public static string Normal(string json)
    {
        using var document = JsonDocument.Parse(json);
        return JsonSerializer.Serialize(document.RootElement, Plain);
    }

    // Where each value came from is what NDJSON says it is: tests of their own hold that to the text.
    private static string FieldsOf(PaperList papers, Paper paper)
    {
        var line = Sample.Ndjson(papers with { Papers = [paper] });
        return Sample.Records(line)[0].GetProperty(RecordKeys.Fields).GetRawText();
    }
}
