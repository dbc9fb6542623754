using System.Globalization;
using PaperParse.Syntax;

namespace PaperParse.Cli;

/// <summary>
/// What changed between two texts, in the form that <c>patch</c> reads. Its lines end with LF and nothing else, as they do for
/// <c>patch</c>: a CR is part of its line, and a byte order mark part of the first.
/// </summary>
internal static class UnifiedDiff
{
    private const int Context = 3;
    private const string ByteOrderMark = "\uFEFF";

    /// <summary>Writes nothing when the texts are equal.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="path">What the file is called in the header.</param>
    /// <param name="old">The text before.</param>
    /// <param name="fresh">The text after.</param>
    /// <param name="escaped">For a terminal: lines are shown with escapes, and are no longer what <c>patch</c> needs.</param>
    public static void Write(TextWriter writer, string path, SourceText old, SourceText fresh, bool escaped)
    {
        var oldLines = LinesOf(old);
        var newLines = LinesOf(fresh);
        var hunks = Hunks(LineMatcher.Match(oldLines, newLines), newLines.Count);
        if (hunks.Count == 0)
            return;
        writer.WriteLine("--- " + Escaped.Inline(path));
        writer.WriteLine("+++ " + Escaped.Inline(path));
        foreach (var hunk in hunks)
        {
            writer.WriteLine($"@@ -{Range(hunk, oldLines.Count, edit => edit.OldStart, edit => edit.OldEnd)} "
                + $"+{Range(hunk, newLines.Count, edit => edit.NewStart, edit => edit.NewEnd)} @@");
            WriteHunk(writer, hunk, oldLines, newLines, escaped);
        }
    }

    private static List<string> LinesOf(SourceText text)
    {
        var all = text.HasByteOrderMark ? ByteOrderMark + text : text.ToString();
        var lines = new List<string>();
        for (var start = 0; start < all.Length;)
        {
            var end = all.IndexOf('\n', start) + 1;
            if (end == 0)
                end = all.Length;
            lines.Add(all[start..end]);
            start = end;
        }

        return lines;
    }

    /// <summary>The stretches that differ; those with few lines between them together.</summary>
    private static List<List<Edit>> Hunks(int[] matches, int newCount)
    {
        var hunks = new List<List<Edit>>();
        var (oldAt, newAt) = (0, 0);
        for (var i = 0; i <= matches.Length; i++)
        {
            var match = i == matches.Length ? newCount : matches[i];
            if (match < 0)
                continue;
            if (i > oldAt || match > newAt)
            {
                if (hunks.Count == 0 || oldAt - hunks[^1][^1].OldEnd > 2 * Context)
                    hunks.Add([]);
                hunks[^1].Add(new Edit(oldAt, i, newAt, match));
            }

            (oldAt, newAt) = (i + 1, match + 1);
        }

        return hunks;
    }

    /// <summary><c>start,count</c>, from 1; the start of nothing is the line before it.</summary>
    private static string Range(List<Edit> hunk, int count, Func<Edit, int> startOf, Func<Edit, int> endOf)
    {
        var start = Math.Max(0, startOf(hunk[0]) - Context);
        var width = Math.Min(count, endOf(hunk[^1]) + Context) - start;
        return string.Create(CultureInfo.InvariantCulture, $"{(width == 0 ? start : start + 1)},{width}");
    }

    private static void WriteHunk(TextWriter writer, List<Edit> hunk, List<string> oldLines, List<string> newLines, bool escaped)
    {
        var at = Math.Max(0, hunk[0].OldStart - Context);
        foreach (var edit in hunk)
        {
            WriteLines(writer, ' ', oldLines, at, edit.OldStart, escaped);
            WriteLines(writer, '-', oldLines, edit.OldStart, edit.OldEnd, escaped);
            WriteLines(writer, '+', newLines, edit.NewStart, edit.NewEnd, escaped);
            at = edit.OldEnd;
        }

        WriteLines(writer, ' ', oldLines, at, Math.Min(oldLines.Count, at + Context), escaped);
    }

    private static void WriteLines(TextWriter writer, char sign, List<string> lines, int start, int end, bool escaped)
    {
        for (var i = start; i < end; i++)
        {
            var line = lines[i];
            var isWhole = line.EndsWith('\n');
            var content = isWhole ? line.AsSpan(0, line.Length - 1) : line;
            writer.Write(sign);
            writer.Write(escaped ? Escaped.Inline(content) : content);
            writer.Write('\n');
            if (!isWhole)
                writer.WriteLine("\\ No newline at end of file");
        }
    }

    /// <summary>Old lines <c>[OldStart, OldEnd)</c> became new lines <c>[NewStart, NewEnd)</c>.</summary>
    private readonly record struct Edit(int OldStart, int OldEnd, int NewStart, int NewEnd);
}
