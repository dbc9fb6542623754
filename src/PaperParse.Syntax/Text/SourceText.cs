using System.Text;

namespace PaperParse.Syntax;

/// <summary>
/// A text as it was decoded, once. Offsets are UTF-16 code units; a byte order mark is not part of the text but remembered,
/// so that the file can be written back as it was.
/// </summary>
public sealed class SourceText
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly string _text;
    private LineMap? _lines;

    /// <param name="text">The decoded text, without a byte order mark.</param>
    /// <param name="path">The path as the user gave it, <c>-</c> for standard input, null for a text that came from no file.</param>
    /// <param name="encoding">What the bytes were in; UTF-8 when null.</param>
    /// <param name="hasByteOrderMark">Whether the bytes began with a byte order mark.</param>
    /// <param name="undecodableByteOffset">The offset of the first byte that is not in <paramref name="encoding"/>, null when all are.
    /// In the text U+FFFD stands for what could not be decoded.</param>
    public SourceText(string text, string? path = null, Encoding? encoding = null, bool hasByteOrderMark = false, long? undecodableByteOffset = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        _text = text;
        Path = path;
        Encoding = encoding ?? Utf8;
        HasByteOrderMark = hasByteOrderMark;
        UndecodableByteOffset = undecodableByteOffset;
    }

    /// <summary>As the user gave it, <c>-</c> for standard input; null for a text that came from no file.</summary>
    public string? Path { get; }

    /// <summary>What the bytes were in, and are written in.</summary>
    public Encoding Encoding { get; }

    /// <summary>Whether the bytes began with a byte order mark.</summary>
    public bool HasByteOrderMark { get; }

    /// <summary>The offset in the file, in bytes, of the first byte that could not be decoded; null when all could.</summary>
    public long? UndecodableByteOffset { get; }

    /// <summary>What the text came from.</summary>
    public TextOrigin Origin { get; init; }

    /// <summary>How sure it is, from 0 to 1, that the bytes are in <see cref="Encoding"/>, where that was guessed from them; null where a mark,
    /// a declaration, the bytes themselves or the caller leave no doubt.</summary>
    public double? EncodingCertainty { get; init; }

    /// <summary>Whether the text in its encoding is the very bytes that were read. In ISO-2022-JP, say, there is more than one way to write a text, so that
    /// it can be read and not be written back as it was.</summary>
    public bool IsExact { get; init; } = true;

    /// <summary>In UTF-16 code units.</summary>
    public int Length => _text.Length;

    /// <exception cref="IndexOutOfRangeException">The offset is not in the text.</exception>
    public char this[int offset] => _text[offset];

    /// <summary>The lines; found when first asked for.</summary>
    public LineMap Lines => _lines ??= new LineMap(_text);

    /// <exception cref="ArgumentOutOfRangeException">The span is not in the text.</exception>
    public ReadOnlySpan<char> Slice(TextSpan span) => _text.AsSpan(span.Start, span.Length);

    /// <exception cref="ArgumentOutOfRangeException">The span is not in the text.</exception>
    public string ToString(TextSpan span) => _text.Substring(span.Start, span.Length);

    public override string ToString() => _text;

    /// <summary>Another text in the place of this one; all that is known of where it came from stays.</summary>
    public SourceText WithText(string text) => new(text, Path, Encoding, HasByteOrderMark, UndecodableByteOffset)
    {
        Origin = Origin,
        EncodingCertainty = EncodingCertainty,
        IsExact = IsExact,
    };

    /// <summary>A new text with the changes made; it keeps path, encoding and byte order mark.</summary>
    /// <param name="changes">In any order; offsets are those of this text.</param>
    /// <exception cref="ArgumentException">
    /// Two changes overlap, or both insert at one place (which comes first would be a guess), or one lies outside the text.
    /// </exception>
    public SourceText WithChanges(IEnumerable<TextChange> changes)
    {
        var builder = new StringBuilder();
        var at = 0;
        TextSpan? last = null;
        foreach (var change in changes.OrderBy(change => change.Span))
        {
            if (change.Span.Start < at || change.Span == last || change.Span.End > _text.Length)
                throw new ArgumentException($"The change at {change.Span} overlaps another or lies outside the text.", nameof(changes));
            last = change.Span;
            builder.Append(_text, at, change.Span.Start - at).Append(change.NewText);
            at = change.Span.End;
        }

        builder.Append(_text, at, _text.Length - at);
        return WithText(builder.ToString());
    }
}
