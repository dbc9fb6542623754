using System.Globalization;
using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using PaperParse.Export;
using PaperParse.Extraction;
using PaperParse.Grammars;
using PaperParse.Syntax;
using PaperParse.TestSupport;

namespace PaperParse.Html.Tests;

/// <summary>
/// For each field of each record of a real page the characters at its place, decoded, are its value. Decoded here by what the framework has for
/// HTML and JSON: nothing of this knows how the value was found.
/// </summary>
public sealed partial class SavedPageTests
{
    private const string SavedPage = "hf-daily-2024-08-01.html";
    private static readonly DateOnly Day = new(2024, 8, 1);

    [SkippableFact]
    public void The_characters_at_the_place_of_each_field_are_its_value()
    {
        var source = File.ReadAllText(Corpus.Require(SavedPage));
        var records = Records(source, useRecords: true);
        Assert.Equal(13, records.Count);
        var compared = records.Sum(record => CheckEach(record, source));
        // 10 single values in each, the readable title of each and the abstracts without LaTeX, every author as such, readable and in parts,
        // every link as such and with its kind, and the items of two abstracts but for the last of each, whose end is inferred.
        var (authors, links) = (Items("authors"), Items("links"));
        Assert.Equal(13 + 5, links);
        Assert.Equal((13 * 10) + 13 + 12 + (authors * 3) + (links * 2) + 2, compared);

        int Items(string key) => records.Sum(record => record.GetProperty(key).GetArrayLength());
    }

    [SkippableFact]
    public void What_only_the_data_of_the_page_has_stands_in_the_attribute()
    {
        var source = File.ReadAllText(Corpus.Require(SavedPage));
        var attribute = source.IndexOf("data-target=\"DailyPapers\"", StringComparison.Ordinal);
        var end = source.IndexOf('>', source.IndexOf("data-props", attribute, StringComparison.Ordinal));
        foreach (var record in Records(source, useRecords: true))
        {
            foreach (var key in new[] { "abstract", "publishedOn" })
                Assert.InRange(record.GetProperty("fields").GetProperty(key).GetProperty("start").GetInt32(), attribute, end);
            Assert.All(record.GetProperty("fields").GetProperty("authors").EnumerateArray(), place => Assert.InRange(place.GetProperty("start").GetInt32(), attribute, end));
        }
    }

    [SkippableFact]
    public void Without_the_data_the_visible_fields_are_right_and_the_others_unknown()
    {
        var source = File.ReadAllText(Corpus.Require(SavedPage));
        var expected = File.ReadLines(Corpus.Require(Path.ChangeExtension(SavedPage, ".expected.ndjson"))).Select(line => JsonDocument.Parse(line).RootElement).ToList();
        var records = Records(source, useRecords: false);
        Assert.Equal(expected.Count, records.Count);
        foreach (var (wanted, record) in expected.Zip(records))
        {
            foreach (var key in new[] { "title", "authorCount", "organization", "listedOn", "comments", "upvotes", "arxivId", "submitter" })
                Assert.Equal(wanted.GetProperty(key).ToString(), record.GetProperty(key).ToString());
            foreach (var key in new[] { "abstract", "authors", "publishedOn", "updatedOn", "doi", "categories", "remarks", "journalRef", "section" })
            {
                Assert.Equal(JsonValueKind.Null, record.GetProperty(key).ValueKind);
                Assert.Equal("unknown", record.GetProperty("fields").GetProperty(key).GetProperty("status").GetString());
            }
        }
    }

    /// <summary>The check itself must see a wrong place, or it proves nothing.</summary>
    [Fact]
    public void A_place_that_is_one_off_is_seen()
    {
        const string Source = "<article><h3><a href='/papers/2401.01234'>R&amp;D pays</a></h3><div>3 authors</div></article>";
        var record = Assert.Single(Records(Source, useRecords: true));
        var field = record.GetProperty("fields").GetProperty("title");
        var (start, length) = (field.GetProperty("start").GetInt32(), field.GetProperty("length").GetInt32());
        Assert.Equal("R&D pays", Decoded(Source.Substring(start, length), "title"));
        Assert.NotEqual("R&D pays", Decoded(Source.Substring(start + 1, length), "title"));
        Assert.NotEqual("R&D pays", Decoded(Source.Substring(start, length - 1), "title"));
    }

    private static int CheckEach(JsonElement record, string source)
    {
        var compared = 0;
        foreach (var field in record.GetProperty("fields").EnumerateObject())
        {
            var value = record.GetProperty(field.Name);
            var places = field.Value.ValueKind == JsonValueKind.Array ? field.Value.EnumerateArray().ToList() : [field.Value];
            var values = value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().ToList() : [value];
            for (var i = 0; i < places.Count; i++)
            {
                if (places[i].GetProperty("status").GetString() != "stated")
                    continue;
                var raw = source.Substring(places[i].GetProperty("start").GetInt32(), places[i].GetProperty("length").GetInt32());
                Assert.Equal(places[i].GetProperty("raw").GetString(), raw);
                Assert.Equal(Written(values[i]), Decoded(raw, field.Name));
                compared++;
            }
        }

        return compared;
    }

    /// <summary>What of a value stands in the text: of an object not all of it does.</summary>
    private static string Written(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Object)
            return value.ToString();
        if (value.TryGetProperty("label", out var label))
            return $"{label} {value.GetProperty("text")}";
        return value.GetProperty(value.TryGetProperty("url", out _) ? "url" : "name").ToString();
    }

    private static string Decoded(string raw, string key)
    {
        var text = WebUtility.HtmlDecode(Tag().Replace(raw, ""));
        if (text.Contains('\\', StringComparison.Ordinal))
            text = JsonSerializer.Deserialize<string>($"\"{text}\"")!;
        text = Space().Replace(text, " ").Trim();
        return key switch
        {
            "authorCount" => text.Split(' ')[0],
            "listedOn" or "publishedOn" => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            _ => text,
        };
    }

    private static List<JsonElement> Records(string source, bool useRecords)
    {
        var tree = Page.Parse(source, Page.HfHtml);
        using var stream = new MemoryStream();
        NdjsonExporter.Write(stream, [PaperExtractor.Extract(tree, Day, useRecords)]);
        return [.. System.Text.Encoding.UTF8.GetString(stream.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];
    }

    [GeneratedRegex("<[^>]*>", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Space();
}
