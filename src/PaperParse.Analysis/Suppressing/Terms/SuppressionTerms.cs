using PaperParse.Syntax;

namespace PaperParse.Analysis;

/// <summary>What is suppressed, until when, and why.</summary>
/// <param name="Rules">At least one.</param>
/// <param name="Until">The last day on which it holds; null for no end.</param>
/// <param name="Reason">Never empty.</param>
internal sealed record SuppressionTerms(IReadOnlyList<RuleName> Rules, DateOnly? Until, string Reason);

/// <summary>The id of a rule, or what the ids of several begin with.</summary>
/// <param name="Text">As it was written.</param>
/// <param name="Span">Where.</param>
internal readonly record struct RuleName(string Text, TextSpan Span)
{
    public bool Names(string id) => id.StartsWith(Text, StringComparison.OrdinalIgnoreCase);
}
