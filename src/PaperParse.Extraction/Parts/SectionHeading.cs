namespace PaperParse.Extraction;

/// <summary>How a heading shows that it is one; it can do so in several ways.</summary>
[Flags]
internal enum HeadingForms
{
    None = 0,

    /// <summary><c>METHODS We wade</c></summary>
    Capitals = 1,

    /// <summary><c>Methods: We wade</c></summary>
    Colon = 2,

    /// <summary><c>Methods. We wade</c></summary>
    FullStop = 4,

    /// <summary><c>Methods – We wade</c></summary>
    Dash = 8,

    /// <summary><c>{\bf Methods} We wade</c></summary>
    Framed = 16,

    /// <summary><c>Methods</c> alone on a line.</summary>
    OwnLine = 32,

    /// <summary><c>Methods We wade</c>, which <c>Data Mining</c> looks like.</summary>
    Plain = 64,
}

/// <summary>What could be the heading of a section.</summary>
/// <param name="Start">Of all that belongs to it: what sets it off, a line break of LaTeX.</param>
/// <param name="LabelStart">Of its words.</param>
/// <param name="LabelEnd">Of its words.</param>
/// <param name="TextStart">Of what stands under it.</param>
/// <param name="Forms">All that it has.</param>
/// <param name="IsClosed">Whether a mark of punctuation or a line of its own ends it, so that it cannot begin a sentence.</param>
internal readonly record struct SectionHeading(int Start, int LabelStart, int LabelEnd, int TextStart, HeadingForms Forms, bool IsClosed)
{
    private const string Colons = ":：";
    private const string Dashes = "–—-";
    private const int ShortestShout = 24;
    private const int LongestRemark = 48;
    private const int LongestUnknown = 32;
    private const int MostUnknownWords = 3;

    /// <summary>The heading at a place where one can begin; null where none does.</summary>
    /// <param name="prose">The text.</param>
    /// <param name="start">The place.</param>
    /// <param name="isDoubtful">Whether it is only the beginning of a line, where prose can go on that is wrapped, or right behind a full stop, as in <c>a.B</c>.</param>
    public static SectionHeading? At(AbstractText prose, int start, bool isDoubtful)
    {
        var text = prose.Text;
        var begin = LatexBreak.Skip(text, start);
        var frame = LabelFrame.Open(text, begin, withBrackets: true);
        var labelStart = frame.LabelStart;
        // Small capitals are small letters.
        if (labelStart >= text.Length || (char.IsLower(text[labelStart]) && !(labelStart > begin && text[begin] is '\\' or '{')) || SectionLabel.EndOf(text, labelStart) is not { } labelEnd)
            return null;

        if (EndOfRemark(text, labelEnd) is { } remarkEnd)
            labelEnd = remarkEnd;
        var at = labelEnd;
        var mark = Mark(text, ref at);
        var end = frame.Close(text, at, out var isFramed);
        if (end < 0)
            return null;
        if (mark == default)
            mark = Mark(text, ref end);
        var textStart = Skip(text, end);
        var isBeforeText = textStart < text.Length && (char.IsUpper(text[textStart]) || char.IsDigit(text[textStart]));
        isFramed |= textStart < text.Length && prose.HasTagBetween(end - 1, textStart) && (labelStart == 0 || prose.HasTagBetween(labelStart - 1, labelStart));
        var isOnLine = (begin > start || prose.StartsLine(begin)) && textStart < text.Length && (prose.StartsLine(textStart) || text.AsSpan(end, textStart - end).Contains('\\'));
        var isClosed = mark != default || isOnLine;

        var forms = HeadingForms.None;
        if (Colons.Contains(mark, StringComparison.Ordinal))
            forms |= HeadingForms.Colon;
        else if (mark == '.')
            forms |= end == text.Length || text[end] is ' ' or '–' or '—' || isFramed ? HeadingForms.FullStop : HeadingForms.None;
        else if (mark != default)
            forms |= isBeforeText ? HeadingForms.Dash : HeadingForms.None;
        // "DATA are" is the beginning of a sentence, and "DATA ARE" of one that is shouted; "DATA We" has two.
        else if (isBeforeText && text[labelEnd] == ' ' && HasSmall(text, textStart, textStart + ShortestShout))
            forms |= HasSmall(text, labelStart, labelEnd) ? HeadingForms.Plain : HeadingForms.Capitals | HeadingForms.Plain;
        if (isFramed && (isClosed || isBeforeText))
            forms |= HeadingForms.Framed;
        if (isOnLine && isBeforeText)
            forms |= HeadingForms.OwnLine;
        // In "see the main\nResults: 12", which is wrapped, a line begins with what looks like one.
        if (isDoubtful)
            forms &= (isOnLine || !prose.StartsLine(begin) ? HeadingForms.Colon : HeadingForms.None) | (isClosed ? HeadingForms.Framed : HeadingForms.None);
        return forms == HeadingForms.None ? null : new SectionHeading(start, labelStart, labelEnd, textStart, forms, isClosed);
    }

    /// <summary>What begins a text as a heading does, whatever its words: a few, with a capital at the beginning alone, and sentences behind its colon; null where none does.</summary>
    /// <param name="prose">The text.</param>
    /// <param name="end">Of what would stand under it.</param>
    public static SectionHeading? Unknown(AbstractText prose, int end)
    {
        var text = prose.Text.AsSpan(0, end);
        var colon = text.IndexOf(':');
        if (colon is <= 0 or > LongestUnknown || colon + 2 >= end || text[colon + 1] != ' ' || !char.IsUpper(text[colon + 2]) || !char.IsUpper(text[0]) || !AbstractText.EndsSentence(text.TrimEnd()[^1]))
            return null;
        var words = 1;
        foreach (var c in text[1..colon])
        {
            if (c is ' ' or '/')
                words++;
            else if (!char.IsLower(c))
                return null;
        }

        return words > MostUnknownWords ? null : new SectionHeading(0, 0, colon, colon + 2, HeadingForms.Colon, IsClosed: true);
    }

    /// <summary>Behind what stands in parentheses before a colon: <c>Results (n = 12): mud</c>; null where there is none.</summary>
    private static int? EndOfRemark(string text, int at)
    {
        if (!text.AsSpan(at).StartsWith(" (", StringComparison.Ordinal))
            return null;
        var end = at + text.AsSpan(at, Math.Min(LongestRemark, text.Length - at)).IndexOf(')') + 1;
        return end > at && end < text.Length && Colons.Contains(text[end], StringComparison.Ordinal) ? end : null;
    }

    private static bool HasSmall(string text, int start, int end) => text.AsSpan(start, Math.Min(end, text.Length) - start).ContainsAnyInRange('a', 'z');

    /// <summary>The mark that closes a heading, behind a space at most; none is 0.</summary>
    private static char Mark(string text, ref int at)
    {
        var next = SkipSpace(text, at);
        if (next >= text.Length)
            return default;
        var mark = text[next];
        if (!Colons.Contains(mark, StringComparison.Ordinal) && !(mark == '.' && next == at) && !IsDash(text, next))
            return default;
        at = next + 1;
        // "Methods.---"
        while (at + 1 < text.Length && Dashes.Contains(text[at], StringComparison.Ordinal) && !char.IsDigit(text[at + 1]))
            at++;
        return mark;
    }

    // A hyphen in a word is none.
    private static bool IsDash(string text, int dash) =>
        Dashes.Contains(text[dash], StringComparison.Ordinal) && (text[dash] != '-' || dash + 1 == text.Length || text[dash + 1] is ' ' or '-' or '}');

    private static int SkipSpace(string text, int at) => at < text.Length && text[at] == ' ' ? at + 1 : at;

    /// <summary>Behind spaces, line breaks, tags, and a dash that goes with another mark: <c>Methods. – We wade</c>.</summary>
    private static int Skip(string text, int at)
    {
        while (at < text.Length)
        {
            var isDash = Dashes.Contains(text[at], StringComparison.Ordinal) && at + 2 < text.Length && !char.IsDigit(text[at + 1]) && !(text[at + 1] == ' ' && char.IsDigit(text[at + 2]));
            var next = isDash || text[at] == ' ' ? at + 1 : LabelFrame.SkipTag(text, LatexBreak.Skip(text, at));
            if (next == at)
                break;
            at = next;
        }

        return at;
    }
}
