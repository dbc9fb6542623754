using System.Buffers;
using PaperParse.Syntax;

namespace PaperParse.HandWritten;

/// <summary>One line of the text and what is known of it.</summary>
internal struct Line
{
    public int Start;
    public int ContentStart;
    public int ContentEnd;
    public int End;
    public int BreakWidth;
    public LineKinds Kinds;

    /// <summary>
    /// Behind the run of like lines that begins here: of blank lines, or of prose that is no organisation. This line itself where it is neither.
    /// </summary>
    public int RunEnd;

    /// <summary>Behind the abstract that begins here; 0 until it was looked for, this line itself where none begins.</summary>
    public int AbstractEnd;

    public readonly bool Is(LineKinds kinds) => (Kinds & kinds) != 0;
}

/// <summary>All lines, looked at once, and behind them one that is of no kind, so that rules can look one line ahead without asking for the end.</summary>
internal sealed class LineTable : IDisposable
{
    private readonly Line[] _lines;

    public LineTable(SourceText text, LinePatterns patterns)
    {
        Text = text.ToString();
        var map = text.Lines;
        Count = map.Count;
        _lines = ArrayPool<Line>.Shared.Rent(Count + 1);
        _lines[Count] = new Line { Start = Text.Length, RunEnd = Count };
        for (var i = 0; i < Count; i++)
            _lines[i] = Look(map[i], patterns);
        for (var i = Count - 1; i >= 0; i--)
            JoinToNext(i);
    }

    public string Text { get; }

    public int Count { get; }

    public ref Line this[int index] => ref _lines[index];

    public bool Is(int line, LineKinds kinds) => (_lines[line].Kinds & kinds) != 0;

    /// <summary><c>blank?</c>: the first line from this one on that is not blank.</summary>
    public int AfterBlanks(int line) => Is(line, LineKinds.Blank) ? _lines[line].RunEnd : line;

    public ReadOnlySpan<char> Content(int line) => Text.AsSpan(_lines[line].ContentStart, _lines[line].ContentEnd - _lines[line].ContentStart);

    public void Dispose() => ArrayPool<Line>.Shared.Return(_lines);

    private Line Look(TextLine line, LinePatterns patterns)
    {
        var (start, end) = (line.Start, line.End);
        while (end > start && char.IsWhiteSpace(Text[end - 1]))
            end--;
        while (start < end && char.IsWhiteSpace(Text[start]))
            start++;
        return new Line
        {
            Start = line.Start,
            ContentStart = start,
            ContentEnd = end,
            End = line.End,
            BreakWidth = line.BreakWidth,
            Kinds = start == end ? LineKinds.Blank : patterns.KindsOf(Text.AsSpan(start, end - start)),
        };
    }

    // Institute       a badge only with one of these behind it
    // ·
    private void JoinToNext(int index)
    {
        ref var line = ref _lines[index];
        ref var next = ref _lines[index + 1];
        if (line.Is(LineKinds.Badge) && next.Is(LineKinds.Dot | LineKinds.Dated))
            line.Kinds |= LineKinds.OrganizationBadge;
        if (line.Is(LineKinds.Blank))
            line.RunEnd = next.Is(LineKinds.Blank) ? next.RunEnd : index + 1;
        else if (IsBlockLine(line))
            line.RunEnd = IsBlockLine(next) ? next.RunEnd : index + 1;
        else
            line.RunEnd = index;
    }

    private static bool IsBlockLine(in Line line) => (line.Kinds & (LineKinds.Prose | LineKinds.OrganizationBadge)) == LineKinds.Prose;
}
