namespace PaperParse.HandWritten;

/// <summary>The rules for paragraphs: where an abstract ends, and where a clean entry begins in the middle of what looked like one.</summary>
internal sealed class ProseRules(LineTable lines)
{
    private const int MostLines = 60;
    private const int MostFurtherParagraphs = 20;
    private const int MostFurtherBlocks = 8;

    private readonly TailRules _tails = new(lines);

    /// <summary><c>Abstract</c>: behind its last line; where none begins here, the line itself. Found once for a line.</summary>
    public int AbstractEnd(int at)
    {
        ref var line = ref lines[at];
        if (line.AbstractEnd == 0)
            line.AbstractEnd = FindAbstractEnd(at);
        return line.AbstractEnd;
    }

    public bool IsFreshOrPackedOrBare(int at) => IsFresh(at) || IsPacked(at) || IsBare(at);

    // paragraph (blank !bare paragraph){0,20}
    private int FindAbstractEnd(int at)
    {
        var end = ParagraphEnd(at);
        if (end == at)
            return at;
        for (var count = 0; count < MostFurtherParagraphs && lines.Is(end, LineKinds.Blank); count++)
        {
            var next = lines.AfterBlanks(end);
            if (IsBare(next))
                break;
            var nextEnd = ParagraphEnd(next);
            if (nextEnd == next)
                break;
            end = nextEnd;
        }

        return end;
    }

    // (!OrganizationBadge !fresh !packed prose){1,60}
    private int ParagraphEnd(int at)
    {
        var most = BlockEnd(at);
        var end = at;
        while (end < most && !IsFresh(end) && !IsPacked(end))
            end++;
        return end;
    }

    // block = (!OrganizationBadge prose){1,60}
    private int BlockEnd(int at) => lines.Is(at, LineKinds.Blank) ? at : Math.Min(lines[at].RunEnd, at + MostLines);

    // headline blank text-and-tail | headline headline blank text-and-tail
    private bool IsFresh(int at)
    {
        ref var line = ref lines[at];
        if (!line.Is(LineKinds.Headline))
            return false;
        if (!line.Is(LineKinds.FreshTried))
        {
            var found = IsTextAndTailAfterBlank(at + 1) || (lines.Is(at + 1, LineKinds.Headline) && IsTextAndTailAfterBlank(at + 2));
            line.Kinds |= found ? LineKinds.FreshTried | LineKinds.Fresh : LineKinds.FreshTried;
        }

        return line.Is(LineKinds.Fresh);
    }

    private bool IsTextAndTailAfterBlank(int at) => lines.Is(at, LineKinds.Blank) && IsTextAndTail(lines.AfterBlanks(at));

    // block (blank block){0,8} blank? tail
    private bool IsTextAndTail(int at)
    {
        ref var line = ref lines[at];
        if (!line.Is(LineKinds.TextAndTailTried))
            line.Kinds |= FindTextAndTail(at) ? LineKinds.TextAndTailTried | LineKinds.TextAndTail : LineKinds.TextAndTailTried;
        return line.Is(LineKinds.TextAndTail);
    }

    private bool FindTextAndTail(int at)
    {
        var end = BlockEnd(at);
        if (end == at)
            return false;
        for (var count = 0; count < MostFurtherBlocks && lines.Is(end, LineKinds.Blank); count++)
        {
            var next = lines.AfterBlanks(end);
            var nextEnd = BlockEnd(next);
            if (nextEnd == next)
                break;
            end = nextEnd;
        }

        return _tails.IsTail(lines.AfterBlanks(end));
    }

    // headline slab blank? tail
    private bool IsPacked(int at) =>
        lines.Is(at, LineKinds.Headline) && lines.Is(at + 1, LineKinds.Slab) && _tails.IsTail(lines.AfterBlanks(at + 2));

    // name blank? tail     The line is looked at last: few stand before a tail.
    private bool IsBare(int at) =>
        lines.Is(at, LineKinds.Prose) && _tails.IsTail(lines.AfterBlanks(at + 1)) && LinePatterns.IsName(lines.Content(at));
}
