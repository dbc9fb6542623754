namespace PaperParse.Analysis;

/// <summary>By place, then by id; the message decides between two findings of one rule at one place, so that the order is total.</summary>
internal sealed class FindingOrder : IComparer<Diagnostic>
{
    public static FindingOrder Instance { get; } = new();

    public int Compare(Diagnostic? x, Diagnostic? y)
    {
        ArgumentNullException.ThrowIfNull(x);
        ArgumentNullException.ThrowIfNull(y);
        var order = x.Span.CompareTo(y.Span);
        if (order == 0)
            order = string.CompareOrdinal(x.Id, y.Id);
        return order != 0 ? order : string.CompareOrdinal(x.Message, y.Message);
    }
}
