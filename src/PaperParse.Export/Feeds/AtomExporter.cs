using System.ServiceModel.Syndication;
using PaperParse.Extraction;

namespace PaperParse.Export;

/// <summary>
/// Atom (RFC 4287). The author that every feed must have is the feed itself, by its title; an entry that names authors has its own.
/// </summary>
internal sealed class AtomExporter(Stream output, string? title) : SyndicationExporter(output, title)
{
    protected override SyndicationFeedFormatter Format(SyndicationFeed feed)
    {
        feed.Authors.Add(new SyndicationPerson { Name = feed.Title.Text });
        return new Atom10FeedFormatter(feed);
    }

    protected override void Fill(SyndicationItem item, string id, IReadOnlyList<string> authors, string? summary)
    {
        item.Id = FeedEntry.Urn(id);
        if (item.LastUpdatedTime == default)
        {
            Lose(RecordKeys.UpdatedOn, "no date in the record, 1970-01-01 stands for it");
            item.LastUpdatedTime = FeedEntry.NoDate;
        }

        foreach (var author in authors)
            item.Authors.Add(new SyndicationPerson { Name = author });
        if (summary is not null)
            item.Summary = new TextSyndicationContent(summary);
        // An entry without a page must have content, even none.
        if (item.Links.Count == 0)
            item.Content = new TextSyndicationContent(summary ?? "");
    }
}
