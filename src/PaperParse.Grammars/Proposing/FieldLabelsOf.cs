namespace PaperParse.Grammars.Proposing;

/// <summary>How a proposal names fields and the pieces that it uses: the one place among the proposers where these are spelled.</summary>
internal static class FieldLabelsOf
{
    public const string Count = "count";
    public const string AnyDate = "anyDate";
    public const string ArxivNumber = "arxivNumber";

    /// <summary>Names that are known by how names look.</summary>
    public const string People = "people";

    /// <summary>Whatever stands between commas, where something else says that it is names.</summary>
    public const string Roster = "roster";

    /// <summary>Before the words that a custom field is called by.</summary>
    public const string Heading = nameof(Syntax.SyntaxKind.Heading) + ":";

    /// <summary>A small word between names.</summary>
    public const string Also = "also";

    /// <summary>That there are more than are named.</summary>
    public const string Others = "others";

    public const string Markup = "markup";

    public static string Year { get; } = PartOf(Syntax.SyntaxKind.Year);

    public static string Month { get; } = PartOf(Syntax.SyntaxKind.Month);

    public static string Day { get; } = PartOf(Syntax.SyntaxKind.Day);

    public static string Title { get; } = LabelOf(Syntax.SyntaxKind.Title);

    public static string PublishedOn { get; } = LabelOf(Syntax.SyntaxKind.PublishedDate);

    public static string UpdatedOn { get; } = LabelOf(Syntax.SyntaxKind.UpdatedDate);

    public static string ListedOn { get; } = LabelOf(Syntax.SyntaxKind.ListingDate);

    public static string JournalReference { get; } = LabelOf(Syntax.SyntaxKind.JournalReference);

    public static string Url { get; } = LabelOf(Syntax.SyntaxKind.Link);

    public static string ArxivId { get; } = LabelOf(Syntax.SyntaxKind.Identifier);

    public static string Doi { get; } = LabelOf(Syntax.SyntaxKind.Doi);

    public static string Rank { get; } = LabelOf(Syntax.SyntaxKind.Rank);

    public static string Authors { get; } = LabelOf(Syntax.SyntaxKind.AuthorList);

    public static string Submitter { get; } = LabelOf(Syntax.SyntaxKind.Submitter);

    /// <summary>Names that a proposal uses for itself, or that mean something in the notation.</summary>
    public static IReadOnlyList<string> Reserved { get; } =
    [
        "grammar", "notation", "use", "extends", "complete", "otherwise", "detect", "items", "words", "piece", "line", "element", "value", "text", "digits", "decimal", "proper", "solid", "until", "nested",
        "blank", "start", "end", "begun", "each", "over", "without", "else", "max", "min", "not", "short", "prose", "wrapped", "chrome", "issued", "farewell", "word", "tail", "parts", "people", "roster", "person", "count", "date", "names", "also", "indented", "flush", "containing", "ending", "with", "in", "within",
    ];

    public static bool IsCount(string field) =>
        FieldLabels.Fields.TryGetValue(field, out var kind) && kind is Syntax.SyntaxKind.CommentCount or Syntax.SyntaxKind.UpvoteCount or Syntax.SyntaxKind.StarCount or Syntax.SyntaxKind.AuthorCount;

    /// <summary>The node in an entry that a line with these fields makes; null where the fields stand in the entry by themselves.</summary>
    public static string? NodeFor(IReadOnlyCollection<string> fields) =>
        fields.Contains(PublishedOn) || fields.Contains(UpdatedOn) ? nameof(Syntax.SyntaxKind.DateLine)
        : fields.Contains(Authors) || fields.Contains(LabelOf(Syntax.SyntaxKind.AuthorCount)) ? nameof(Syntax.SyntaxKind.Byline)
        : null;

    private static string PartOf(Syntax.SyntaxKind kind) => FieldLabels.Parts.First(part => part.Value == kind).Key;

    private static string LabelOf(Syntax.SyntaxKind kind) => FieldLabels.Fields.First(field => field.Value == kind).Key;
}
