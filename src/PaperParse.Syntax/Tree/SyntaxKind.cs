namespace PaperParse.Syntax;

/// <summary>
/// The vocabulary of trees, shared by every dialect: a grammar maps the spelling of a dialect to these.
/// The names of the nodes are the names that grammars use. Tokens come first, so that one comparison tells them from nodes.
/// </summary>
public enum SyntaxKind : byte
{
    // Tokens.

    /// <summary>A line of prose, or a piece of one.</summary>
    Text,

    /// <summary>Digits that count something.</summary>
    Number,

    /// <summary>A word of the dialect; where the grammar gives it a value, the token knows which word it is.</summary>
    Word,

    /// <summary>A piece of punctuation or markup around values.</summary>
    Markup,

    /// <summary>What stands for other characters, such as <c>&amp;amp;</c> or a tag that breaks the line: the name of its word is what it stands for.</summary>
    Escape,

    Month,
    Day,
    Year,

    /// <summary>LF, CRLF or a lone CR: closes its line. A blank line is its break.</summary>
    LineBreak,

    /// <summary>Always the last token, of width 0, behind what white space is left.</summary>
    EndOfFile,

    // Nodes: the listing and what stands around its entries.

    Listing,
    Header,
    Heading,
    Curator,
    ListingDate,
    StatedCount,
    Chrome,
    Section,
    Footer,
    Directive,
    EmbeddedRecord,

    /// <summary>What no grammar rule took, in the smallest piece.</summary>
    SkippedText,

    // Nodes: an entry and its parts.

    Entry,
    Rank,
    Title,
    Abstract,
    Byline,
    AuthorCount,
    AuthorList,
    Author,
    Affiliation,
    OrganizationBadge,
    Submitter,
    Separator,
    DateLine,
    PublishedDate,
    UpdatedDate,
    ListingKind,
    CommentCount,
    UpvoteCount,
    StarCount,
    Identifier,
    Link,
    Categories,

    /// <summary>arXiv's "Comments:".</summary>
    Remarks,
    JournalReference,
    Doi,
    CustomField,
}

/// <summary>Which kinds are of tokens and which of nodes.</summary>
public static class SyntaxKindExtensions
{
    public static bool IsToken(this SyntaxKind kind) => kind <= SyntaxKind.EndOfFile;

    public static bool IsNode(this SyntaxKind kind) => kind > SyntaxKind.EndOfFile;
}
