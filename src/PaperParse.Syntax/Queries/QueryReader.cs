using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;

namespace PaperParse.Syntax;

/// <summary>Reads a query: patterns, and the predicates in them, which are asked of each whole match.</summary>
internal sealed class QueryReader
{
    private const string AnyNode = "_";
    private const string Missing = "MISSING";

    /// <summary>Patterns nested deeper than this match no tree.</summary>
    private const int MostDepth = 64;

    private static readonly string[] KindNames = Enum.GetNames<SyntaxKind>();

    private readonly QueryLexer _lexer;
    private readonly HashSet<string> _captures = new(StringComparer.Ordinal);
    private List<QueryPredicate> _predicates = [];
    private QueryToken _next;
    private int _depth;

    public QueryReader(string query)
    {
        _lexer = new QueryLexer(query);
        _next = _lexer.Next();
    }

    /// <exception cref="QueryException">The query makes no sense.</exception>
    public IReadOnlyList<(QueryPattern Pattern, IReadOnlyList<QueryPredicate> Predicates)> Read()
    {
        var patterns = new List<(QueryPattern, IReadOnlyList<QueryPredicate>)>();
        while (_next.Kind != QueryTokenKind.End)
        {
            if (_next.Text == ")" && _next.Kind == QueryTokenKind.Sign)
                throw Wrong("this parenthesis closes nothing; take it out");
            _predicates = [];
            _captures.Clear();
            var pattern = Pattern();
            patterns.Add((pattern, _predicates));
        }

        return patterns.Count > 0 ? patterns : throw Wrong("there is nothing in the query; (Title) finds every title");
    }

    private QueryPattern Pattern()
    {
        if (++_depth > MostDepth)
            throw Wrong(string.Create(CultureInfo.InvariantCulture, $"patterns are nested deeper than {MostDepth}; no tree is"));
        var token = _next;
        QueryPattern pattern = token switch
        {
            { Kind: QueryTokenKind.Sign, Text: "(" } => Parenthesis(),
            { Kind: QueryTokenKind.Sign, Text: "[" } => Choice(),
            { Kind: QueryTokenKind.Text } => new TextPattern(Take().Text, []),
            { Kind: QueryTokenKind.Name, Text: AnyNode } => Any(),
            { Kind: QueryTokenKind.Name } => throw Wrong(KindNames.Contains(token.Text) ? $"a kind stands in parentheses: ({token.Text})" : $"a pattern begins with a parenthesis, as in (Entry), or is a text in quotation marks{DidYouMean(token.Text)}"),
            _ => throw Wrong("a pattern is wanted here: (Kind …), [ … ], \"text\" or _"),
        };
        _depth--;
        var names = new List<string>();
        while (_next.Kind == QueryTokenKind.Capture)
        {
            _captures.Add(_next.Text);
            names.Add(Take().Text);
        }

        return pattern with { Captures = names };
    }

    private AnyPattern Any()
    {
        Take();
        return new AnyPattern([]);
    }

    private ChoicePattern Choice()
    {
        var open = Take();
        var alternatives = new List<QueryPattern>();
        while (!Takes("]"))
            alternatives.Add(_next.Kind == QueryTokenKind.End ? throw NotClosed(open, "]") : Pattern());
        return alternatives.Count > 0 ? new ChoicePattern(alternatives, []) : throw new QueryException("there is nothing to choose from between the brackets", open.Span);
    }

    // (Entry !doi publishedOn: (_) @day //(Author) (#match? @day "2031"))
    // ^~~~~~ ^~~~ ^~~~~~~~~~~~~~~~~~~~~ ^~~~~~~~~~ ^~~~~~~~~~~~~~~~~~~~~
    private KindPattern Parenthesis()
    {
        var open = Take();
        var (kind, isMissing) = Kind();
        var items = new List<QueryItem>();
        var without = new HashSet<SyntaxKind>();
        while (!Takes(")"))
        {
            if (_next.Kind == QueryTokenKind.End)
                throw NotClosed(open, ")");
            if (Takes("!"))
                without.Add(Field(_next.Kind == QueryTokenKind.Name ? Take() : throw Wrong("behind ! stands a field that must not be there, as in !doi")));
            else if (_next.Kind == QueryTokenKind.Predicate)
                throw Wrong("a predicate stands in parentheses of its own: (#match? @title \"…\")");
            else if (Item() is { } item)
                items.Add(item);
        }

        if ((isMissing || kind is { } one && one.IsToken()) && (items.Count > 0 || without.Count > 0))
            throw new QueryException(isMissing ? "nothing stands in a node that is missing" : $"nothing stands in a {kind}: it is a token", open.Span);
        return new KindPattern(kind, isMissing, items, without.ToFrozenSet(), []);
    }

    private (SyntaxKind? Kind, bool IsMissing) Kind()
    {
        if (_next.Kind != QueryTokenKind.Name)
            throw Wrong($"a kind is wanted here, as in (Entry), or _ for any node{(_next.Kind == QueryTokenKind.Predicate ? "; a predicate stands inside of a pattern" : "")}");
        var name = Take();
        if (name.Text == Missing)
            return _next.Kind == QueryTokenKind.Name ? (Kind().Kind, true) : throw Wrong("which node is missing? (MISSING Separator), or (MISSING _) for any");
        if (name.Text == AnyNode)
            return (null, false);
        return KindNames.Contains(name.Text) ? (Enum.Parse<SyntaxKind>(name.Text), false) : throw new QueryException($"there is no kind '{name.Text}'{DidYouMean(name.Text)}", name.Span);
    }

    private QueryItem? Item()
    {
        var isDeep = Takes("//");
        SyntaxKind? field = _next.Kind == QueryTokenKind.Field ? Field(Take()) : null;
        if (_next is not { Kind: QueryTokenKind.Sign, Text: "(" })
            return new QueryItem(Pattern(), isDeep || field is not null, field);
        // What the parenthesis holds shows only behind it.
        var open = _next;
        var pattern = PatternOrPredicate();
        if (pattern is null && (isDeep || field is not null))
            throw new QueryException("a predicate has no place; take out what stands before it", open.Span);
        return pattern is null ? null : new QueryItem(pattern, isDeep || field is not null, field);
    }

    private QueryPattern? PatternOrPredicate()
    {
        var ahead = _lexer.Peek();
        if (ahead.Kind != QueryTokenKind.Predicate)
            return Pattern();
        Take();
        _predicates.Add(Predicate());
        return null;
    }

    private QueryPredicate Predicate()
    {
        var name = Take();
        var (isNegated, isExpression, isList) = name.Text switch
        {
            "eq?" => (false, false, false),
            "not-eq?" => (true, false, false),
            "match?" => (false, true, false),
            "not-match?" => (true, true, false),
            "any-of?" => (false, false, true),
            _ => throw new QueryException($"there is no predicate '#{name.Text}'; there are {TreeQuery.Predicates}", name.Span),
        };
        var capture = _next.Kind == QueryTokenKind.Capture ? Take() : throw Wrong($"which capture? (#{name.Text} @title \"…\")");
        if (!_captures.Contains(capture.Text))
            throw new QueryException($"nothing before this is captured as @{capture.Text}{Spelling.DidYouMean(Spelling.Nearest(capture.Text, _captures))}", capture.Span);
        var texts = new List<QueryToken>();
        while (_next.Kind == QueryTokenKind.Text)
            texts.Add(Take());
        if (texts.Count == 0 || (texts.Count > 1 && !isList))
            throw Wrong($"a text in quotation marks is wanted here, {(isList ? "one or more" : "and no more than one")}: (#{name.Text} @{capture.Text} \"…\")");
        if (!Takes(")"))
            throw Wrong("a parenthesis closes the predicate");
        return new QueryPredicate(capture.Text, isNegated, isExpression ? null : [.. texts.Select(text => text.Text)], isExpression ? Expression(texts[0]) : null);
    }

    /// <summary>Without backtracking, so that no expression hangs.</summary>
    private static Regex Expression(QueryToken text)
    {
        try
        {
            return new Regex(text.Text, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);
        }
        catch (Exception problem) when (problem is ArgumentException or NotSupportedException)
        {
            throw new QueryException($"this is no regular expression that can be used here: {problem.Message}", text.Span);
        }
    }

    private static SyntaxKind Field(QueryToken name) => FieldKinds.All.TryGetValue(name.Text, out var kind)
        ? kind
        : throw new QueryException($"there is no field '{name.Text}'{Spelling.DidYouMean(Spelling.Nearest(name.Text, FieldKinds.All.Keys))}; there are {string.Join(", ", FieldKinds.All.Keys.Order(StringComparer.Ordinal))}", name.Span);

    private static string DidYouMean(string name) => Spelling.DidYouMean(Spelling.Nearest(name, KindNames));

    private QueryToken Take()
    {
        var token = _next;
        _next = _lexer.Next();
        return token;
    }

    private bool Takes(string sign)
    {
        var isNext = _next.Kind == QueryTokenKind.Sign && _next.Text == sign;
        if (isNext)
            Take();
        return isNext;
    }

    private QueryException Wrong(string problem) => new(problem, _next.Span);

    private static QueryException NotClosed(QueryToken open, string sign) => new($"this is never closed; put a {sign} behind what belongs to it", open.Span);
}
