using System.Text;
using PaperParse.Syntax;
using Spectre.Console;

namespace PaperParse.Cli;

/// <summary>
/// The part of a source line that a finding is about, and carets under it. Lines of dumps run to thousands of characters, so what is
/// far from the span is cut off, with an ellipsis; everything is escaped, and columns are counted as a terminal shows them.
/// </summary>
internal readonly record struct SourceWindow(string Line, string Carets)
{
    private const int MaxColumns = 98;
    private const int ColumnsBefore = 40;

    /// <summary>Marks that have no width of their own can be stacked without end; no window does.</summary>
    private const int MaxUnits = 4 * MaxColumns;

    /// <summary>Null where there is nothing to see: no line, or a blank one.</summary>
    public static SourceWindow? Around(SourceText text, TextSpan span)
    {
        var index = text.Lines.IndexOf(span.Start);
        if (index < 0)
            return null;
        var line = text.Lines[index];
        var isAfterLastBreak = span.Start == line.FullEnd && line.BreakWidth > 0;
        var source = text.Slice(new TextSpan(line.Start, line.Width));
        if (isAfterLastBreak || IsBlank(source))
            return null;
        var start = Math.Min(span.Start, line.End) - line.Start;
        return Cut(source, start, Math.Clamp(span.End - line.Start, start, line.Width));
    }

    private static SourceWindow Cut(ReadOnlySpan<char> source, int start, int end)
    {
        var (left, right) = (start, start);
        var columns = ExtendLeft(source, ref left, 0, ColumnsBefore, start - MaxUnits);
        columns = ExtendRight(source, ref right, columns, start + MaxUnits);
        ExtendLeft(source, ref left, columns, MaxColumns, start - MaxUnits);

        var line = new StringBuilder();
        var carets = new StringBuilder();
        Append(left > 0 ? "…" : "", line, carets, ' ');
        for (var at = left; at < right;)
        {
            var unit = First(source[at..]);
            Append(Shown(source.Slice(at, unit)), line, carets, at + unit <= start ? ' ' : at < end ? '^' : '\0');
            at += unit;
        }

        // The place of something missing is one column wide.
        if (start == end)
            carets.Append('^');
        Append(right < source.Length ? "…" : "", line, carets, '\0');
        return new SourceWindow(line.ToString(), carets.ToString());
    }

    private static int ExtendLeft(ReadOnlySpan<char> source, ref int left, int columns, int budget, int limit)
    {
        while (left > Math.Max(0, limit))
        {
            var unit = Last(source[..left]);
            var width = Width(Shown(source.Slice(left - unit, unit)));
            if (columns + width > budget)
                break;
            columns += width;
            left -= unit;
        }

        return columns;
    }

    private static int ExtendRight(ReadOnlySpan<char> source, ref int right, int columns, int limit)
    {
        while (right < Math.Min(source.Length, limit))
        {
            var unit = First(source[right..]);
            var width = Width(Shown(source.Slice(right, unit)));
            if (columns + width > MaxColumns)
                break;
            columns += width;
            right += unit;
        }

        return columns;
    }

    /// <param name="under">What stands under the piece; nothing for NUL.</param>
    private static void Append(string piece, StringBuilder line, StringBuilder carets, char under)
    {
        line.Append(piece);
        if (under != '\0')
            carets.Append(under, Width(piece));
    }

    private static string Shown(ReadOnlySpan<char> unit) => Escaped.Inline(unit);

    private static int Width(string shown) => Math.Max(0, shown.GetCellWidth());

    private static int First(ReadOnlySpan<char> text)
    {
        _ = Rune.DecodeFromUtf16(text, out _, out var consumed);
        return consumed;
    }

    private static int Last(ReadOnlySpan<char> text)
    {
        _ = Rune.DecodeLastFromUtf16(text, out _, out var consumed);
        return consumed;
    }

    private static bool IsBlank(ReadOnlySpan<char> source) => source.IsWhiteSpace();
}
