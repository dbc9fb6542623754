using System.ServiceModel.Syndication;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using PaperParse.Extraction;

namespace PaperParse.Export;

/// <summary>
/// A feed in XML. Its entries are held until all are known, since the newest of their dates stands above them.
/// The library puts the time of the day and random ids where it is given none: here every date and id is given.
/// </summary>
/// <param name="title">What the feed is called; its id comes from that, so feeds that are published side by side want titles of their own.</param>
internal abstract class SyndicationExporter(Stream output, string? title) : RecordExporter(Carried)
{
    public static readonly IReadOnlyList<string> Carried =
    [
        RecordKeys.Title, RecordKeys.Abstract, RecordKeys.Authors, RecordKeys.PublishedOn, RecordKeys.UpdatedOn, RecordKeys.ArxivId, RecordKeys.Doi,
        RecordKeys.Url, RecordKeys.Links, RecordKeys.Categories, RecordKeys.Remarks, RecordKeys.JournalRef, "key",
    ];

    /// <summary>The names that readers of arXiv's own feeds know.</summary>
    private const string ArxivNamespace = "http://arxiv.org/schemas/atom";

    private readonly List<SyndicationItem> _items = [];
    private readonly UniqueNames _ids = new();

    public sealed override void Complete()
    {
        var (name, _) = CleanText.Plain(title ?? FeedEntry.DefaultTitle);
        var updated = _items.Select(item => item.LastUpdatedTime).Append(FeedEntry.NoDate).Max();
        var feed = new SyndicationFeed(name, null, null, FeedEntry.Urn("feed:" + name), updated, _items);
        var settings = new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Indent = true, NewLineChars = "\n", CloseOutput = false };
        using (var xml = XmlWriter.Create(output, settings))
            Format(feed).WriteTo(xml);
        output.Write("\n"u8);
        output.Flush();
    }

    /// <summary>The feed with what the format wants beside the entries.</summary>
    protected abstract SyndicationFeedFormatter Format(SyndicationFeed feed);

    /// <summary>Adds what formats write in different ways: id, authors, abstract.</summary>
    protected abstract void Fill(SyndicationItem item, string id, IReadOnlyList<string> authors, string? summary);

    protected sealed override void Write(PaperList papers, Paper paper)
    {
        var item = new SyndicationItem { Title = new TextSyndicationContent(Plain(RecordKeys.Title, paper.Title) ?? "") };
        if (FeedEntry.ChangedOn(paper) is { } changed)
            item.LastUpdatedTime = changed;
        if (paper.PublishedOn is { } published)
            item.PublishDate = FeedEntry.At(published);
        AddLinks(item, paper);
        foreach (var category in paper.Categories ?? [])
            item.Categories.Add(new SyndicationCategory(Plain(RecordKeys.Categories, category)));
        Extend(item, "doi", RecordKeys.Doi, paper.Doi);
        Extend(item, "comment", RecordKeys.Remarks, paper.Remarks);
        Extend(item, "journal_ref", RecordKeys.JournalRef, paper.JournalRef);
        Fill(item, _ids.Of(FeedEntry.IdOf(papers, paper)), [.. (paper.Authors ?? []).Select(author => Plain(RecordKeys.Authors, author)!)], Plain(RecordKeys.Abstract, paper.Abstract));
        _items.Add(item);
    }

    /// <summary>The page of the paper is its alternate, and there is one at most; what else it links to is related.</summary>
    private void AddLinks(SyndicationItem item, Paper paper)
    {
        var url = Address(RecordKeys.Url, paper.Url);
        List<string?> pages =
        [
            url,
            WebAddress.OfArxiv(paper.ArxivId),
            WebAddress.OfDoi(paper.Doi),
        ];
        var page = pages.Find(address => address is not null);
        if (page is not null)
            item.Links.Add(SyndicationLink.CreateAlternateLink(new Uri(page)));
        var others = paper.Links.Where(link => url is null || link != paper.Url).Select(link => Address(RecordKeys.Links, link));
        foreach (var address in pages.Concat(others).OfType<string>().Distinct().Where(address => address != page))
            item.Links.Add(new SyndicationLink(new Uri(address), "related", null, null, 0));
    }

    private void Extend(SyndicationItem item, string name, string key, string? text)
    {
        if (Plain(key, text) is { } value)
            item.ElementExtensions.Add(Element(name, ArxivNamespace, value));
    }

    /// <summary>Read from a reader: the library's other way looks at types as the program runs, which one that is compiled ahead cannot do.</summary>
    protected static XmlReader Element(string name, string space, string text) => new XElement(XName.Get(name, space), text).CreateReader();

    private string? Plain(string key, string? text) => text is null ? null : Accept(key, text, CleanText.Plain);
}
