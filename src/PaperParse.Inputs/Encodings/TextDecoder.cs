using System.Buffers;
using System.Buffers.Binary;
using System.Text;
using System.Text.Unicode;
using PaperParse.Syntax;

namespace PaperParse.Inputs;

/// <summary>Bytes to text. The framework decodes; where it had to replace something, a second look finds the exact place.</summary>
internal static class TextDecoder
{
    /// <summary>The longest string that the runtime can make.</summary>
    private const int MaxLength = 0x3FFFFFDF;

    private const char Replacement = '\uFFFD';

    private static ReadOnlySpan<byte> Utf8Mark => [0xEF, 0xBB, 0xBF];

    private static ReadOnlySpan<byte> Utf16LittleMark => [0xFF, 0xFE];

    private static ReadOnlySpan<byte> Utf16BigMark => [0xFE, 0xFF];

    private static ReadOnlySpan<byte> Utf32LittleMark => [0xFF, 0xFE, 0, 0];

    public static SourceText Decode(ReadOnlyMemory<byte> bytes, string path)
    {
        var all = bytes.Span;
        // The mark of UTF-32 begins like that of UTF-16; read as UTF-8, its first byte is undecodable, as it should be.
        if (all.StartsWith(Utf16LittleMark) && !all.StartsWith(Utf32LittleMark))
            return DecodeUtf16(all[2..], path, bigEndian: false);
        if (all.StartsWith(Utf16BigMark))
            return DecodeUtf16(all[2..], path, bigEndian: true);
        return DecodeUtf8(all, path);
    }

    private static SourceText DecodeUtf8(ReadOnlySpan<byte> all, string path)
    {
        var encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var mark = all.StartsWith(Utf8Mark) ? Utf8Mark.Length : 0;
        var body = all[mark..];
        var text = GetString(encoding, body, path);
        var bad = text.AsSpan().Contains(Replacement) ? FirstUndecodableUtf8(body) : null;
        return new SourceText(text, path, encoding, mark > 0, mark + bad);
    }

    private static SourceText DecodeUtf16(ReadOnlySpan<byte> body, string path, bool bigEndian)
    {
        var encoding = new UnicodeEncoding(bigEndian, byteOrderMark: true);
        var text = GetString(encoding, body, path);
        var bad = text.AsSpan().Contains(Replacement) ? FirstUndecodableUtf16(body, bigEndian) : null;
        return new SourceText(text, path, encoding, hasByteOrderMark: true, Utf16LittleMark.Length + bad);
    }

    private static string GetString(Encoding encoding, ReadOnlySpan<byte> body, string path) =>
        body.Length > MaxLength && encoding.GetCharCount(body) > MaxLength
            ? throw new InputException(path, "is too long for one text")
            : encoding.GetString(body);

    private static long? FirstUndecodableUtf8(ReadOnlySpan<byte> body)
    {
        Span<char> scratch = stackalloc char[1024];
        var offset = 0;
        while (true)
        {
            var status = Utf8.ToUtf16(body[offset..], scratch, out var read, out _, replaceInvalidSequences: false);
            offset += read;
            if (status != OperationStatus.DestinationTooSmall)
                return status == OperationStatus.Done ? null : offset;
        }
    }

    private static long? FirstUndecodableUtf16(ReadOnlySpan<byte> body, bool bigEndian)
    {
        var whole = body.Length - (body.Length % 2);
        for (var i = 0; i < whole; i += 2)
        {
            var unit = Unit(body, i, bigEndian);
            if (!char.IsSurrogate(unit))
                continue;
            if (!char.IsHighSurrogate(unit) || i + 2 >= whole || !char.IsLowSurrogate(Unit(body, i + 2, bigEndian)))
                return i;
            i += 2;
        }

        return whole < body.Length ? whole : null;
    }

    private static char Unit(ReadOnlySpan<byte> body, int offset, bool bigEndian) =>
        (char)(bigEndian ? BinaryPrimitives.ReadUInt16BigEndian(body[offset..]) : BinaryPrimitives.ReadUInt16LittleEndian(body[offset..]));
}
