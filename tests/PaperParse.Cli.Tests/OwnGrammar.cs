using System.Globalization;
using System.Text.Json.Nodes;
using PaperParse.Extraction;
using PaperParse.TestSupport;

namespace PaperParse.Cli.Tests;

/// <summary>A grammar of docs/samples with its listing, both as texts that a test writes where it likes, and the records that must come out.</summary>
internal sealed record OwnGrammar(string Name, string Extension, string Expected)
{
    private static readonly string[] Inherited = ["section", "listedOn"];

    public static IReadOnlyList<OwnGrammar> All { get; } =
    [
        new("kiwi-digest", ".txt",
            """
            title Reigers bij nacht en wat zij zien stated at 4:11 as Reigers bij nacht\n          en wat zij zien
            authors Ada van den Berg stated at 6:11
            authors Bo Stone stated at 6:29
            authors Guo stated at 7:14
            authorCount 3 inferred
            publishedOn 2031-03-07 stated at 8:11 as 7 maart 2031
            rank 1 stated at 3:9
            section Vogels en water stated at 1:4
            extra.room Noordhal stated at 9:11

            title Riet en mos stated at 14:11
            authors Sandy Ende stated at 13:11
            authorCount 1 inferred
            publishedOn 2030-10-12 stated at 12:11 as 12 oktober 2030
            rank 2 stated at 11:9
            section Vogels en water stated at 1:4
            extra.language Nederlands stated at 15:11

            title Wie wacht op wie stated at 20:11
            authors Cy de Wit stated at 21:11
            authors Di Wu stated at 21:24
            authorCount 2 inferred
            publishedOn 2031-05-01 stated at 22:11 as 1 mei 2031
            rank 3 stated at 19:9
            section Overig stated at 17:4
            """),
        new("river-talks", ".html",
            """
            title Herons & Reeds stated at 7:26 as Herons &amp; Reeds
            authors Ada Berg stated at 8:4
            authors Bo Stone stated at 8:33
            authorCount 2 inferred
            publishedOn 2031-05-07 stated at 6:48
            rank 3 stated at 6:23
            url /talk/3 stated at 7:13
            links /talk/3 stated at 7:13
            section Birds stated at 4:5
            extra.room North Hall stated at 8:51

            title Who Counts the Carp? stated at 12:26 as Who Counts the <b>Carp</b>?
            authors Sandy Rand stated at 13:4
            authorCount 1 inferred
            publishedOn 2031-05-08 stated at 11:48
            rank 4 stated at 11:23
            url /talk/4 stated at 12:13
            links /talk/4 stated at 12:13
            section Birds stated at 4:5
            extra.chair Cy Wu stated at 13:25
            extra.room South Hall stated at 13:40

            title Moss on Old Servers stated at 18:26
            authors Di Wu stated at 19:4
            authors Eva Berg stated at 19:11
            authorCount 2 inferred
            publishedOn 2031-05-09 stated at 17:48
            rank 9 stated at 17:23
            url /talk/9 stated at 18:13
            links /talk/9 stated at 18:13
            section Plants stated at 15:5
            """),
        new("hf-text-es", ".txt",
            """
            title Garzas de noche stated at 5:1
            abstract Las garzas no duermen. Medimos cuánto ven en cuarenta estanques. stated at 7:1
            authorCount 3 stated at 9:5 as 3 autores
            publishedOn 2031-03-05 stated at 11:1 as 5 mar 2031
            listedOn 2031-03-06 stated at 3:1 as 6 mar 2031
            extra.room Marisma stated at 12:7

            title Quién cuenta las carpas stated at 14:1
            abstract Nadie cuenta las carpas. Proponemos una red que las cuenta sola. stated at 16:1
            authorCount 1 stated at 18:5 as 1 autor
            publishedOn 2031-02-28 stated at 20:1 as 28 feb 2031
            listedOn 2031-03-06 stated at 3:1 as 6 mar 2031
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

    /// <summary>Of each record what it says of the paper, without what it has from a section or header before it.</summary>
    public static List<string> DataOf(ToolRun extract) =>
        [.. RecordsOf(extract).Select(record => new JsonObject(record.Where(field => RecordKeys.Read.Contains(field.Key) && !Inherited.Contains(field.Key)).Select(field => KeyValuePair.Create(field.Key, field.Value?.DeepClone()))).ToJsonString())];

    /// <summary>A line for each field that has a value: <c>title 4:11 "Reigers bij nacht"</c>; of what was inferred, from what. All that is stated is looked up in the listing.</summary>
    public static string FieldsOf(ToolRun extract, string listing)
    {
        var lines = new List<string>();
        foreach (var record in RecordsOf(extract))
        {
            if (lines.Count > 0)
                lines.Add("");
            foreach (var (key, value) in record.Where(field => RecordKeys.Read.Contains(field.Key)))
            {
                var places = record["fields"]![key] is JsonArray several ? several.ToList() : [record["fields"]![key]];
                lines.AddRange(places.Select((place, i) => value switch
                {
                    JsonArray { Count: > 0 } list => Describe(key, list[i], place!, listing),
                    JsonObject { Count: > 0 } custom => Describe($"{key}.{custom.ElementAt(i).Key}", custom.ElementAt(i).Value, place!, listing),
                    _ => Describe(key, value, place!, listing),
                }).OfType<string>());
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
