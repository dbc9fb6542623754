using PaperParse.Syntax;

namespace PaperParse.Analyzers;

/// <summary>Which line break a fix writes: the one that the lines around it have.</summary>
internal static class LineBreaks
{
    private const string Default = "\n";

    /// <summary>The break that most lines of the text have; of equally common ones that of the first line, where it is among them.</summary>
    public static string Prevailing(SourceText text)
    {
        // There are no others.
        (string Break, int Count)[] kinds = [("\n", 0), ("\r\n", 0), ("\r", 0)];
        var first = 0;
        for (var i = text.Lines.Count - 1; i >= 0; i--)
        {
            var line = text.Lines[i];
            if (line.BreakWidth == 0)
                continue;
            first = line.BreakWidth == 2 ? 1 : text[line.End] == '\n' ? 0 : 2;
            kinds[first].Count++;
        }

        var most = kinds.MaxBy(kind => kind.Count);
        return kinds[first].Count == most.Count ? kinds[first].Break : most.Break;
    }

    /// <summary>The break of the line that ends before the offset, or else of the line that holds it.</summary>
    public static string Near(SourceText text, int offset)
    {
        var index = text.Lines.IndexOf(offset);
        return LineAt(index - 1) ?? LineAt(index) ?? Default;

        string? LineAt(int line) => line >= 0 ? BreakOf(text, text.Lines[line]) : null;
    }

    /// <summary>The change of whole lines, and its end kept from other fixes: what one of them inserts right behind the last character of the text would stay where that was.</summary>
    public static TextChange[] UpToItsEnd(SourceText text, TextChange change) =>
        IsLineStart(text, change.Span.End) ? [change] : [change, TextChange.Insert(change.Span.End, "")];

    public static bool IsLineStart(SourceText text, int offset) => offset == 0 || text[offset - 1] is '\n' or '\r';

    private static string? BreakOf(SourceText text, TextLine line) =>
        line.BreakWidth == 0 ? null : text.ToString(new TextSpan(line.End, line.BreakWidth));
}
