using System.Buffers;

namespace PaperParse.Syntax;

/// <summary>
/// Where the lines of a text begin, found in one vectorised scan. LF, CRLF and a lone CR end a line; nothing else does
/// (a U+2028 or a form feed is part of its line). A text that ends with a break has no empty line after it; an empty text has no line.
/// </summary>
public sealed class LineMap
{
    private static readonly SearchValues<char> BreakCharacters = SearchValues.Create("\r\n");

    private readonly string _text;
    private readonly int[] _starts;

    public LineMap(string text)
    {
        _text = text;
        _starts = Scan(text);
    }

    public int Count => _starts.Length;

    public TextLine this[int index]
    {
        get
        {
            var start = _starts[index];
            var end = index + 1 < _starts.Length ? _starts[index + 1] : _text.Length;
            var breakWidth = BreakWidthBefore(start, end);
            return new TextLine(start, end - start - breakWidth, breakWidth);
        }
    }

    /// <summary>The index of the line that holds the offset; the end of the text belongs to the last line. -1 where there is no line.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The offset is not in <c>[0, length]</c>.</exception>
    public int IndexOf(int offset)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(offset, _text.Length);
        var index = Array.BinarySearch(_starts, offset);
        return index >= 0 ? index : ~index - 1;
    }

    /// <summary>
    /// Line and column of an offset. After the last break, where no line begins, it is column 1 of the line that would begin there;
    /// the break of a line has the columns after its text.
    /// </summary>
    public LinePosition PositionOf(int offset)
    {
        var index = IndexOf(offset);
        if (index < 0)
            return new LinePosition(1, 1);
        var line = this[index];
        return offset == _text.Length && line.BreakWidth > 0
            ? new LinePosition(index + 2, 1)
            : new LinePosition(index + 1, offset - line.Start + 1);
    }

    private int BreakWidthBefore(int start, int end)
    {
        if (end == start)
            return 0;
        var last = _text[end - 1];
        if (last == '\n')
            return end - start > 1 && _text[end - 2] == '\r' ? 2 : 1;
        return last == '\r' ? 1 : 0;
    }

    private static int[] Scan(string text)
    {
        if (text.Length == 0)
            return [];
        // Lines of listings are long; a first guess of one in 64 units is rarely outgrown twice.
        var starts = ArrayPool<int>.Shared.Rent((text.Length / 64) + 16);
        starts[0] = 0;
        var count = 1;
        var rest = text.AsSpan();
        var offset = 0;
        while (true)
        {
            var at = rest.IndexOfAny(BreakCharacters);
            if (at < 0)
                break;
            var width = rest[at] == '\r' && at + 1 < rest.Length && rest[at + 1] == '\n' ? 2 : 1;
            offset += at + width;
            rest = rest[(at + width)..];
            if (rest.IsEmpty)
                break;
            if (count == starts.Length)
                Grow(ref starts);
            starts[count++] = offset;
        }

        var result = starts.AsSpan(0, count).ToArray();
        ArrayPool<int>.Shared.Return(starts);
        return result;
    }

    private static void Grow(ref int[] starts)
    {
        var larger = ArrayPool<int>.Shared.Rent(starts.Length * 2);
        starts.CopyTo(larger, 0);
        ArrayPool<int>.Shared.Return(starts);
        starts = larger;
    }
}
