using System.Collections.Frozen;

namespace PaperParse.Syntax;

/// <summary>Finds all ways in which patterns match a tree. Goes as deep as pattern and tree are nested; how much it looks at and what comes out is bounded.</summary>
internal sealed class QueryMatcher(long mostSteps)
{
    /// <summary>A match is kept and written, which takes as long as some comparisons do; so does reading its text.</summary>
    private const int StepsOfMatch = 20;

    private const int CharactersOfStep = 8;

    private long _steps;

    /// <summary>The captures of every match at this place, the last one first.</summary>
    public IEnumerable<Captured?> Match(QueryPattern pattern, SyntaxElement element, Captured? before = null)
    {
        Count(1);
        var matches = pattern switch
        {
            ChoicePattern choice => choice.Alternatives.SelectMany(alternative => Match(alternative, element, before)),
            KindPattern kind => Matches(kind, element) ? MatchItems(kind.Items, 0, element, 0, before) : [],
            TextPattern text => element.TryGetToken(out var token) && token.Text.SequenceEqual(text.Text) ? [before] : [],
            _ => element.Node is { IsMissing: true } ? [] : [before],
        };
        foreach (var match in matches)
        {
            var captured = match;
            foreach (var name in pattern.Captures)
                captured = new Captured(captured, new QueryCapture(name, element));
            yield return captured;
        }
    }

    /// <summary>To be called for each match, before anybody looks at the texts of it.</summary>
    public void CountMatch(SyntaxElement element, IReadOnlyList<QueryCapture> captures)
    {
        Count(StepsOfMatch + (captures.Count == 0 ? element.FullSpan.Length / CharactersOfStep : 0));
        foreach (var capture in captures)
            Count(capture.Element.FullSpan.Length / CharactersOfStep);
    }

    private void Count(int steps)
    {
        _steps += steps;
        if (_steps > mostSteps)
            throw new QueryException("there are too many ways in which this could match; ask for fewer nodes at once, or for smaller ones", default);
    }

    private bool Matches(KindPattern pattern, SyntaxElement element)
    {
        if (pattern.Kind is null ? !element.IsNode : pattern.Kind != element.Kind)
            return false;
        if (element.Node is not { } node)
            return true;
        return node.IsMissing == pattern.IsMissing && (pattern.Without.Count == 0 || !HasAny(node, pattern.Without));
    }

    private bool HasAny(SyntaxNode node, FrozenSet<SyntaxKind> kinds)
    {
        foreach (var inner in node.DescendantNodes())
        {
            Count(1);
            if (!inner.IsMissing && kinds.Contains(inner.Kind))
                return true;
        }

        return false;
    }

    /// <param name="items">All that must stand in the node.</param>
    /// <param name="item">Which of them comes next.</param>
    /// <param name="parent">The node.</param>
    /// <param name="child">The first of its children that the next child can be.</param>
    /// <param name="before">What is captured so far.</param>
    private IEnumerable<Captured?> MatchItems(IReadOnlyList<QueryItem> items, int item, SyntaxElement parent, int child, Captured? before)
    {
        if (item == items.Count)
        {
            yield return before;
            yield break;
        }

        var (pattern, isDeep, field) = items[item];
        var at = 0;
        foreach (var candidate in isDeep ? parent.Node!.DescendantElements() : parent.Node!.Children)
        {
            at++;
            if ((!isDeep && at <= child) || (field is not null && candidate.Kind != field))
            {
                Count(1);
                continue;
            }

            foreach (var match in Match(pattern, candidate, before))
            {
                foreach (var whole in MatchItems(items, item + 1, parent, isDeep ? child : at, match))
                    yield return whole;
            }
        }
    }
}

/// <summary>What is captured, in a list that alternatives share the beginning of.</summary>
internal sealed record Captured(Captured? Before, QueryCapture Capture)
{
    public static IReadOnlyList<QueryCapture> ToList(Captured? last)
    {
        var captures = new List<QueryCapture>();
        for (; last is not null; last = last.Before)
            captures.Add(last.Capture);
        captures.Reverse();
        return captures;
    }
}
