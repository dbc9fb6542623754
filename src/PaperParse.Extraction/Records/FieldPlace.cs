using PaperParse.Syntax;

namespace PaperParse.Extraction;

/// <summary>A <see cref="FieldProvenance"/> in small: papers keep these, and most of them are never asked for.</summary>
/// <param name="Key">Of which field; the items of a list have the same.</param>
/// <param name="Status">Stated or inferred: what an entry lacks has no place.</param>
/// <param name="Production">The kind of the node; <see cref="SyntaxKind.Listing"/> where nothing stands in the text.</param>
internal readonly record struct FieldPlace(DataKey Key, FieldStatus Status, SyntaxKind Production, int Start, int Length, string? Evidence = null)
{
    public FieldPlace(DataKey key, SyntaxKind production, TextSpan span, DateField date = default)
        : this(key, date.Status, production, span.Start, span.Length, date.Evidence)
    {
    }

    /// <summary>A value worked out from others, which stands nowhere.</summary>
    public static FieldPlace Nowhere(DataKey key, string evidence) => new(key, FieldStatus.Inferred, SyntaxKind.Listing, 0, 0, evidence);

    public FieldProvenance ToProvenance(DialectFields dialect) => Production == SyntaxKind.Listing
        ? new FieldProvenance(Status, Evidence: Evidence)
        : new FieldProvenance(Status, new TextSpan(Start, Length), dialect.Production(Production), Evidence);
}
