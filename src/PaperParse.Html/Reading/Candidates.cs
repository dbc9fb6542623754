namespace PaperParse.Html.Reading;

/// <summary>What a part could be, in order, and how far it was tried: one that did not fit, or was taken, is not tried again.</summary>
internal sealed class Candidates(IReadOnlyList<object> items)
{
    public int Next { get; set; }

    /// <summary>Whether they were what had been left of a text by a part that was given back since.</summary>
    public bool IsStale { get; set; }

    public bool IsAtEnd => Next == items.Count;

    public object Current => items[Next];
}

/// <summary>The candidates of each part in each scope, looked for once.</summary>
internal sealed class CandidateLists
{
    // Parts are told apart by where they stand in the grammar: two that read alike are two.
    private readonly Dictionary<object, Dictionary<object, Candidates>> _byPart = new(ReferenceEqualityComparer.Instance);

    public void Clear() => _byPart.Clear();

    public Candidates Of(object part, PageScope scope, Func<IReadOnlyList<object>> find)
    {
        if (!_byPart.TryGetValue(part, out var byScope))
            _byPart.Add(part, byScope = new(ReferenceEqualityComparer.Instance));
        if (!byScope.TryGetValue(scope.Key, out var list) || list.IsStale)
            byScope[scope.Key] = list = new Candidates(find());
        return list;
    }
}
