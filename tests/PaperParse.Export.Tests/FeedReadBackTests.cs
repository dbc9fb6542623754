using System.Globalization;
using System.ServiceModel.Syndication;
using System.Text.Json.Nodes;
using System.Xml;
using NJsonSchema;
using PaperParse.Extraction;

namespace PaperParse.Export.Tests;

/// <summary>Atom and RSS as System.ServiceModel.Syndication reads them, and JSON Feed against its schema.</summary>
public sealed class FeedReadBackTests
{
    private const string Arxiv = "http://arxiv.org/schemas/atom";

    [Theory]
    [InlineData("atom")]
    [InlineData("rss")]
    public void A_feed_comes_back(string format)
    {
        var exported = Exported.As(format, Samples.All);
        var items = Load(exported.Text).Items.ToList();
        var papers = Samples.All.SelectMany(list => list.Papers).ToList();
        Assert.Equal(papers.Count, items.Count);
        Samples.AssertEqualButForLosses(Samples.All, exported, [.. items.Zip(papers, (item, paper) => RecordOf(item, paper, exported))]);
        Assert.Equal(items.Count, items.Select(item => item.Id).Distinct().Count());
    }

    [Fact]
    public void Atom_has_what_its_specification_requires()
    {
        var feed = Load(Exported.As("atom", new ExportOptions { Title = "Ponds \u202E& <b>" }, RichSample.Papers).Text);
        Assert.Equal("Ponds & <b>", feed.Title.Text);
        Assert.Equal("Ponds & <b>", Assert.Single(feed.Authors).Name);
        Assert.Matches("^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$", feed.Id);
        Assert.Equal(new DateTimeOffset(2026, 1, 19, 0, 0, 0, TimeSpan.Zero), feed.LastUpdatedTime);
        foreach (var item in feed.Items)
        {
            Assert.Matches("^urn:uuid:[0-9a-f-]{36}$", item.Id);
            Assert.NotEqual(default, item.LastUpdatedTime);
            Assert.NotNull(item.Title);
            Assert.True(item.Content is not null || item.Links.Any(link => link.RelationshipType == "alternate"));
            Assert.True(item.Links.Count(link => link.RelationshipType == "alternate") <= 1);
        }
    }

    [Fact]
    public void A_record_without_a_date_gets_one_that_is_nobodys_news_and_that_is_told()
    {
        var undated = Sample.Titled("Wicks");
        var exported = Exported.As("atom", undated);
        Assert.Equal(DateTimeOffset.UnixEpoch, Load(exported.Text).Items.Single().LastUpdatedTime);
        Assert.Equal(DateTimeOffset.UnixEpoch, Load(exported.Text).LastUpdatedTime);
        Assert.Equal(["no date in the record, 1970-01-01 stands for it"], exported.LossesOf(undated.Papers[0], "updatedOn"));
        var rss = Exported.As("rss", undated);
        Assert.Empty(rss.LossesOf(undated.Papers[0], "updatedOn"));
        Assert.DoesNotContain("pubDate", rss.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Ids_are_those_of_the_paper_whatever_stands_around_it()
    {
        var alone = RichSample.Papers with { Papers = [RichSample.Papers.Papers[1]] };
        foreach (var format in (string[])["atom", "rss"])
            Assert.Equal(Load(Exported.As(format, RichSample.Papers).Text).Items.ElementAt(1).Id, Load(Exported.As(format, alone).Text).Items.Single().Id);
        Assert.Contains($"<guid isPermaLink=\"false\">{alone.Papers[0].Key}</guid>", Exported.As("rss", alone).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_feed_comes_back()
    {
        var exported = Exported.As("jsonfeed", Samples.All);
        var papers = Samples.All.SelectMany(list => list.Papers).ToList();
        var items = JsonNode.Parse(exported.Text)!["items"]!.AsArray().Select(item => item!.AsObject()).ToList();
        Assert.Equal(items.Count, items.Select(item => item["id"]!.ToString()).Distinct().Count());
        Samples.AssertEqualButForLosses(Samples.All, exported, [.. items.Zip(papers, (item, paper) =>
        {
            var record = new JsonObject
            {
                ["title"] = item["title"]?.DeepClone(),
                ["abstract"] = item["content_text"]!.ToString() is { Length: > 0 } text ? text : null,
                ["authors"] = item["authors"] is JsonArray authors ? new JsonArray([.. authors.Select(author => author!["name"]!.DeepClone())]) : null,
                ["publishedOn"] = item["date_published"]?.ToString()[..10],
                ["updatedOn"] = item["date_modified"]?.ToString()[..10],
                ["categories"] = item["tags"]?.DeepClone(),
                ["url"] = paper.Url is null ? null : item["url"]?.DeepClone(),
            };
            foreach (var (key, value) in item["_paper"]?.AsObject() ?? [])
                record[key] = value?.DeepClone();
            return record;
        })]);
    }

    [Fact]
    public async Task Json_feed_fits_its_schema()
    {
        var schema = await JsonSchema.FromFileAsync(Path.Combine(AppContext.BaseDirectory, "Schemas", "jsonfeed.schema.json"));
        Assert.Empty(schema.Validate(Exported.As("jsonfeed", Samples.All).Text));
        Assert.Empty(schema.Validate(Exported.As("jsonfeed").Text));
        Assert.NotEmpty(schema.Validate("""{"version":"https://jsonfeed.org/version/1.1","title":"a","items":[{"id":"a"}]}"""));
    }

    private static SyndicationFeed Load(string text)
    {
        using var xml = XmlReader.Create(new StringReader(text));
        return SyndicationFeed.Load(xml);
    }

    private static JsonObject RecordOf(SyndicationItem item, Paper paper, Exported exported)
    {
        var links = item.Links.Select(link => link.Uri).ToList();
        Assert.Equal((paper.UpdatedOn ?? paper.PublishedOn ?? paper.ListedOn)?.ToDateTime(TimeOnly.MinValue) ?? (item.LastUpdatedTime == default ? default : DateTime.UnixEpoch), item.LastUpdatedTime.DateTime);
        if (paper.Url is not null && exported.LossesOf(paper, "url").Count == 0)
            Assert.Equal(new Uri(paper.Url), item.Links.Single(link => link.RelationshipType == "alternate").Uri);
        if (paper.ArxivId is not null)
            Assert.Contains(new Uri("https://arxiv.org/abs/" + paper.ArxivId), links);
        if (exported.LossesOf(paper, "links").Count == 0)
            Assert.All(paper.Links, link => Assert.Contains(new Uri(link), links));
        var creators = item.ElementExtensions.Where(each => each.OuterName == "creator").Select(each => each.GetObject<string>());
        var authors = item.Authors.Select(author => author.Name).Concat(creators).ToList();
        return new JsonObject
        {
            ["title"] = item.Title.Text is { Length: > 0 } title ? title : null,
            // Of an entry without a page the library says that its text is its content.
            ["abstract"] = item.Summary?.Text ?? ((item.Content as TextSyndicationContent)?.Text is { Length: > 0 } text ? text : null),
            ["authors"] = authors.Count > 0 ? new JsonArray([.. authors.Select(author => (JsonNode?)author)]) : null,
            ["publishedOn"] = item.PublishDate == default ? null : item.PublishDate.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            ["categories"] = item.Categories.Count > 0 ? new JsonArray([.. item.Categories.Select(category => (JsonNode?)category.Name)]) : null,
            ["doi"] = Extension(item, "doi"),
            ["remarks"] = Extension(item, "comment"),
            ["journalRef"] = Extension(item, "journal_ref"),
            // Compared above: they stand among other links, or stand in for each other.
            ["updatedOn"] = paper.UpdatedOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            ["url"] = paper.Url,
            ["arxivId"] = paper.ArxivId,
            ["links"] = paper.Links.Count > 0 ? new JsonArray([.. paper.Links.Select(link => (JsonNode?)link)]) : null,
        };
    }

    private static string? Extension(SyndicationItem item, string name) =>
        item.ElementExtensions.ReadElementExtensions<string>(name, Arxiv).SingleOrDefault();
}
