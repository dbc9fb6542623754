using PaperParse.Syntax;

namespace PaperParse.Extraction;

/// <summary>The papers of a tree, in the order of the text.</summary>
/// <param name="Tree">What they were read from.</param>
/// <param name="AsOf">The day that counts as today; null when none was given.</param>
/// <param name="Listings">The listings in the text, in order: at least one, even when the text has no header.</param>
/// <param name="Papers">All papers of all listings.</param>
public sealed record PaperList(SyntaxTree Tree, DateOnly? AsOf, IReadOnlyList<ListingInfo> Listings, IReadOnlyList<Paper> Papers)
{
    /// <summary>Whether fields that a page does not show were taken from its own records.</summary>
    public bool UsesRecords { get; init; } = true;

    /// <summary>The records of a page that none of its entries was found for.</summary>
    public IReadOnlyList<EmbeddedRecordSyntax> RecordsWithoutEntry { get; init; } = [];
}

/// <summary>One of the listings in a text.</summary>
/// <param name="Header">Its header; null when it has none.</param>
/// <param name="ListedOn">The day it is of; null when it states none that can be read.</param>
/// <param name="ListedOnProvenance">How that day is known.</param>
public sealed record ListingInfo(HeaderSyntax? Header, DateOnly? ListedOn, FieldProvenance ListedOnProvenance);
