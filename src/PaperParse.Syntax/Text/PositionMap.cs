namespace PaperParse.Syntax;

/// <summary>
/// Offsets of a text in another unit. The text is counted once, in blocks, so an offset costs the counting of less than a block,
/// however long the text is. An offset between the halves of a surrogate pair is that of the pair.
/// </summary>
public sealed class PositionMap
{
    /// <summary>UTF-16 code units; counting this many takes less than a microsecond.</summary>
    private const int BlockWidth = 1024;

    private const int Utf8MarkWidth = 3;

    private readonly string _text;
    private long[]? _blocks;

    public PositionMap(SourceText text, PositionEncoding encoding)
    {
        ArgumentNullException.ThrowIfNull(text);
        Text = text;
        Encoding = encoding;
        _text = text.ToString();
    }

    public SourceText Text { get; }

    public PositionEncoding Encoding { get; }

    /// <summary>The offset in this unit of an offset in UTF-16. In bytes, those of a byte order mark come before it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The offset is not in <c>[0, length]</c>.</exception>
    public long OffsetOf(int offset) =>
        CountBefore(offset) + (Encoding == PositionEncoding.Utf8 && Text.HasByteOrderMark ? Utf8MarkWidth : 0);

    public long LengthOf(TextSpan span) => CountBefore(span.End) - CountBefore(span.Start);

    /// <summary>As <see cref="LineMap.PositionOf"/>, but with the column in this unit. A byte order mark has no column.</summary>
    public LinePosition PositionOf(int offset)
    {
        var position = Text.Lines.PositionOf(offset);
        return Encoding == PositionEncoding.Utf16
            ? position
            : position with { Column = (int)(CountBefore(offset) - CountBefore(offset - position.Column + 1)) + 1 };
    }

    /// <summary><c>[start..end)</c>, as <see cref="TextSpan"/> writes it, in this unit.</summary>
    public string ToString(TextSpan span) =>
        Encoding == PositionEncoding.Utf16 ? span.ToString() : $"[{OffsetOf(span.Start)}..{OffsetOf(span.End)})";

    private long CountBefore(int offset)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(offset, _text.Length);
        if (Encoding == PositionEncoding.Utf16)
            return offset;
        _blocks ??= CountBlocks();
        var block = offset / BlockWidth;
        return _blocks[block] + Count(StartOf(block), RoundDown(offset));
    }

    /// <summary>What stands before each block.</summary>
    private long[] CountBlocks()
    {
        var blocks = new long[(_text.Length / BlockWidth) + 1];
        for (var i = 1; i < blocks.Length; i++)
            blocks[i] = blocks[i - 1] + Count(StartOf(i - 1), StartOf(i));
        return blocks;
    }

    private int StartOf(int block) => RoundDown(block * BlockWidth);

    private int RoundDown(int offset) =>
        offset > 0 && offset < _text.Length && char.IsSurrogatePair(_text[offset - 1], _text[offset]) ? offset - 1 : offset;

    /// <summary>Neither end is inside a surrogate pair.</summary>
    private int Count(int start, int end)
    {
        var text = _text.AsSpan(start, end - start);
        return Encoding == PositionEncoding.Utf8 ? System.Text.Encoding.UTF8.GetByteCount(text) : text.Length - CountPairs(text);
    }

    private static int CountPairs(ReadOnlySpan<char> text)
    {
        var pairs = 0;
        for (var at = text.IndexOfAnyInRange('\uDC00', '\uDFFF'); at >= 0; at = text.IndexOfAnyInRange('\uDC00', '\uDFFF'))
        {
            if (at > 0 && char.IsHighSurrogate(text[at - 1]))
                pairs++;
            text = text[(at + 1)..];
        }

        return pairs;
    }
}
