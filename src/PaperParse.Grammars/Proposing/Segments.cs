namespace PaperParse.Grammars.Proposing;

/// <summary>
/// Where the entries of a dump are, as far as its recurring lines tell. One kind stands once in each, and either begins it or
/// begins what it ends with:
/// <code>
/// --- 1. Herons ---        anchor          Herons
/// Herons stand still.                      Herons stand still.
/// --- 2. Storks ---        anchor          • 2 authors           anchor
/// </code>
/// </summary>
internal sealed partial class Segments
{
    public const int Blank = -2;
    public const int Prose = -1;

    private Segments(int[] kindOf, int anchor, IReadOnlyList<int> starts, int often)
    {
        KindOf = kindOf;
        Anchor = anchor;
        Starts = starts;
        Often = often;
    }

    /// <summary>For each line the index of its kind, <see cref="Blank"/> or <see cref="Prose"/>.</summary>
    public int[] KindOf { get; }

    /// <summary>The index of the kind that stands once in each entry; -1 where none does.</summary>
    public int Anchor { get; }

    /// <summary>The lines of that kind.</summary>
    public IReadOnlyList<int> Starts { get; }

    /// <summary>How many entries there seem to be.</summary>
    public int Often { get; }

    /// <summary>Whether prose stands before the anchor and belongs to it.</summary>
    public bool EndsWithAnchor { get; private init; }

    // Where the ruling behind the last entry stands.
    private int _closing;

    /// <summary>Whether the anchor is a ruling that stands behind the last entry too.</summary>
    public bool IsClosed { get; private init; }

    /// <summary>How many blocks of prose, with blank lines between, stand before an anchor that ends an entry.</summary>
    public int Blocks { get; private init; }

    public static Segments Of(Dump dump, IReadOnlyList<ProposedKind> kinds)
    {
        var kindOf = new int[dump.Lines.Count];
        for (var i = 0; i < kindOf.Length; i++)
            kindOf[i] = dump.Lines[i].IsBlank ? Blank : Prose;
        for (var kind = kinds.Count - 1; kind >= 0; kind--)
        {
            foreach (var line in kinds[kind].Lines)
                kindOf[line] = kind;
        }

        var counted = Enumerable.Range(0, kinds.Count).Where(kind => kinds[kind].Lines.Count > 1 && !kinds[kind].IsElse).ToList();
        if (counted.Count == 0)
            return new Segments(kindOf, -1, [], 0);
        // How often many kinds stand there is how many entries there are; of kinds that few entries have there can be many too.
        var voters = counted.Where(kind => !kinds[kind].IsRuling && (kinds[kind].Node is not null || kinds[kind].Pattern.Any(char.IsLetterOrDigit))).ToList();
        var often = (voters.Count > 0 ? voters : counted).Select(kind => kinds[kind].Lines.Count).Distinct()
            .OrderByDescending(count => Math.Pow(voters.Count(other => IsNear(kinds[other].Lines.Count, count)), 3) * count).ThenByDescending(count => count).First();
        var candidates = counted.Where(kind => IsNear(kinds[kind].Lines.Count, often)).OrderBy(kind => kinds[kind].Lines[0]).ToList();
        // A ruling around every entry stands once more than there are entries; else the kind that entries begin or end with has all the others once behind each of its lines.
        var closed = counted.FindIndex(kind => kinds[kind].IsRuling && kinds[kind].Lines.Count == often + 1 && candidates.TrueForAll(other => other == kind || IsBetween(kinds[other].Lines, kinds[kind].Lines)));
        var anchor = closed >= 0 ? counted[closed] : candidates.MaxBy(kind => Whole(kinds, candidates, kind));
        var starts = closed >= 0 ? [.. kinds[anchor].Lines.SkipLast(1)] : kinds[anchor].Lines;
        var gaps = starts.Skip(1).Select(start => ProseBefore(kindOf, start)).ToList();
        var gap = Median(gaps.ConvertAll(lines => lines.Count));
        var last = candidates.Max(kind => kinds[kind].Lines[^1]);
        var trailing = Enumerable.Range(last + 1, kindOf.Length - last - 1).Sum(line => kindOf[line] == Prose ? dump.Lines[line].Width : 0);
        var usual = Median(gaps.ConvertAll(lines => lines.Sum(line => dump.Lines[line].Width)));
        return new Segments(kindOf, anchor, starts, often)
        {
            IsClosed = closed >= 0,
            _closing = kinds[anchor].Lines[^1],
            EndsWithAnchor = closed < 0 && kinds[anchor].LinesOfEntry == 0 && gap > 0 && trailing * 2 < usual && ProseBefore(kindOf, starts[0]).Count > 0,
            Blocks = gaps.Count == 0 ? 1 : Math.Max(1, Median(gaps.ConvertAll(BlocksOf))),
        };
    }

    // Whether one of the lines stands in each of the gaps.
    private static bool IsBetween(IReadOnlyList<int> lines, IReadOnlyList<int> rulings) =>
        lines.Select(line => SegmentOf(rulings, line)).Where(gap => gap >= 0 && gap < rulings.Count - 1).Distinct().Count() * 10 >= (rulings.Count - 1) * 8;

    private static double Whole(IReadOnlyList<ProposedKind> kinds, List<int> candidates, int anchor)
    {
        var starts = kinds[anchor].Lines;
        var held = new double[starts.Count];
        foreach (var other in candidates.Where(other => other != anchor))
        {
            foreach (var segment in kinds[other].Lines.Select(line => SegmentOf(starts, line)).Where(segment => segment >= 0).Distinct())
                held[segment]++;
        }

        return candidates.Count == 1 ? 1 : held.Average() / (candidates.Count - 1);
    }

    // The last start at a line or before it; negative where there is none.
    private static int SegmentOf(IReadOnlyList<int> starts, int line)
    {
        var (low, high) = (0, starts.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = starts[middle] <= line ? (middle + 1, high) : (low, middle);
        }

        return low - 1;
    }

    public static int Median(List<int> values) => values.Count == 0 ? 0 : values.Order().ElementAt(values.Count / 2);

    public static bool IsNear(int count, int often) => count * 10 >= often * 8 && count * 10 <= often * 12;

    /// <summary>The lines of prose right before a line, in order.</summary>
    public static List<int> ProseBefore(int[] kindOf, int line)
    {
        var found = new List<int>();
        for (var i = line - 1; i >= 0 && kindOf[i] < 0; i--)
        {
            if (kindOf[i] == Prose)
                found.Add(i);
        }

        found.Reverse();
        return found;
    }

    public static int BlocksOf(List<int> lines) => lines.Count == 0 ? 0 : 1 + lines.Zip(lines.Skip(1)).Count(pair => pair.Second > pair.First + 1);
}
