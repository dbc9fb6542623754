using System.Globalization;
using PaperParse.Extraction;

namespace PaperParse.Export;

/// <summary>Something that a digest says of a paper under its title.</summary>
/// <param name="Key">The key of the record that it is from.</param>
/// <param name="Before">Our own words before the text.</param>
/// <param name="Texts">From the dump: each to be escaped, and kept from its neighbours.</param>
/// <param name="After">Our own words behind it.</param>
/// <param name="Address">Where it links to, when it may be followed.</param>
internal sealed record DigestFact(string Key, string Before, IReadOnlyList<string> Texts, string After = "", string? Address = null)
{
    /// <summary>Who wrote it; null when the record does not say.</summary>
    public static DigestFact? Authors(Paper paper)
    {
        if (paper.Authors is not { Count: > 0 } authors)
            return paper.AuthorCount is { } count ? Count(RecordKeys.AuthorCount, count, "author") : null;
        var more = paper.AuthorCount > authors.Count ? string.Create(CultureInfo.InvariantCulture, $" and others, {paper.AuthorCount} in all") : "";
        return new DigestFact(RecordKeys.Authors, "", authors, more);
    }

    /// <summary>All else that is short, in an order that reads well.</summary>
    /// <param name="listedOn">The day that the listing is of, which stands above all its papers.</param>
    public static IEnumerable<DigestFact> Of(Paper paper, DateOnly? listedOn)
    {
        List<DigestFact?> facts =
        [
            Said(RecordKeys.Organization, "", paper.Organization),
            paper.Affiliations is { Count: > 0 } affiliations ? new DigestFact(RecordKeys.Affiliations, "", [.. affiliations.Select(each => Affiliation(each, paper.Authors ?? []))]) : null,
            paper.Collaborations is { Count: > 0 } collaborations ? new DigestFact(RecordKeys.Collaborations, "for ", collaborations) : null,
            Day(paper, RecordKeys.PublishedOn, "published ", paper.PublishedOn),
            Day(paper, RecordKeys.UpdatedOn, "updated ", paper.UpdatedOn),
            paper.ListedOn == listedOn ? null : Day(paper, RecordKeys.ListedOn, "listed ", paper.ListedOn),
            Said(RecordKeys.ListingKind, "", paper.ListingKind),
            Said(RecordKeys.Rank, "rank ", paper.Rank?.ToString(CultureInfo.InvariantCulture)),
            Count(RecordKeys.Upvotes, paper.Upvotes, "upvote"),
            Count(RecordKeys.Stars, paper.Stars, "star"),
            Count(RecordKeys.Comments, paper.Comments, "comment"),
            Arxiv(paper),
            paper.Doi is null ? null : new DigestFact(RecordKeys.Doi, "DOI ", [paper.Doi], Address: WebAddress.OfDoi(paper.Doi)),
            paper.Categories is { Count: > 0 } categories ? new DigestFact(RecordKeys.Categories, "", categories) : null,
            Said(RecordKeys.JournalRef, "", paper.JournalRef),
            Said(RecordKeys.Remarks, "", paper.Remarks),
            Said(RecordKeys.Submitter, "submitted by ", paper.Submitter),
        ];
        facts.AddRange(paper.Extra.Select(each => new DigestFact(RecordKeys.Extra, "", [$"{each.Key}: {each.Value}"])));
        // What may not be followed is shown too, and is no link.
        facts.AddRange(paper.Links.Where(link => link != paper.Url || WebAddress.Of(link) is null).Select(link => new DigestFact(RecordKeys.Links, "", [link], Address: WebAddress.Of(link))));
        return facts.OfType<DigestFact>();
    }

    /// <summary>A place, with those of the authors who work there where not all do.</summary>
    private static string Affiliation(Affiliation affiliation, IReadOnlyList<string> authors) =>
        affiliation.Authors.Count == 0 || affiliation.Authors.Count == authors.Count
            ? affiliation.Name
            : $"{affiliation.Name} ({string.Join(", ", affiliation.Authors.Select(author => LatexText.ToReadable(authors[author])))})";

    private static DigestFact? Arxiv(Paper paper)
    {
        var version = paper.Version is { } number ? string.Create(CultureInfo.InvariantCulture, $"v{number}") : "";
        if (paper.ArxivId is null)
            return Said(RecordKeys.Version, "", version.Length > 0 ? version : null);
        return new DigestFact(RecordKeys.ArxivId, "arXiv ", [paper.ArxivId + version], Address: WebAddress.OfArxiv(paper.ArxivId));
    }

    private static DigestFact? Said(string key, string before, string? text) => text is null ? null : new DigestFact(key, before, [text]);

    private static DigestFact? Count(string key, long? count, string noun) => count is { } number
        ? new DigestFact(key, "", [number.ToString(CultureInfo.InvariantCulture)], number == 1 ? " " + noun : $" {noun}s")
        : null;

    /// <summary>A day that was worked out is never given out as one that the text states.</summary>
    private static DigestFact? Day(Paper paper, string key, string before, DateOnly? day) => day is { } date
        ? new DigestFact(key, before, [date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)], paper.Fields[key][0].Status == FieldStatus.Inferred ? " (inferred)" : "")
        : null;
}
