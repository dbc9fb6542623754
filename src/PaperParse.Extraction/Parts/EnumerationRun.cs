using System.Collections.Frozen;

namespace PaperParse.Extraction;

/// <summary>The marks of one list.</summary>
/// <param name="Marks">At least one, in order.</param>
internal sealed record EnumerationRun(List<EnumerationMark> Marks)
{
    private const int FewestItems = 2;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> References = WordFile.Set("ReferenceWords.txt");

    public EnumerationStyle Style => Marks[0].Style;

    /// <summary>The last mark that could have gone on with the list, but does not stand behind the end of an item; null for none.</summary>
    public int? Refused { get; private set; }

    /// <summary>Marks of one style that count on from one, in a stretch of the text.</summary>
    public static List<EnumerationRun> In(AbstractText prose, int start, int end)
    {
        var open = new Dictionary<EnumerationStyle, EnumerationRun>();
        var runs = new List<EnumerationRun>();
        foreach (var mark in EnumerationMark.In(prose, start, end))
        {
            if (IsReference(prose, mark))
                continue;
            if (open.TryGetValue(mark.Style, out var run) && run.TryAdd(prose, mark))
                continue;
            if (mark.Number <= 1 && CanBegin(prose, mark, start))
                runs.Add(open[mark.Style] = new EnumerationRun([mark]));
        }

        runs.RemoveAll(run => run.Marks.Count < FewestItems);
        return runs;
    }

    /// <summary>Whether every item has a line of its own, without a mark at its end.</summary>
    public bool IsOfLines(AbstractText prose)
    {
        for (var i = 0; i < Marks.Count; i++)
        {
            if (!prose.StartsLine(Marks[i].LabelStart))
                return false;
            if (i == 0)
                continue;
            var (end, joint) = EnumeratedItem.EndBefore(prose, Marks[i - 1], Marks[i]);
            if (joint != default || prose.EndOfLine(Marks[i - 1].LabelStart) < end)
                return false;
        }

        return true;
    }

    private bool TryAdd(AbstractText prose, EnumerationMark mark)
    {
        if (mark.Number != (Style.IsUncounted ? 0 : Marks.Count + 1) || prose.Parentheses.Around(mark.LabelStart) != prose.Parentheses.Around(Marks[^1].LabelStart))
            return false;
        if (!IsBehindItem(prose, mark))
        {
            Refused = mark.Start;
            return false;
        }

        // A number that comes again was something else before; a dash could be any.
        if (Style.Kind != EnumerationKind.Dashes)
            Refused = null;
        Marks.Add(mark);
        return true;
    }

    private bool IsBehindItem(AbstractText prose, EnumerationMark mark)
    {
        var last = Marks[^1];
        var (end, joint) = EnumeratedItem.EndBefore(prose, last, mark);
        if (!EnumeratedItem.HasWords(prose.Text.AsSpan(last.TextStart, end - last.TextStart)))
            return false;
        if (Style.IsCertain || (prose.StartsLine(last.LabelStart) && prose.StartsLine(mark.LabelStart)))
            return true;
        // "The first match: 1. The second: 2." counts goals.
        return joint != default && !(joint == ':' && Style.IsCommon);
    }

    /// <summary>Whether a list can begin with a mark. What is found anywhere in prose is one only behind something that ends a clause.</summary>
    private static bool CanBegin(AbstractText prose, EnumerationMark mark, int start)
    {
        if (mark.Style.Kind == EnumerationKind.Commands || !(mark.Style.IsCommon || mark.Style.Kind == EnumerationKind.Bullets))
            return true;
        if (mark.Start == start || mark.Start < mark.LabelStart && prose.Text[mark.Start] == '\\')
            return true;
        var isLine = prose.StartsLine(mark.LabelStart);
        if (mark.Style.Kind == EnumerationKind.Dashes)
            return prose.Text[mark.Start - 2] == ':' || (isLine && prose.IsBehindClause(mark.Start));
        return (isLine && mark.Style.Kind != EnumerationKind.Words) || prose.IsBehindClause(mark.Start);
    }

    /// <summary><c>Eq. (1)</c>, <c>Fig. 1.</c></summary>
    private static bool IsReference(AbstractText prose, EnumerationMark mark)
    {
        if (mark.Style.IsUncounted || mark.Style.Kind == EnumerationKind.Words)
            return false;
        var before = prose.Text.AsSpan(0, mark.Start).TrimEnd(" .~");
        if (before.IsEmpty)
            return false;
        var isAbbreviated = mark.Style.Sign == '.' && prose.Text[before.Length] == '.' && prose.IsAbbreviation(before.Length);
        return isAbbreviated || References.Contains(before[(before.LastIndexOfAny(" (") + 1)..]);
    }
}
