namespace PaperParse.HandWritten;

/// <summary>
/// The alternatives of <c>Entry</c>, in the order of the grammar: the strict form first, then what is left when one part is not there.
/// </summary>
internal sealed class EntryRules(LineTable lines)
{
    private readonly TailRules _tails = new(lines);
    private readonly ProseRules _prose = new(lines);

    /// <summary>What the entry is made of that begins at this line, which is not blank; false where none does.</summary>
    /// <param name="at">A line.</param>
    /// <param name="hasBegun">Whether an item stands before it.</param>
    /// <param name="entry">Its parts.</param>
    public bool TryEntry(int at, bool hasBegun, out EntryShape entry)
    {
        entry = new EntryShape(at);
        var isTitle = (lines[at].Kinds & (LineKinds.Short | LineKinds.OrganizationBadge)) == LineKinds.Short;
        var isHeadline = isTitle && lines.Is(at, LineKinds.Headline);
        return (isTitle && lines.Is(at + 1, LineKinds.Blank) && TryTitled(ref entry, at + 1, hasBlank: true))
            || (isTitle && lines.Is(at + 1, LineKinds.Short) && lines.Is(at + 2, LineKinds.Blank) && TryTitled(ref entry, at + 2, hasBlank: true))
            || TryUntitledWrapped(ref entry, at)
            || (isTitle && TryTitled(ref entry, at + 1, hasBlank: false))
            || (isHeadline && TryWithoutWholeTail(ref entry, at + 1, hasBegun))
            || (isHeadline && TryTail(ref entry, lines.AfterBlanks(at + 1), titleEnd: at + 1))
            || TryUntitled(ref entry, at)
            || TryTail(ref entry, at, titleEnd: at);
    }

    // Title blank Abstract blank? noise? tail     Title-wrapped blank …     Title Abstract …
    private bool TryTitled(ref EntryShape entry, int titleEnd, bool hasBlank)
    {
        var start = hasBlank ? lines.AfterBlanks(titleEnd) : titleEnd;
        return TryAbstract(ref entry, start) && TryNoiseAndTail(ref entry, titleEnd);
    }

    // without Title &(full !slab prose) Abstract blank noise? tail
    private bool TryUntitledWrapped(ref EntryShape entry, int at) =>
        lines.Is(at, LineKinds.Full)
        && (lines[at + 1].Kinds & (LineKinds.Prose | LineKinds.Slab)) == LineKinds.Prose
        && TryAbstract(ref entry, at)
        && lines.Is(entry.AbstractEnd, LineKinds.Blank)
        && TryNoiseAndTail(ref entry, titleEnd: at);

    // without Title Abstract blank? noise? tail
    private bool TryUntitled(ref EntryShape entry, int at) => TryAbstract(ref entry, at) && TryNoiseAndTail(ref entry, titleEnd: at);

    // Title blank? &wide Abstract blank? (noise? undated | tailless)
    private bool TryWithoutWholeTail(ref EntryShape entry, int titleEnd, bool hasBegun)
    {
        var start = lines.AfterBlanks(titleEnd);
        if (!lines.Is(start, LineKinds.Wide) || !TryAbstract(ref entry, start))
            return false;
        entry.TitleEnd = titleEnd;
        var tail = lines.AfterBlanks(entry.AbstractEnd);
        if (_tails.TryUndated(AfterNoise(ref entry, tail), out entry.Tail))
            return true;
        entry.Noise = -1;
        return TryTailless(tail, hasBegun, out entry.Tail);
    }

    // A date alone; nothing, and behind it a clean entry or the end of the text.
    private bool TryTailless(int at, bool hasBegun, out Tail tail)
    {
        tail = new Tail(at);
        if (!lines.Is(at, LineKinds.Dated))
            return _prose.IsFreshOrPackedOrBare(at) || (hasBegun && at == lines.Count);
        tail.DateLine = at;
        tail.End = at + 1;
        return true;
    }

    private bool TryAbstract(ref EntryShape entry, int start)
    {
        entry.AbstractStart = start;
        entry.AbstractEnd = _prose.AbstractEnd(start);
        return entry.AbstractEnd > start;
    }

    private bool TryNoiseAndTail(ref EntryShape entry, int titleEnd)
    {
        entry.TitleEnd = titleEnd;
        return _tails.TryTail(AfterNoise(ref entry, lines.AfterBlanks(entry.AbstractEnd)), out entry.Tail);
    }

    // Title without Abstract blank? tail     without Title without Abstract tail
    private bool TryTail(ref EntryShape entry, int at, int titleEnd)
    {
        entry = new EntryShape(at) { TitleEnd = titleEnd };
        return _tails.TryTail(at, out entry.Tail);
    }

    // noise? = a spoilt bullet, or chrome, and the blank lines behind it
    private int AfterNoise(ref EntryShape entry, int at)
    {
        var isNoise = lines.Is(at, LineKinds.Chrome) || (lines[at].Kinds & (LineKinds.Spoilt | LineKinds.Bullet)) == LineKinds.Spoilt;
        entry.Noise = isNoise ? at : -1;
        return isNoise ? lines.AfterBlanks(at + 1) : at;
    }
}
