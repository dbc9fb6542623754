using PaperParse.Syntax;

namespace PaperParse.Analysis;

/// <summary>A directive that could be read.</summary>
/// <param name="Node">Where it stands.</param>
/// <param name="Scope">One of <see cref="SuppressionWords.Scopes"/>.</param>
/// <param name="Place">Of what it says, without the marks around it.</param>
/// <param name="Terms">Null for the end of a range, which has none.</param>
/// <param name="Rules">Of the end of a range: what it names, as it is written; empty for the range that began last.</param>
internal sealed record Directive(DirectiveSyntax Node, string Scope, TextSpan Place, SuppressionTerms? Terms, string Rules = "");
