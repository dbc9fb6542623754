using System.ServiceModel.Syndication;
using System.Text.Json.Nodes;
using System.Xml;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using PaperParse.Extraction;
using PaperParse.TestSupport;

namespace PaperParse.Export.Tests;

/// <summary>Values that would do harm: in every format they come back as they were, or what became of them is told, and nothing of them is markup.</summary>
public sealed class HostileValuesTests
{
    private static readonly string[] Formats = ["bibtex", "ris", "csl-json", "atom", "rss", "jsonfeed", "markdown", "html"];

    private static readonly string[] Fields = ["title", "abstract", "authors", "remarks"];

    /// <summary>Each value in each field; long ones only where texts are long.</summary>
    private static readonly (HostileValue Value, string Field)[] Cases =
        [.. HostileValue.All.SelectMany(value => Fields.Where(field => value.Text.Length < 10_000 || field is "title" or "abstract").Select(field => (value, field)))];

    private static readonly PaperList Papers = Make();

    [Fact]
    public void Atom() => Check("atom", value => value.Plain, Feed);

    [Fact]
    public void Rss() => Check("rss", value => value.Plain, Feed);

    [Fact]
    public void Json_feed() => Check("jsonfeed", value => value.Json, text => [.. JsonNode.Parse(text)!["items"]!.AsArray().Select(item => Record(
        item!["title"], item["content_text"], item["authors"]?[0]?["name"], item["_paper"]?["remarks"]))]);

    [SkippableFact]
    public void Csl_json() => Check("csl-json", value => value.Json, text => Citations("csl-json", text, name => CitationReadBackTests.NameOf(name, hasComma: true)));

    [SkippableFact]
    public void Ris() => Check("ris", value => value.Plain, text => Citations("ris", text, name => name["literal"]?.ToString() ?? Parts(name)));

    [SkippableFact]
    public void Bibtex() => Check("bibtex", value => value.Plain, text => Citations("bibtex", text, name => CitationReadBackTests.NameOf(name)));

    [Fact]
    public void Html() => Check("html", value => value.Isolated, text =>
    {
        var page = new HtmlParser().ParseDocument(text);
        Assert.Equal(
            ["A", "ARTICLE", "BDI", "BODY", "H1", "H2", "H3", "HEAD", "HTML", "LI", "LINK", "MAIN", "META", "P", "SECTION", "STYLE", "TITLE", "UL"],
            page.All.Select(element => element.TagName).Append("A").Distinct().Order(StringComparer.Ordinal));
        Assert.All(page.All.SelectMany(element => element.Attributes), attribute => Assert.False(attribute.Name.StartsWith("on", StringComparison.Ordinal)));
        return [.. page.QuerySelectorAll("article").Select(article => Record(Text(article, "h3 bdi"), Text(article, ".abstract bdi"), Text(article, ".authors bdi"), Text(article, ".facts bdi")))];
    });

    [SkippableFact]
    public void Markdown() => Check("markdown", value => value.Plain, text =>
    {
        var records = new List<JsonObject>();
        foreach (var block in NodeReader.Read("markdown", text).SkipWhile(block => block["kind"]!.ToString() != "h3"))
        {
            var kind = block["kind"]!.ToString();
            Assert.True(kind is "h3" or "p", $"{kind}: {block["text"]}");
            Assert.Subset(new HashSet<string> { "text", "text_special", "link_open", "link_close" }, block["parts"]!.AsArray().Select(part => part!.ToString()).ToHashSet());
            Assert.All(block["links"]!.AsArray(), link => Assert.StartsWith("http", link!.ToString(), StringComparison.Ordinal));
            if (kind == "h3")
                records.Add(Record(block["text"], null, null, null));
            else
                records[^1][Cases[records.Count - 1].Field] = block["text"]!.DeepClone();
        }

        return records;
    });

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData(" JaVaScRiPt:alert(1)")]
    [InlineData("java\nscript:alert(1)")]
    [InlineData("data:text/html,<script>alert(1)</script>")]
    [InlineData("vbscript:x")]
    [InlineData("file:///etc/passwd")]
    [InlineData("//evil.example/a")]
    [InlineData("/papers/1")]
    [InlineData("https:")]
    public void What_is_no_address_of_the_web_is_never_a_link(string url)
    {
        var list = Sample.Titled("Wicks");
        var paper = list.Papers[0] with { Url = url, Links = [url] };
        list = list with { Papers = [paper] };
        foreach (var format in Formats)
        {
            var exported = Exported.As(format, list);
            Assert.Equal(["no http or https address, left out"], exported.LossesOf(paper, "url"));
            foreach (var sign in (string[])["url =", "UR  -", "\"URL\"", "\"url\"", "<link rel=\"alternate\"", "<link>http", "href=\"" + url, "](", "<a "])
                Assert.DoesNotContain(sign, exported.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void What_stands_in_no_address_is_encoded_and_that_is_told()
    {
        var list = Sample.Titled("Wicks");
        var paper = list.Papers[0] with { Url = "https://pond.example/a\"b<c>{d}\\e f" };
        foreach (var format in Formats)
        {
            var exported = Exported.As(format, list with { Papers = [paper] });
            Assert.Contains("https://pond.example/a%22b%3Cc%3E%7Bd%7D", exported.Text, StringComparison.Ordinal);
            Assert.Equal(["percent-encoded"], exported.LossesOf(paper, "url"));
        }
    }

    [Fact]
    public void Every_field_may_hold_every_value()
    {
        var list = Sample.Titled("T");
        foreach (var value in HostileValue.All)
        {
            // Longer than any address may be, and short enough to be written everywhere at once.
            var text = value.Text.Length > 70_000 ? value.Text[..70_000] : value.Text;
            var full = list with
            {
                Papers =
                [
                    list.Papers[0] with
                    {
                        Title = text, Abstract = text, Authors = [text, "Ada Ek"], AuthorCount = 7, Organization = text, Submitter = text, ListingKind = text, ArxivId = text, Version = 3,
                        Doi = text, Url = "https://pond.example/" + text, Links = [text, "https://pond.example/?" + text], Categories = [text, "cs.LG"], Remarks = text, JournalRef = text,
                        Section = text, Extra = new Dictionary<string, string> { ["track"] = text },
                    },
                ],
            };
            foreach (var format in Formats)
            {
                var exported = Exported.As(format, new ExportOptions { Title = text }, full);
                AssertNoControls(exported.Text);
                if (format is "atom" or "rss")
                    Assert.Single(Feed(exported.Text));
                if (format is "csl-json" or "jsonfeed")
                    Assert.NotNull(JsonNode.Parse(exported.Text));
                if (format == "bibtex")
                    Assert.Equal(exported.Text.Count(c => c == '{'), exported.Text.Count(c => c == '}'));
                if (format == "html")
                    Assert.All(new HtmlParser().ParseDocument(exported.Text).Links, link => Assert.StartsWith("https://", link.GetAttribute("href"), StringComparison.Ordinal));
            }
        }
    }

    private static void Check(string format, Func<HostileValue, string> kept, Func<string, IReadOnlyList<JsonObject>> read)
    {
        var exported = Exported.As(format, Papers);
        AssertNoControls(exported.Text);
        if (format != "html")
            Assert.DoesNotContain('\u202E', exported.Text);
        var records = read(exported.Text);
        Assert.Equal(Papers.Papers.Count, records.Count);
        for (var i = 0; i < records.Count; i++)
        {
            var (value, field) = Cases[i];
            // A text that is empty is nothing to some readers, and what is left of a tab at an end none at all.
            var found = (records[i][field]?.ToString() ?? "").Trim(' ');
            var expected = (field == RecordKeys.Remarks ? kept(value) : LatexText.ToReadable(kept(value))).Trim(' ');
            Assert.True(expected == found, $"{value.Name} in {field}: {Shown(found)} instead of {Shown(expected)}");
            Assert.True((expected == value.Text.Trim(' ')) == (exported.LossesOf(Papers.Papers[i], field).Count == 0), $"{value.Name} in {field}: the losses told are not those there were");
        }
    }

    private static void AssertNoControls(string text) => Assert.False(text.Any(c => char.IsControl(c) && c is not ('\n' or '\r')), "a control character went out");

    private static string Shown(string? text) => text is null ? "nothing" : Syntax.Escaped.Quote(text.Length > 200 ? text.AsSpan(0, 200) : text);

    private static IReadOnlyList<JsonObject> Feed(string text)
    {
        using var xml = XmlReader.Create(new StringReader(text));
        return
        [
            .. SyndicationFeed.Load(xml).Items.Select(item => Record(
                item.Title.Text,
                item.Summary?.Text ?? (item.Content as TextSyndicationContent)?.Text,
                item.Authors.FirstOrDefault()?.Name ?? item.ElementExtensions.FirstOrDefault(each => each.OuterName == "creator")?.GetObject<string>(),
                item.ElementExtensions.FirstOrDefault(each => each.OuterName == "comment")?.GetObject<string>())),
        ];
    }

    private static IReadOnlyList<JsonObject> Citations(string format, string text, Func<JsonNode, string> nameOf) =>
        [.. NodeReader.Read(format, text).Select(item => Record(item["title"], item["abstract"], item["author"]?[0] is { } name ? nameOf(name) : null, item["note"]))];

    /// <summary>A comma in a name is what RIS has between its parts; there is no other way to write one.</summary>
    private static string Parts(JsonNode name) => string.Join(name["family"]!.ToString().StartsWith('=') ? "," : ", ", ((string[])["family", "given", "suffix"]).Select(part => name[part]?.ToString()).OfType<string>());

    private static string? Text(IElement parent, string selector) => parent.QuerySelector(selector)?.TextContent;

    private static JsonObject Record(JsonNode? title, JsonNode? text, JsonNode? author, JsonNode? remarks) =>
        new() { ["title"] = title?.DeepClone(), ["abstract"] = text?.DeepClone(), ["authors"] = author?.DeepClone(), ["remarks"] = remarks?.DeepClone() };

    private static PaperList Make()
    {
        var list = Sample.Titled([.. Enumerable.Repeat("T", Cases.Length)]);
        return list with
        {
            Papers = [.. list.Papers.Zip(Cases, (paper, each) => each.Field switch
            {
                "title" => paper with { Title = each.Value.Text },
                "abstract" => paper with { Abstract = each.Value.Text },
                "authors" => paper with { Authors = [each.Value.Text] },
                _ => paper with { Remarks = each.Value.Text },
            })],
        };
    }
}
