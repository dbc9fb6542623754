namespace PaperParse.Extraction;

/// <summary>Parentheses of a text that open and close.</summary>
internal sealed class ParenthesisPairs
{
    // For each that opens or closes the other one; -1 for those without.
    private readonly Dictionary<int, int> _partners = [];
    private readonly int[] _around;

    /// <param name="text">A paragraph.</param>
    /// <param name="isProse">Whether a parenthesis counts that stands there.</param>
    public ParenthesisPairs(string text, Func<int, bool> isProse)
    {
        var open = new Stack<int>();
        for (var at = text.AsSpan().IndexOfAny('(', ')'); at >= 0 && at < text.Length; at++)
        {
            if (text[at] is not ('(' or ')') || !isProse(at))
                continue;
            if (text[at] == '(')
                open.Push(at);
            else if (open.TryPop(out var opening))
                (_partners[opening], _partners[at]) = (at, opening);
        }

        _around = new int[text.Length];
        var around = new Stack<int>([-1]);
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] == ')' && _partners.ContainsKey(at))
                around.Pop();
            _around[at] = around.Peek();
            if (text[at] == '(' && _partners.ContainsKey(at))
                around.Push(at);
        }
    }

    /// <summary>Where the innermost pair opens that a place is in; -1 where it is in none. A pair is not in itself.</summary>
    public int Around(int at) => _around[at];

    /// <summary>Where the partner of a parenthesis stands; -1 where it has none.</summary>
    public int PartnerOf(int at) => _partners.GetValueOrDefault(at, -1);
}
