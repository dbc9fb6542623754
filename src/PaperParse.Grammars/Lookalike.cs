using PaperParse.Syntax;

namespace PaperParse.Grammars;

/// <summary>A line that is read as prose although it begins as another kind of line does: perhaps one of that kind, mistyped.</summary>
/// <param name="Span">The line, white space at its ends left out.</param>
/// <param name="Kind">The kind of line that it was taken as, one marked <c>else</c>.</param>
/// <param name="Like">The kind that it begins like.</param>
/// <param name="Beginning">The words that both begin with, as the grammar has them.</param>
public sealed record Lookalike(TextSpan Span, string Kind, string Like, string Beginning)
{
    /// <summary>Whether it begins with other letters that are nearly those words, and a colon: <c>Whne:</c>.</summary>
    public bool IsMistyped { get; init; }
}
