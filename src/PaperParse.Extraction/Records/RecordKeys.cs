namespace PaperParse.Extraction;

/// <summary>The keys of the record contract, version 1: the one place where they are spelled.</summary>
public static class RecordKeys
{
    public const int SchemaVersion = 1;

    public const string Title = "title";
    public const string Abstract = "abstract";
    public const string Authors = "authors";
    public const string AuthorCount = "authorCount";
    public const string Organization = "organization";
    public const string Submitter = "submitter";
    public const string PublishedOn = "publishedOn";
    public const string UpdatedOn = "updatedOn";
    public const string ListedOn = "listedOn";
    public const string ListingKind = "listingKind";
    public const string Rank = "rank";
    public const string Comments = "comments";
    public const string Upvotes = "upvotes";
    public const string Stars = "stars";
    public const string ArxivId = "arxivId";
    public const string Version = "version";
    public const string Doi = "doi";
    public const string Url = "url";
    public const string Links = "links";
    public const string Categories = "categories";
    public const string Remarks = "remarks";
    public const string JournalRef = "journalRef";
    public const string Section = "section";
    public const string Extra = "extra";
    public const string ReadableTitle = "readableTitle";
    public const string ReadableAbstract = "readableAbstract";
    public const string ReadableAuthors = "readableAuthors";
    public const string Names = "names";
    public const string Affiliations = "affiliations";
    public const string Collaborations = "collaborations";
    public const string AbstractParts = "abstractParts";
    public const string LinkItems = "linkItems";

    /// <summary>Where each of the values came from.</summary>
    public const string Fields = "fields";

    /// <summary>The keys that hold data of the paper, in the order of the contract; <c>fields</c> has an entry for each.</summary>
    public static IReadOnlyList<string> Data { get; } =
    [
        Title, Abstract, Authors, AuthorCount, Organization, Submitter, PublishedOn, UpdatedOn, ListedOn, ListingKind, Rank,
        Comments, Upvotes, Stars, ArxivId, Version, Doi, Url, Links, Categories, Remarks, JournalRef, Section, Extra,
        ReadableTitle, ReadableAbstract, ReadableAuthors, Names, Affiliations, Collaborations, AbstractParts, LinkItems,
    ];

    /// <summary>Those of <see cref="Data"/> that nodes of an entry stand for; the others are worked out from these.</summary>
    public static IReadOnlyList<string> Read { get; } = [.. Data.TakeWhile(key => key != ReadableTitle)];
}

/// <summary>The keys of the objects among the values of a record.</summary>
internal static class RecordObjectKeys
{
    public const string Name = "name";
    public const string Given = "given";
    public const string Family = "family";
    public const string IsCollaboration = "isCollaboration";
    public const string Label = "label";
    public const string Authors = "authors";
    public const string Kind = "kind";
    public const string Text = "text";
    public const string Url = "url";
    public const string Id = "id";
}
