using System.ServiceModel.Syndication;

namespace PaperParse.Export;

/// <summary>
/// RSS 2.0. Its own <c>author</c> is an address of electronic mail, so names stand in <c>dc:creator</c>, which readers show; <c>guid</c> is the key of the
/// record and no link.
/// </summary>
internal sealed class RssExporter(Stream output, string? title) : SyndicationExporter(output, title)
{
    private const string DublinCore = "http://purl.org/dc/elements/1.1/";

    protected override SyndicationFeedFormatter Format(SyndicationFeed feed)
    {
        // Both are wanted by the format.
        feed.Description = new TextSyndicationContent(feed.Title.Text);
        feed.Links.Add(SyndicationLink.CreateAlternateLink(new Uri(feed.Id)));
        return new Rss20FeedFormatter(feed, serializeExtensionsAsAtom: true);
    }

    protected override void Fill(SyndicationItem item, string id, IReadOnlyList<string> authors, string? summary)
    {
        item.Id = id;
        foreach (var author in authors)
            item.ElementExtensions.Add(Element("creator", DublinCore, author));
        if (summary is not null)
            item.Summary = new TextSyndicationContent(summary);
    }
}
