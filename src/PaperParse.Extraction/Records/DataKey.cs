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
}
