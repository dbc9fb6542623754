using PaperParse.Extraction;

namespace PaperParse.Export;

/// <summary>The values of a record by the keys of the contract.</summary>
internal static class RecordValues
{
    /// <summary>What a record says beside its data: where it comes from, who it is, and how each value is known.</summary>
    public static IReadOnlyList<string> About { get; } = ["source", "dialect", "listing", "index", "key", "keys", "fields"];

    /// <summary>A string, number, day, list or dictionary of strings; null when the record has none.</summary>
    /// <param name="key">One of <see cref="RecordKeys.Data"/>.</param>
    public static object? Of(Paper paper, string key) => key switch
    {
        RecordKeys.Title => paper.Title,
        RecordKeys.Abstract => paper.Abstract,
        RecordKeys.Authors => paper.Authors,
        RecordKeys.AuthorCount => (long?)paper.AuthorCount,
        RecordKeys.Organization => paper.Organization,
        RecordKeys.Submitter => paper.Submitter,
        RecordKeys.PublishedOn => paper.PublishedOn,
        RecordKeys.UpdatedOn => paper.UpdatedOn,
        RecordKeys.ListedOn => paper.ListedOn,
        RecordKeys.ListingKind => paper.ListingKind,
        RecordKeys.Rank => (long?)paper.Rank,
        RecordKeys.Comments => paper.Comments,
        RecordKeys.Upvotes => paper.Upvotes,
        RecordKeys.Stars => paper.Stars,
        RecordKeys.ArxivId => paper.ArxivId,
        RecordKeys.Version => (long?)paper.Version,
        RecordKeys.Doi => paper.Doi,
        RecordKeys.Url => paper.Url,
        RecordKeys.Links => paper.Links.Count > 0 ? paper.Links : null,
        RecordKeys.Categories => paper.Categories,
        RecordKeys.Remarks => paper.Remarks,
        RecordKeys.JournalRef => paper.JournalRef,
        RecordKeys.Section => paper.Section,
        RecordKeys.Extra => paper.Extra.Count > 0 ? paper.Extra : null,
        _ => throw new ArgumentOutOfRangeException(nameof(key), key, "No such key."),
    };
}
