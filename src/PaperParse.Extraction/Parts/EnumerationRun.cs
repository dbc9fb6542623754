using System.Collections.Frozen;

namespace PaperParse.Extraction;

/// <summary>The marks of one list.</summary>
/// <param name="Marks">At least one, in order.</param>
internal sealed record EnumerationRun(List<EnumerationMark> Marks)
{
    private const int FewestItems = 2;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> References = WordFile.Set("ReferenceWords.txt");

    // The first mark that could have gone on with the list, but does not stand behind the end of an item.
    private int? _refused;

    // How far the last item was looked at, how many items there were then, and how many letters it has.
    private int _seen;
    private int _seenOf;
    private int _letters;

    public EnumerationStyle Style => Marks[0].Style;

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
            if (mark.Number <= 1 && mark.IsBeforeItem && CanBegin(prose, mark, start))
                runs.Add(open[mark.Style] = new EnumerationRun([mark]));
        }

        runs.RemoveAll(run => run.Marks.Count < FewestItems);
        return runs;
    }

    /// <summary>Whether something in the items before a place could be a mark as well, so that none is certain. On lines of their own they are.</summary>
    public bool IsDoubtful(AbstractText prose, int end) => _refused < end && !(Style.Kind == EnumerationKind.Dashes && Marks.TrueForAll(mark => prose.IsOnLine(mark.Start)));

    /// <summary>Whether every item has a line of its own, without a mark at its end.</summary>
    public bool IsOfLines(AbstractText prose)
    {
        for (var i = 0; i < Marks.Count; i++)
        {
            if (!prose.IsOnLine(Marks[i].Start))
                return false;
            if (i == 0)
                continue;
            var (end, joint) = EnumeratedItem.EndBefore(prose, Marks[i - 1], Marks[i]);
            if (joint != default || prose.EndOfLine(Marks[i - 1].TextStart) < end)
                return false;
        }

        return true;
    }

    private bool TryAdd(AbstractText prose, EnumerationMark mark)
    {
        if (mark.Number != (Style.IsUncounted ? 0 : Marks.Count + 1) || prose.Parentheses.Around(mark.LabelStart) != prose.Parentheses.Around(Marks[^1].LabelStart))
            return false;
        if (!mark.IsBeforeItem || !IsBehindItem(prose, mark))
        {
            _refused ??= mark.Start;
            return false;
        }

        Marks.Add(mark);
        return true;
    }

    private bool IsBehindItem(AbstractText prose, EnumerationMark mark)
    {
        var last = Marks[^1];
        var (end, joint) = EnumeratedItem.EndBefore(prose, last, mark);
        if (!HasWords(prose.Text, end))
            return false;
        if (Style.IsCertain || (prose.IsOnLine(last.Start) && prose.IsOnLine(mark.Start)))
            return true;
        // "The first match: 1. The second: 2." counts goals.
        return joint != default && !(joint == ':' && Style.IsCommon);
    }

    /// <summary>Whether the last item has words before a place. Asked again further on, it looks at no letter twice.</summary>
    private bool HasWords(string text, int end)
    {
        if (_seenOf != Marks.Count)
            (_seenOf, _seen, _letters) = (Marks.Count, Marks[^1].TextStart, 0);
        for (; _seen < end && _letters < EnumeratedItem.FewestLetters; _seen++)
        {
            if (char.IsLetter(text[_seen]))
                _letters++;
        }

        return _letters >= EnumeratedItem.FewestLetters;
    }

    /// <summary>Whether a list can begin with a mark. What is found anywhere in prose is one only behind something that ends a clause.</summary>
    private static bool CanBegin(AbstractText prose, EnumerationMark mark, int start)
    {
        var isOnLine = prose.IsOnLine(mark.Start);
        return mark.Style.Kind switch
        {
            EnumerationKind.Commands => true,
            EnumerationKind.Dashes => mark.Start == start || prose.Text.AsSpan(0, mark.Start).TrimEnd() is [.., ':'] || (isOnLine && prose.IsBehindClause(mark.Start)),
            EnumerationKind.Words => mark.Start == start || prose.IsBehindClause(mark.Start),
            EnumerationKind.Bullets => mark.Start == start || isOnLine || prose.IsBehindClause(mark.Start),
            _ => !mark.Style.IsCommon || mark.Start == start || isOnLine || prose.IsBehindClause(mark.Start),
        };
    }

    /// <summary><c>Eq. (1)</c>, <c>Fig. 1.</c></summary>
    private static bool IsReference(AbstractText prose, EnumerationMark mark)
    {
        if (mark.Style.IsUncounted || mark.Style.Kind == EnumerationKind.Words)
            return false;
        var words = prose.WordsBefore(mark.Start);
        var before = words.TrimEnd(" .~");
        if (before.IsEmpty)
            return false;
        var end = mark.Start - words.Length + before.Length;
        var isAbbreviated = mark.Style.Sign == '.' && prose.Text[end] == '.' && prose.IsAbbreviation(end);
        // Behind "Theorem." a sentence begins, behind "Eq." a number.
        var isEnded = prose.Text[end] == '.' && !prose.IsAbbreviation(end);
        return isAbbreviated || (!isEnded && References.Contains(before[(before.LastIndexOfAny(" (") + 1)..]));
    }
}
