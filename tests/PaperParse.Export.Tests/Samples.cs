using System.Text.Json.Nodes;
using PaperParse.Extraction;
using PaperParse.TestSupport;

namespace PaperParse.Export.Tests;

/// <summary>The papers of all samples of all grammars, and the comparison of what went out with what came back.</summary>
internal static class Samples
{
    private static readonly string[] WorkedOut =
        [RecordKeys.ReadableTitle, RecordKeys.ReadableAbstract, RecordKeys.ReadableAuthors, RecordKeys.Names, RecordKeys.AbstractParts, RecordKeys.LinkItems];

    private static readonly Lazy<IReadOnlyList<PaperList>> Loaded = new(() =>
        [.. Repository.Samples().Select(path => Listing.Load(path).Papers), RichSample.Papers, Sample.Papers("small.txt")]);

    public static IReadOnlyList<PaperList> All => Loaded.Value;

    /// <summary>Fails unless each record that was read holds every value that went in, save those of which a loss was told.</summary>
    /// <param name="lists">What went in.</param>
    /// <param name="exported">What was written.</param>
    /// <param name="read">Of each record what its reader found, under the keys of the contract.</param>
    public static void AssertEqualButForLosses(IReadOnlyList<PaperList> lists, Exported exported, IReadOnlyList<JsonObject> read)
    {
        var papers = lists.SelectMany(list => list.Papers).ToList();
        var records = Sample.Records(Sample.Ndjson(lists));
        Assert.Equal(papers.Count, read.Count);
        var lost = exported.Losses.ToLookup(loss => loss.Paper, loss => loss.Field, ReferenceEqualityComparer.Instance);
        // What the format says that it never holds, and what is worked out again from what was read.
        var held = RecordKeys.Data.Except(ExportFormats.Named(exported.Format)!.LeavesOut).Except(WorkedOut).ToList();
        Assert.True(held.Count > 10);
        var compared = 0;
        for (var i = 0; i < papers.Count; i++)
        {
            foreach (var key in held.Except(lost[papers[i]]))
            {
                var expected = JsonNode.Parse(records[i].GetProperty(key).GetRawText());
                var isNone = expected is null or JsonArray { Count: 0 } or JsonObject { Count: 0 };
                var found = read[i][key];
                // Who has the names can count them.
                if (key == RecordKeys.AuthorCount && found is null && !isNone && read[i][RecordKeys.Authors] is JsonArray names)
                    found = names.Count;
                if (key == RecordKeys.Links && found is null && expected is JsonArray { Count: 1 } && read[i][RecordKeys.Url] is { } url)
                    found = new JsonArray(url.DeepClone());
                Assert.True(isNone ? found is null : JsonNode.DeepEquals(expected, found), $"{key} of record {i} ({papers[i].Title}): went in as {expected?.ToJsonString()}, came back as {found?.ToJsonString()}");
                compared += isNone ? 0 : 1;
            }
        }

        Assert.True(compared > papers.Count, $"Only {compared} values were compared.");
    }
}
