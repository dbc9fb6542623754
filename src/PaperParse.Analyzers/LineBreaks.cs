using PaperParse.Syntax;

namespace PaperParse.Analyzers;

/// <summary>Which line break a fix writes: the one that the lines around it have.</summary>
internal static class LineBreaks
{
    private const string Default = "\n";

    /// <summary>The break that most lines of the text have; of two equally common ones the first to come.</summary>
    public static string Prevailing(SourceText text)
    {
        var counts = new OrderedDictionary<string, int>();
        for (var i = 0; i < text.Lines.Count; i++)
        {
            if (BreakOf(text, text.Lines[i]) is { } lineBreak)
                counts[lineBreak] = counts.GetValueOrDefault(lineBreak) + 1;
        }

        return counts.Count == 0 ? Default : counts.MaxBy(pair => pair.Value).Key;
    }

    /// <summary>The break of the line that ends before the offset, or else of the line that holds it.</summary>
    public static string Near(SourceText text, int offset)
    {
        var index = text.Lines.IndexOf(offset);
        return LineAt(index - 1) ?? LineAt(index) ?? Default;

        string? LineAt(int line) => line >= 0 ? BreakOf(text, text.Lines[line]) : null;
    }

    public static bool IsLineStart(SourceText text, int offset) => offset == 0 || text[offset - 1] is '\n' or '\r';

    private static string? BreakOf(SourceText text, TextLine line) =>
        line.BreakWidth == 0 ? null : text.ToString(new TextSpan(line.End, line.BreakWidth));
}
