using PaperParse.Syntax;

namespace PaperParse.Extraction;

/// <summary>Where a value of a record came from.</summary>
/// <param name="Status">How the value is known.</param>
/// <param name="Span">Where it stands in the source; null where nothing stands there.</param>
/// <param name="Production">Dialect and the node it was read from, such as <c>hf-text/DateLine</c>; null where nothing stands in the text.</param>
/// <param name="Evidence">For an inferred value, what it was worked out from, in words; null otherwise.</param>
public sealed record FieldProvenance(FieldStatus Status, TextSpan? Span = null, string? Production = null, string? Evidence = null)
{
    /// <summary>The text that it stands in, where that is another than the one of its paper: papers of several texts were merged. Null in all others.</summary>
    public SourceText? Source { get; init; }
}
