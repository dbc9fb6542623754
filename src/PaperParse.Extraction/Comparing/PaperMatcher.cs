namespace PaperParse.Extraction;

/// <summary>Papers that can be found again by their keys, each once: of papers that occur more than once the first comes first.</summary>
internal sealed class PaperMatcher
{
    private readonly Dictionary<string, Queue> _papers = new(StringComparer.Ordinal);
    private readonly List<Paper> _all = [];
    private readonly HashSet<int> _taken = [];

    public PaperMatcher(params IEnumerable<Paper> papers)
    {
        foreach (var paper in papers)
            Add(paper);
    }

    public void Add(Paper paper)
    {
        foreach (var key in paper.Keys)
        {
            if (!_papers.TryGetValue(key, out var queue))
                _papers[key] = queue = new Queue();
            queue.Places.Add(_all.Count);
        }

        _all.Add(paper);
    }

    /// <summary>The place of the paper that this one is, which is then taken; null where there is none any more.</summary>
    public int? Take(Paper paper)
    {
        foreach (var key in paper.Keys)
        {
            if (!_papers.TryGetValue(key, out var queue))
                continue;
            // Those in front that are taken are never looked at again: a title that all have is no reason to be slow.
            while (queue.First < queue.Places.Count && _taken.Contains(queue.Places[queue.First]))
                queue.First++;
            for (var i = queue.First; i < Math.Min(queue.Places.Count, queue.First + MostOfOneKey); i++)
            {
                var place = queue.Places[i];
                if (!_taken.Contains(place) && !SamePaper.IsContradicted(_all[place], paper))
                {
                    _taken.Add(place);
                    return place;
                }
            }
        }

        return null;
    }

    /// <summary>Those that nobody took.</summary>
    public bool IsTaken(int place) => _taken.Contains(place);

    /// <summary>So many papers that share a key, and by their ids are not the same, are compared with one.</summary>
    private const int MostOfOneKey = 64;

    private sealed class Queue
    {
        public List<int> Places { get; } = new(1);

        public int First { get; set; }
    }
}
