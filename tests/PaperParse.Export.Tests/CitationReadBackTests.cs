using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using NJsonSchema;
using PaperParse.Extraction;

namespace PaperParse.Export.Tests;

/// <summary>BibTeX, RIS and CSL-JSON as citation-js reads them.</summary>
public sealed partial class CitationReadBackTests
{
    private static readonly IReadOnlyList<Paper> Papers = [.. Samples.All.SelectMany(list => list.Papers)];

    private static readonly string[] Formats = ["bibtex", "ris", "csl-json"];

    [SkippableFact]
    public void Bibtex_comes_back()
    {
        var exported = Exported.As("bibtex", Samples.All);
        var entries = exported.Text.Split("\n\n");
        var read = NodeReader.Read("bibtex", exported.Text);
        Assert.Equal(entries.Length, read.Count);
        Samples.AssertEqualButForLosses(Samples.All, exported, [.. read.Zip(entries, Papers).Select(each =>
        {
            var (item, entry, paper) = each;
            // Of names without a comma BibTeX itself decides what is given.
            var record = Common(item, i => paper.Names is { } names && i < names.Count && names[i].Family is not null);
            record["organization"] = item["publisher"]?.DeepClone();
            // What citation-js has no variable for.
            record["arxivId"] = Field(entry, "eprint");
            record["version"] = Number(Field(entry, "version"));
            if (record["authors"] is JsonArray authors && authors[^1]?.ToString() == "others")
                authors.RemoveAt(authors.Count - 1);
            return record;
        })]);
    }

    [SkippableFact]
    public void A_name_that_ends_in_a_sign_of_tex_does_not_take_the_next_one_in()
    {
        string[] names = ["Team C#", "Ada_", "R& D", "a_b_", "Bo Berg"];
        var papers = RichSample.Papers with { Papers = [RichSample.Papers.Papers[1] with { Authors = names, AuthorCount = names.Length }] };
        var read = NodeReader.Read("bibtex", Exported.As("bibtex", papers).Text);
        Assert.Equal(names, Assert.Single(read)["author"]!.AsArray().Select(name => NameOf(name!)));
    }

    [SkippableFact]
    public void Ris_comes_back()
    {
        var exported = Exported.As("ris", Samples.All);
        var entries = exported.Text.Split("ER  - \r\n\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.DoesNotContain('\n', exported.Text.Replace("\r\n", "", StringComparison.Ordinal));
        Samples.AssertEqualButForLosses(Samples.All, exported, [.. NodeReader.Read("ris", exported.Text).Zip(entries, (item, entry) =>
        {
            // A comma in a name is what RIS has between its parts.
            var record = Common(item, _ => true);
            // What citation-js has no variable for, or takes only in a form that it knows.
            record["organization"] = Tag(entry, "AD");
            record["doi"] = Tag(entry, "DO");
            if (Tag(entry, "AN") is { } number)
            {
                var parts = ArxivNumber().Match(number);
                record["arxivId"] = parts.Groups["id"].Value;
                record["version"] = Number(parts.Groups["version"].Success ? parts.Groups["version"].Value : null);
            }

            return record;
        })]);
    }

    [SkippableFact]
    public void Csl_json_comes_back()
    {
        var exported = Exported.As("csl-json", Samples.All);
        Samples.AssertEqualButForLosses(Samples.All, exported, [.. NodeReader.Read("csl-json", exported.Text).Select(item =>
        {
            var record = Common(item, _ => true);
            record["arxivId"] = item["number"]?.ToString()["arXiv:".Length..];
            record["version"] = Number(item["version"]?.ToString());
            foreach (var (key, value) in item["custom"]?.AsObject() ?? [])
                record[key] = value?.DeepClone();
            return record;
        })]);
    }

    [Fact]
    public async Task Csl_json_fits_its_schema()
    {
        var schema = await JsonSchema.FromFileAsync(Path.Combine(AppContext.BaseDirectory, "Schemas", "csl-json.schema.json"));
        Assert.Empty(schema.Validate(Exported.As("csl-json", Samples.All).Text));
        Assert.NotEmpty(schema.Validate("""[{"id":"a","type":"paper"}]"""));
    }

    [Fact]
    public void No_two_entries_have_one_key_and_a_key_does_not_depend_on_its_neighbours()
    {
        var keys = CitedAs().Matches(Exported.As("bibtex", [.. Samples.All, RichSample.Papers]).Text).Select(match => match.Groups[1].Value).ToList();
        Assert.Equal(keys.Count, keys.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(keys, key => Assert.Matches("^[A-Za-z0-9._-]+$", key));
        Assert.Equal(["arxiv-2401.00001", "wicks-of-evening-", "entry"], CitedAs().Matches(Exported.As("bibtex", RichSample.Papers).Text).Select(match => HashTail().Replace(match.Groups[1].Value, "")));
        var alone = RichSample.Papers with { Papers = [RichSample.Papers.Papers[1]] };
        foreach (var format in Formats)
        {
            var key = CitedAs().Match(Exported.As("bibtex", alone).Text).Groups[1].Value;
            Assert.Contains(key, Exported.As(format, RichSample.Papers).Text, StringComparison.Ordinal);
        }
    }

    /// <summary>The variables of CSL that all three end up in.</summary>
    /// <param name="hasComma">Whether the parts of the author at a place stand around a comma.</param>
    private static JsonObject Common(JsonObject item, Func<int, bool> hasComma) => new()
    {
        ["title"] = item["title"]?.ToString(),
        ["abstract"] = item["abstract"]?.ToString(),
        ["authors"] = item["author"] is JsonArray names ? new JsonArray([.. names.Select((name, i) => (JsonNode?)NameOf(name!, hasComma(i)))]) : null,
        ["publishedOn"] = item["issued"]?["date-parts"]?[0]?.AsArray() is { Count: 3 } parts
            ? new DateOnly((int)parts[0]!, (int)parts[1]!, (int)parts[2]!).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : null,
        ["doi"] = item["DOI"]?.ToString(),
        ["url"] = item["URL"]?.ToString(),
        ["categories"] = item["keyword"] is { } words ? new JsonArray([.. Comma().Split(words.ToString()).Select(word => (JsonNode?)word)]) : null,
        ["remarks"] = item["note"]?.ToString(),
        ["journalRef"] = item["container-title"]?.ToString(),
    };

    internal static string NameOf(JsonNode name, bool hasComma = false)
    {
        var family = Join(' ', name["dropping-particle"], name["non-dropping-particle"], name["family"]);
        return name["literal"]?.ToString() ?? (hasComma && name["given"] is { } given ? $"{family}, {given}" : Join(' ', name["given"], family, name["suffix"]));
    }

    private static string Join(char separator, params JsonNode?[] parts) => string.Join(separator, parts.Select(part => part?.ToString()).Where(part => part is { Length: > 0 }));

    private static string? Field(string entry, string name) => Regex.Match(entry, $@"^  {name} = \{{(.*)\}},$", RegexOptions.Multiline) is { Success: true } match ? match.Groups[1].Value : null;

    private static string? Tag(string entry, string tag) => Regex.Match(entry, $@"^{tag}  - (.*)\r$", RegexOptions.Multiline) is { Success: true } match ? match.Groups[1].Value : null;

    private static JsonValue? Number(string? digits) => digits is null ? null : JsonValue.Create(int.Parse(digits, CultureInfo.InvariantCulture));

    [GeneratedRegex("^@[a-z]+\\{(.*),$", RegexOptions.Multiline)]
    private static partial Regex CitedAs();

    [GeneratedRegex("(?<=-)[0-9a-f]{8}$")]
    private static partial Regex HashTail();

    [GeneratedRegex("^arXiv:(?<id>.*?)(v(?<version>[0-9]+))?$")]
    private static partial Regex ArxivNumber();

    [GeneratedRegex(", ?")]
    private static partial Regex Comma();
}
