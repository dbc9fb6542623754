namespace PaperParse.HandWritten;

/// <summary>The rules for the end of an entry.</summary>
internal sealed class TailRules(LineTable lines)
{
    /// <summary><c>tail</c></summary>
    //   • 11 authors         Institute        ·
    // ·                      ·                Nov 21, 2025
    // Nov 21, 2025 5         Nov 21, 2025
    public bool TryTail(int at, out Tail tail)
    {
        tail = new Tail(at);
        if (lines.Is(at, LineKinds.Bullet))
        {
            Byline(ref tail, at);
            BeforeDate(ref tail);
            return true;
        }

        if (lines.Is(at, LineKinds.OrganizationBadge))
        {
            Byline(ref tail, at);
            return BeforeDate(ref tail);
        }

        if (!lines.Is(at, LineKinds.Dot))
            return false;
        tail.Separator = at;
        tail.End = at + 1;
        return BeforeDate(ref tail);
    }

    public bool IsTail(int at) =>
        lines.Is(at, LineKinds.Bullet) || (lines.Is(at, LineKinds.OrganizationBadge | LineKinds.Dot) && TryTail(at, out _));

    /// <summary><c>undated</c>: an organisation without a date, or a separator alone.</summary>
    public bool TryUndated(int at, out Tail tail)
    {
        tail = new Tail(at);
        if (lines.Is(at, LineKinds.Bullet | LineKinds.OrganizationBadge) && lines.Is(at + 1, LineKinds.Dot))
        {
            tail.Byline = at;
            tail.Separator = at + 1;
        }
        else if (lines.Is(at, LineKinds.Dot))
        {
            tail.Separator = at;
        }
        else
        {
            return false;
        }

        tail.End = tail.Separator + 1;
        return true;
    }

    // Byline, then: junk? (blank? Separator | without Separator)
    private void Byline(ref Tail tail, int at)
    {
        tail.Byline = at;
        tail.End = at + 1;
        if (IsJunk(tail.End))
            tail.JunkBeforeSeparator = tail.End++;
        var separator = lines.AfterBlanks(tail.End);
        if (!lines.Is(separator, LineKinds.Dot))
            return;
        tail.Separator = separator;
        tail.End = separator + 1;
    }

    // junk? blank? DateLine     Without a date, the junk stays and the blank lines do not.
    private bool BeforeDate(ref Tail tail)
    {
        if (IsJunk(tail.End))
            tail.JunkBeforeDate = tail.End++;
        var date = lines.AfterBlanks(tail.End);
        if (!lines.Is(date, LineKinds.Dated))
            return false;
        tail.DateLine = date;
        tail.End = date + 1;
        return true;
    }

    /// <summary><c>junk</c>: one line that does not belong there, with the rest of the tail behind it.</summary>
    private bool IsJunk(int at)
    {
        var isSkipped = lines.Is(at, LineKinds.Prose) || (lines[at].Kinds & (LineKinds.Spoilt | LineKinds.Bullet)) == LineKinds.Spoilt;
        return isSkipped && lines.Is(lines.AfterBlanks(at + 1), LineKinds.Dot | LineKinds.Dated);
    }
}
