using PaperParse.Syntax;

namespace PaperParse.Grammars.Proposing;

/// <summary>A line of a dump, without the white space at its ends.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Content">At most <see cref="Dump.LongestLine"/> characters of it.</param>
/// <param name="Width">Of all of it.</param>
/// <param name="IsIndented">Whether white space stands before it.</param>
/// <param name="Tokens">What it is made of; none for a blank line.</param>
internal sealed record DumpLine(int Number, string Content, int Width, bool IsIndented, IReadOnlyList<ShapeToken> Tokens)
{
    public bool IsBlank => Content.Length == 0;

    public bool IsCut => Content.Length < Width;
}

/// <summary>So much of a dump as is looked at: what recurs does so in its first part.</summary>
internal sealed class Dump
{
    /// <summary>In characters.</summary>
    public const int MostLookedAt = 1_000_000;

    public const int LongestLine = 2_000;

    private const int MostLines = 20_000;

    public Dump(SourceText text)
    {
        var all = text.ToString();
        var lines = new List<DumpLine>();
        while (lines.Count < Math.Min(text.Lines.Count, MostLines) && text.Lines[lines.Count] is var line && line.Start <= MostLookedAt)
        {
            var end = line.Start + line.Width;
            var start = line.Start;
            while (start < end && char.IsWhiteSpace(all[start]))
                start++;
            while (end > start && char.IsWhiteSpace(all[end - 1]))
                end--;
            var content = all.Substring(start, Math.Min(end - start, LongestLine));
            lines.Add(new DumpLine(lines.Count + 1, content, end - start, start > line.Start, LineTokens.Of(content)));
        }

        Lines = lines;
        Text = lines.Count == text.Lines.Count ? text : new SourceText(all[..text.Lines[lines.Count].Start], text.Path);
        IsWhole = lines.Count == text.Lines.Count;
    }

    public IReadOnlyList<DumpLine> Lines { get; }

    /// <summary>The text of these lines.</summary>
    public SourceText Text { get; }

    public bool IsWhole { get; }

    public IReadOnlyList<ShapeToken> Tokens => field ??= [.. Lines.SelectMany(line => line.Tokens)];

    /// <summary>How often something must stand there to be said to recur: a short dump has few entries.</summary>
    public int FewTimes => Lines.Count(line => !line.IsBlank) < 80 ? 2 : 3;
}
