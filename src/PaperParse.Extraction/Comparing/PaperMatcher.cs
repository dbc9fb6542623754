namespace PaperParse.Extraction;

/// <summary>
/// Finds the papers of one text in another, each once. Of papers that occur more than once those that are word for word the same are found first,
/// then the first comes first.
/// </summary>
internal sealed class PaperMatcher
{
    /// <summary>So many papers that share a key, and by their ids are not the same, are compared with one.</summary>
    private const int MostOfOneKey = 64;

    private readonly IReadOnlyList<Paper> _old;
    private readonly IReadOnlyList<Paper> _fresh;
    private readonly bool[] _taken;
    private readonly int?[] _places;

    private PaperMatcher(IReadOnlyList<Paper> old, IReadOnlyList<Paper> fresh)
    {
        _old = old;
        _fresh = fresh;
        _taken = new bool[old.Count];
        _places = new int?[fresh.Count];
    }

    /// <returns>For each of the new papers the place of the old one that it is; null for a paper that was not there.</returns>
    public static IReadOnlyList<int?> Match(IReadOnlyList<Paper> old, IReadOnlyList<Paper> fresh)
    {
        var matcher = new PaperMatcher(old, fresh);
        var repeated = Repeated(old).Union(Repeated(fresh)).ToHashSet(StringComparer.Ordinal);
        matcher.MatchBy(paper => paper.Keys.Any(repeated.Contains) ? KeyKind.TextOf(paper) : null);
        foreach (var kind in KeyKind.BestFirst)
            matcher.MatchBy(kind);
        return matcher._places;
    }

    private static IEnumerable<string> Repeated(IEnumerable<Paper> papers) =>
        papers.SelectMany(paper => paper.Keys).GroupBy(key => key, StringComparer.Ordinal).Where(same => same.Skip(1).Any()).Select(same => same.Key);

    private void MatchBy(Func<Paper, string?> keyOf)
    {
        var known = new Dictionary<string, Queue>(StringComparer.Ordinal);
        for (var place = 0; place < _old.Count; place++)
        {
            if (_taken[place] || keyOf(_old[place]) is not { } key)
                continue;
            if (!known.TryGetValue(key, out var queue))
                known.Add(key, queue = new Queue());
            queue.Places.Add(place);
        }

        for (var place = 0; known.Count > 0 && place < _fresh.Count; place++)
        {
            if (_places[place] is null && keyOf(_fresh[place]) is { } key && known.TryGetValue(key, out var queue))
                _places[place] = Take(queue, _fresh[place]);
        }
    }

    private int? Take(Queue queue, Paper paper)
    {
        // Those in front that are taken are never looked at again: a title that all have is no reason to be slow.
        while (queue.First < queue.Places.Count && _taken[queue.Places[queue.First]])
            queue.First++;
        foreach (var place in queue.Places.Skip(queue.First).Take(MostOfOneKey))
        {
            if (_taken[place] || SamePaper.IsContradicted(_old[place], paper))
                continue;
            _taken[place] = true;
            return place;
        }

        return null;
    }

    private sealed class Queue
    {
        public List<int> Places { get; } = new(1);

        public int First { get; set; }
    }
}
