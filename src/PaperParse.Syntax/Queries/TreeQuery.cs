namespace PaperParse.Syntax;

/// <summary>
/// A question about trees, in the manner of the queries of tree-sitter: patterns in parentheses, kinds as in <see cref="SyntaxKind"/>.
/// <code>
/// (Entry !doi title: (_) @title //(Author) @author (#match? @author "Lind"))
/// </code>
/// A pattern in another is a child, behind those before it; with <c>//</c> before it, or a field of the record, it stands at any depth and in any order.
/// <c>!doi</c>: the field is not there. <c>(_)</c> is any node, <c>_</c> any node or token, <c>"text"</c> a token with this text, <c>[…]</c> one of several,
/// <c>(MISSING Separator)</c> a node that is wanted and not there, which no other pattern matches. Each way in which a pattern matches is a match.
/// </summary>
public sealed class TreeQuery
{
    internal const string Predicates = "#eq?, #not-eq?, #match?, #not-match? and #any-of?";

    /// <summary>How often nodes and tokens of a tree may be compared with patterns: this, and as much more for each unit of its text.</summary>
    private const long MostSteps = 20_000_000;

    private const long MostStepsAUnit = 20;

    private const int LongestQuery = 10_000;

    private readonly IReadOnlyList<(QueryPattern Pattern, IReadOnlyList<QueryPredicate> Predicates)> _patterns;

    private TreeQuery(IReadOnlyList<(QueryPattern, IReadOnlyList<QueryPredicate>)> patterns) => _patterns = patterns;

    /// <exception cref="QueryException">The query makes no sense; its place is in the query.</exception>
    public static TreeQuery Parse(string query)
    {
        ArgumentNullException.ThrowIfNull(query);
        if (query.Length > LongestQuery)
            throw new QueryException($"the query is longer than {LongestQuery} characters", new TextSpan(LongestQuery, query.Length - LongestQuery));
        return new TreeQuery(new QueryReader(query).Read());
    }

    /// <summary>All matches in the node and below it, in the order of the text; made while they are asked for.</summary>
    /// <exception cref="QueryException">While they are asked for: there are too many ways in which the query could match.</exception>
    public IEnumerable<QueryMatch> Matches(SyntaxNode node)
    {
        ArgumentNullException.ThrowIfNull(node);
        var matcher = new QueryMatcher(MostSteps + (MostStepsAUnit * node.FullSpan.Length));
        foreach (var element in node.DescendantElements().Prepend(new SyntaxElement(node)))
        {
            foreach (var (pattern, predicates) in _patterns)
            {
                foreach (var captured in matcher.Match(pattern, element))
                {
                    var captures = Captured.ToList(captured);
                    matcher.CountMatch(element, captures);
                    if (predicates.All(predicate => captures.All(capture => capture.Name != predicate.Capture || predicate.Holds(capture.Text))))
                        yield return new QueryMatch(element, captures);
                }
            }
        }
    }

    internal static string ReadableText(SyntaxElement element)
    {
        var text = !element.TryGetNode(out var node) ? element.Token.ValueText.ToString() : node.Tree.Vocabulary.IsOfPages ? NodeText.Of(node).Text : node.ToString();
        return string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
