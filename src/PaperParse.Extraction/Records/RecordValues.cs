namespace PaperParse.Extraction;

/// <summary>What sort of value a key of the record contract has.</summary>
public enum RecordValueKind
{
    /// <summary><see cref="string"/>.</summary>
    Text,

    /// <summary>A list of <see cref="string"/>.</summary>
    Texts,

    /// <summary><see cref="long"/>.</summary>
    Number,

    /// <summary><see cref="DateOnly"/>.</summary>
    Day,

    /// <summary>Texts by their names.</summary>
    Named,

    /// <summary>A list of values of a type of their own.</summary>
    Objects,
}

/// <summary>The values of a paper by their keys, for whoever treats all fields alike.</summary>
public static class RecordValues
{
    /// <param name="key">One of <see cref="RecordKeys.Data"/>.</param>
    public static RecordValueKind KindOf(string key) => key switch
    {
        RecordKeys.Authors or RecordKeys.Links or RecordKeys.Categories or RecordKeys.ReadableAuthors or RecordKeys.Collaborations => RecordValueKind.Texts,
        RecordKeys.AuthorCount or RecordKeys.Rank or RecordKeys.Comments or RecordKeys.Upvotes or RecordKeys.Stars or RecordKeys.Version => RecordValueKind.Number,
        RecordKeys.PublishedOn or RecordKeys.UpdatedOn or RecordKeys.ListedOn => RecordValueKind.Day,
        RecordKeys.Extra => RecordValueKind.Named,
        RecordKeys.Names or RecordKeys.Affiliations or RecordKeys.AbstractParts or RecordKeys.LinkItems => RecordValueKind.Objects,
        _ => RecordValueKind.Text,
    };

    /// <summary>As <see cref="KindOf"/> says; null where the record has null.</summary>
    /// <param name="paper">The record.</param>
    /// <param name="key">One of <see cref="RecordKeys.Data"/>.</param>
    /// <exception cref="ArgumentException">There is no such key.</exception>
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
        RecordKeys.Links => paper.Links,
        RecordKeys.Categories => paper.Categories,
        RecordKeys.Remarks => paper.Remarks,
        RecordKeys.JournalRef => paper.JournalRef,
        RecordKeys.Section => paper.Section,
        RecordKeys.Extra => paper.Extra,
        RecordKeys.ReadableTitle => paper.ReadableTitle,
        RecordKeys.ReadableAbstract => paper.ReadableAbstract,
        RecordKeys.ReadableAuthors => paper.ReadableAuthors,
        RecordKeys.Names => paper.Names,
        RecordKeys.Affiliations => paper.Affiliations,
        RecordKeys.Collaborations => paper.Collaborations,
        RecordKeys.AbstractParts => paper.AbstractParts,
        RecordKeys.LinkItems => paper.LinkItems,
        _ => throw new ArgumentException($"'{key}' is no key of a record", nameof(key)),
    };

    /// <summary>Whether the record says something there: an empty text or list is nothing.</summary>
    /// <param name="paper">The record.</param>
    /// <param name="key">One of <see cref="RecordKeys.Data"/>.</param>
    public static bool Has(Paper paper, string key) => Of(paper, key) switch
    {
        null or "" => false,
        IReadOnlyCollection<object> items => items.Count > 0,
        IReadOnlyDictionary<string, string> named => named.Count > 0,
        _ => true,
    };
}
