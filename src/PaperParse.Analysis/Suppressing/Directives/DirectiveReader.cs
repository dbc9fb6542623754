using PaperParse.Syntax;

namespace PaperParse.Analysis;

/// <summary>
/// Reads what directives say:
/// <code>
/// #paperparse: ignore-next PP3001, PP33 until 2027-01-31 -- the page itself has it so
///              ^^^^^^^^^^^ scope
///                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ terms
/// </code>
/// </summary>
internal sealed class DirectiveReader(SourceText text, SuppressibleRules rules)
{
    private readonly TermsReader _terms = new(text, rules);

    /// <summary>The directive, or what is wrong with it.</summary>
    public (Directive? Directive, SuppressionMistake? Mistake) Read(DirectiveSyntax node)
    {
        var whole = text.Slice(node.Span);
        var content = DirectiveForm.ContentOf(whole)!.Value;
        var place = new TextSpan(node.Span.Start + content.Start, content.Length);
        if (DirectiveForm.IsComment(whole) && !whole.EndsWith(DirectiveForm.CommentEnd, StringComparison.Ordinal))
            return (null, new SuppressionMistake(new TextSpan(node.Span.End, 0), $"the comment is not closed; end it with {DirectiveForm.CommentEnd} on the same line"));
        var said = text.ToString(place);
        var width = said.AsSpan().IndexOfAny(' ', '\t', '\n') is >= 0 and var blank ? blank : said.Length;
        var scope = said[..width].TrimEnd('\r');
        if (!SuppressionWords.Scopes.Contains(scope))
            return (null, new SuppressionMistake(new TextSpan(place.Start, scope.Length), ScopeMistake(scope)));
        var rest = TextSpan.FromBounds(place.Start + scope.Length, place.End);
        if (scope == SuppressionWords.End)
            return (new Directive(node, scope, place, null, RulesIn(text.ToString(rest))), null);
        var (terms, mistake) = _terms.Read(rest);
        return terms is null ? (null, mistake) : (new Directive(node, scope, place, terms, RulesOf(terms)), null);
    }

    private static string ScopeMistake(string scope) =>
        (scope.Length == 0 ? "nothing is said" : $"'{Excerpt.Of(scope)}' is none of its words{Spelling.DidYouMean(Spelling.Nearest(scope, SuppressionWords.Scopes))}")
        + $"; begin with one of: {string.Join(", ", SuppressionWords.Scopes)}";

    private static string RulesOf(SuppressionTerms terms) => string.Join(' ', terms.Rules.Select(rule => rule.Text));

    private static string RulesIn(string said)
    {
        var end = said.IndexOf(SuppressionWords.Reason, StringComparison.Ordinal);
        return string.Join(' ', (end < 0 ? said : said[..end]).Split([' ', '\t', '\r', '\n', ','], StringSplitOptions.RemoveEmptyEntries));
    }
}
