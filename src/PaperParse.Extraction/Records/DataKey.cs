namespace PaperParse.Extraction;

/// <summary>The places of <see cref="RecordKeys.Data"/>, in its order.</summary>
internal enum DataKey : byte
{
    Title,
    Abstract,
    Authors,
    AuthorCount,
    Organization,
    Submitter,
    PublishedOn,
    UpdatedOn,
    ListedOn,
    ListingKind,
    Rank,
    Comments,
    Upvotes,
    Stars,
    ArxivId,
    Version,
    Doi,
    Url,
    Links,
    Categories,
    Remarks,
    JournalRef,
    Section,
    Extra,

    // From here on what is worked out from the fields above: no node stands for them.
    ReadableTitle,
    ReadableAbstract,
    ReadableAuthors,
    Names,
    Affiliations,
    Collaborations,
    AbstractParts,
    LinkItems,
}
