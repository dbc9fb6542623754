using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using PaperParse.Extraction;

namespace PaperParse.Export.Tests;

/// <summary>Records as texts by their keys, in one form whatever they were read from: null for nothing, a list and what is deeper as JSON.</summary>
internal static class RecordCells
{
    /// <summary>As they are, for what goes to UTF-8 and comes from there: nothing here turns a letter into an escape.</summary>
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The keys of the contract, in their order.</summary>
    public static IReadOnlyList<string> Keys { get; } = ["schemaVersion", "source", "dialect", "listing", "index", "key", "keys", .. RecordKeys.Data, RecordKeys.Fields];

    /// <summary>The keys that hold lists of texts.</summary>
    public static IReadOnlyList<string> Lists { get; } = ["keys", .. RecordKeys.Data.Where(key => RecordValues.KindOf(key) == RecordValueKind.Texts)];

    /// <summary>The keys that hold objects, which are JSON texts in a table.</summary>
    public static IReadOnlyList<string> Deep { get; } =
        [.. RecordKeys.Data.Where(key => RecordValues.KindOf(key) is RecordValueKind.Named or RecordValueKind.Objects), RecordKeys.Fields];

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
        };
        // What is deeper is what NDJSON says it is, as places are: tests of their own hold that to the text.
        var record = Sample.Records(Sample.Ndjson(papers with { Papers = [paper] }))[0];
        foreach (var key in RecordKeys.Data)
        {
            cells[key] = RecordValues.Of(paper, key) switch
            {
                null => null,
                _ when RecordValues.KindOf(key) is RecordValueKind.Named or RecordValueKind.Objects => Normal(record.GetProperty(key).GetRawText()),
                string text => text,
                IReadOnlyList<string> texts => ListOf(texts),
                DateOnly day => day.ToString("O", CultureInfo.InvariantCulture),
                IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
                _ => throw new NotSupportedException(),
            };
        }

        cells[RecordKeys.Fields] = Normal(record.GetProperty(RecordKeys.Fields).GetRawText());
        return cells;
    }

    /// <summary>What is under a key of a record that was read as JSON.</summary>
    public static string? Of(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.String => value.GetString(),
        _ => Normal(value.GetRawText()),
    };

    /// <summary>What a table has under one of <see cref="Deep"/>; an empty cell is nothing.</summary>
    public static string? OfTable(string key, string? json) => json switch
    {
        null or "" => key switch
        {
            RecordKeys.Extra => "{}",
            RecordKeys.LinkItems => "[]",
            _ => null,
        },
        _ => Normal(json),
    };

    public static string ListOf(IEnumerable<string> texts) => JsonSerializer.Serialize(texts, Plain);

    /// <summary>A JSON text without white space, each character written in the same way.</summary>
    public static string Normal(string json)
    {
        using var document = JsonDocument.Parse(json);
        return JsonSerializer.Serialize(document.RootElement, Plain);
    }
}
