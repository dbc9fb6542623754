using System.Collections.Frozen;

namespace PaperParse.Syntax;

/// <summary>The fields of a record that nodes hold, by their keys in the record contract: grammars use them as labels, queries as fields.</summary>
public static class FieldKinds
{
    /// <summary>By key, such as <c>publishedOn</c>: the kind of the node that holds the field.</summary>
    public static FrozenDictionary<string, SyntaxKind> All { get; } = new Dictionary<string, SyntaxKind>
    {
        ["title"] = SyntaxKind.Title,
        ["abstract"] = SyntaxKind.Abstract,
        ["authors"] = SyntaxKind.AuthorList,
        ["authorCount"] = SyntaxKind.AuthorCount,
        ["organization"] = SyntaxKind.OrganizationBadge,
        ["submitter"] = SyntaxKind.Submitter,
        ["publishedOn"] = SyntaxKind.PublishedDate,
        ["updatedOn"] = SyntaxKind.UpdatedDate,
        ["listedOn"] = SyntaxKind.ListingDate,
        ["listingKind"] = SyntaxKind.ListingKind,
        ["rank"] = SyntaxKind.Rank,
        ["comments"] = SyntaxKind.CommentCount,
        ["upvotes"] = SyntaxKind.UpvoteCount,
        ["stars"] = SyntaxKind.StarCount,
        ["arxivId"] = SyntaxKind.Identifier,
        ["doi"] = SyntaxKind.Doi,
        ["url"] = SyntaxKind.Link,
        ["categories"] = SyntaxKind.Categories,
        ["remarks"] = SyntaxKind.Remarks,
        ["journalRef"] = SyntaxKind.JournalReference,
        ["section"] = SyntaxKind.Section,
    }.ToFrozenDictionary();
}
