namespace PaperParse.Extraction;

/// <summary>
/// What of a paragraph is math between dollars (or <c>\(</c> and <c>\)</c>), and which characters outside of it are escaped as LaTeX wants it.
/// A dollar is math's only if the next one can close it: prices and stray dollars are prose.
/// </summary>
public sealed class LatexProse
{
    private const string Escapable = "%&_#$";
    private const string SentenceMarks = ".,;:!?)]}'\"";

    private LatexProse(List<int> escapes, List<string> math, List<(int Start, int End)> mathSpans)
    {
        Escapes = escapes;
        Math = math;
        MathSpans = mathSpans;
    }

    /// <summary>Offsets of backslashes that escape a character outside of math, ascending.</summary>
    public IReadOnlyList<int> Escapes { get; }

    /// <summary>The pieces of math, marks included, in order.</summary>
    public IReadOnlyList<string> Math { get; }

    /// <summary>Where these pieces stand, half-open.</summary>
    public IReadOnlyList<(int Start, int End)> MathSpans { get; }

    /// <summary>Reads one paragraph: math does not go on beyond it.</summary>
    public static LatexProse Read(ReadOnlySpan<char> paragraph)
    {
        var escapes = new List<int>();
        var math = new List<string>();
        var mathSpans = new List<(int Start, int End)>();
        for (var at = 0; at < paragraph.Length;)
        {
            var mark = NextMark(paragraph, at);
            if (mark.Width == 0)
                break;
            at = mark.Start + mark.Width;
            if (mark.Opens && Close(paragraph, mark) is { } end)
            {
                math.Add(paragraph[mark.Start..end].ToString());
                mathSpans.Add((mark.Start, end));
                at = end;
            }
            else if (mark.Width == 2 && paragraph[mark.Start] == '\\' && Escapable.Contains(paragraph[mark.Start + 1], StringComparison.Ordinal))
            {
                escapes.Add(mark.Start);
            }
        }

        return new LatexProse(escapes, math, mathSpans);
    }

    /// <summary>Where the math ends that the mark would open, null when it opens none.</summary>
    private static int? Close(ReadOnlySpan<char> text, Mark open)
    {
        var start = open.Start + open.Width;
        for (var at = start; ;)
        {
            var mark = NextMark(text, at);
            if (mark.Width == 0)
                return null;
            at = mark.Start + mark.Width;
            if (!mark.Opens && !mark.Closes)
                continue;
            if (text[mark.Start] != text[open.Start])
                continue;
            var content = text[start..mark.Start];
            return mark.Closes && mark.Width == open.Width && (open.Width == 2 || IsMath(content, text[at..])) ? at : null;
        }
    }

    /// <summary>Whether what stands between two single dollars is math, and not prose between two prices or between a price and math.</summary>
    private static bool IsMath(ReadOnlySpan<char> content, ReadOnlySpan<char> after)
    {
        if (content.IsWhiteSpace())
            return false;
        // Behind the second dollar of two prices there is a number, but so there is in "3$\pm$1".
        if (!after.IsEmpty && char.IsDigit(after[0]) && !(content.Length > 1 && content[0] == '\\' && char.IsAsciiLetter(content[1])))
            return false;
        if (!char.IsWhiteSpace(content[^1]))
            return true;
        // "$ x $" is math; in "$5 or $x$" the second dollar opens something.
        return !char.IsDigit(content[0]) && (after.IsEmpty || char.IsWhiteSpace(after[0]) || SentenceMarks.Contains(after[0], StringComparison.Ordinal));
    }

    /// <summary>The next dollar, double dollar, or backslash with what it escapes; of width 0 when there is none. An even run of backslashes escapes nothing.</summary>
    private static Mark NextMark(ReadOnlySpan<char> text, int from)
    {
        for (var at = from; at < text.Length; at++)
        {
            var next = text[at..].IndexOfAny('$', '\\');
            if (next < 0)
                break;
            at += next;
            if (text[at] == '$')
                return new Mark(at, at + 1 < text.Length && text[at + 1] == '$' ? 2 : 1, Opens: true, Closes: true);
            if (at + 1 == text.Length)
                break;
            var escaped = text[at + 1];
            if (escaped != '\\')
                return new Mark(at, 2, Opens: escaped is '(' or '[', Closes: escaped is ')' or ']');
            at++;
        }

        return default;
    }

    private readonly record struct Mark(int Start, int Width, bool Opens, bool Closes);
}
