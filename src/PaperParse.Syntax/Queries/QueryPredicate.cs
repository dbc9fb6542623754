using System.Text.RegularExpressions;

namespace PaperParse.Syntax;

/// <summary><c>(#match? @title "^On ")</c>: what the text of a capture must be. Where a name is captured more than once it holds for each; where nothing is, it does not matter.</summary>
/// <param name="Capture">The name.</param>
/// <param name="IsNegated">Whether the text must not be so.</param>
/// <param name="Texts">One of which it is, as a whole; null where an expression is given.</param>
/// <param name="Expression">Which is found in it; null where texts are given.</param>
internal sealed record QueryPredicate(string Capture, bool IsNegated, IReadOnlyList<string>? Texts, Regex? Expression)
{
    public bool Holds(string text) => IsNegated != (Expression?.IsMatch(text) ?? Texts!.Contains(text));
}
