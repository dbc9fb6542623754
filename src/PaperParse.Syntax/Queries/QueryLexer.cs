using System.Text;

namespace PaperParse.Syntax;

/// <summary>
/// Cuts a query into tokens.
/// <code>
/// (Entry !doi title: (_) @t (#match? @t "[Ll]oom"))   ; looms without a DOI
/// ^~~~~~ ^^~~ ~~~~~^ ^^^ ^~ ^~~~~~~ ^~ ^~~~~~~~~
/// </code>
/// </summary>
internal sealed class QueryLexer(string query)
{
    private int _at;

    public QueryToken Next()
    {
        SkipBlanks();
        if (_at == query.Length)
            return new QueryToken(QueryTokenKind.End, "", new TextSpan(_at, 0));
        var start = _at;
        return query[_at] switch
        {
            '(' or ')' or '[' or ']' or '!' => Sign(1),
            '/' when query.AsSpan(_at).StartsWith("//") => Sign(2),
            '"' or '\'' => Quoted(query[_at]),
            '@' => Named(QueryTokenKind.Capture, "a capture has a name: @title"),
            '#' => Named(QueryTokenKind.Predicate, $"a predicate has a name: {TreeQuery.Predicates}"),
            _ when IsNamePart(query[_at]) => Name(),
            _ => throw new QueryException($"'{Escaped.Inline(query.AsSpan(start, 1))}' means nothing here; a query is made of (Kind …), [ … ], \"text\", field: and @captures", new TextSpan(start, 1)),
        };
    }

    /// <summary>The token that comes next, which stays where it is.</summary>
    public QueryToken Peek()
    {
        var at = _at;
        var token = Next();
        _at = at;
        return token;
    }

    private void SkipBlanks()
    {
        while (_at < query.Length && (char.IsWhiteSpace(query[_at]) || query[_at] == ';'))
        {
            if (query[_at++] != ';')
                continue;
            while (_at < query.Length && query[_at] is not ('\n' or '\r'))
                _at++;
        }
    }

    private QueryToken Sign(int width)
    {
        _at += width;
        return new QueryToken(QueryTokenKind.Sign, query.Substring(_at - width, width), new TextSpan(_at - width, width));
    }

    private QueryToken Named(QueryTokenKind kind, string problem)
    {
        var start = _at++;
        while (_at < query.Length && (IsNamePart(query[_at]) || query[_at] == '?'))
            _at++;
        return _at - start > 1
            ? new QueryToken(kind, query[(start + 1).._at], TextSpan.FromBounds(start, _at))
            : throw new QueryException(problem, new TextSpan(start, 1));
    }

    private QueryToken Name()
    {
        var start = _at;
        while (_at < query.Length && IsNamePart(query[_at]))
            _at++;
        var name = query[start.._at];
        if (_at == query.Length || query[_at] != ':')
            return new QueryToken(QueryTokenKind.Name, name, TextSpan.FromBounds(start, _at));
        _at++;
        return new QueryToken(QueryTokenKind.Field, name, TextSpan.FromBounds(start, _at - 1));
    }

    /// <summary>In marks of either kind: a shell takes one of them.</summary>
    private QueryToken Quoted(char mark)
    {
        var text = new StringBuilder();
        var start = _at++;
        while (_at < query.Length && query[_at] != mark)
        {
            // Only what ends the text or escapes has to be escaped: an expression keeps its backslashes.
            if (query[_at] == '\\' && _at + 1 < query.Length && (query[_at + 1] == mark || query[_at + 1] == '\\'))
                _at++;
            text.Append(query[_at++]);
        }

        if (_at++ >= query.Length)
            throw new QueryException($"this text has no end; close it with {mark}", TextSpan.FromBounds(start, query.Length));
        return new QueryToken(QueryTokenKind.Text, text.ToString(), TextSpan.FromBounds(start, _at));
    }

    private static bool IsNamePart(char c) => char.IsAsciiLetterOrDigit(c) || c is '_' or '-' or '.';
}

internal enum QueryTokenKind
{
    Sign,
    Name,
    Field,
    Capture,
    Predicate,
    Text,
    End,
}

/// <param name="Kind">What it is.</param>
/// <param name="Text">Without the signs that make it so.</param>
/// <param name="Span">In the query, those included.</param>
internal readonly record struct QueryToken(QueryTokenKind Kind, string Text, TextSpan Span);
