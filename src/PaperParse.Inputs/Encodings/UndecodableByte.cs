using System.Buffers;
using System.Buffers.Binary;
using System.Text;
using System.Text.Unicode;

namespace PaperParse.Inputs;

/// <summary>The place of the first byte that an encoding does not allow. The framework decodes; only where it had to replace something is there a second look.</summary>
internal static class UndecodableByte
{
    private const char Replacement = '\uFFFD';

    /// <param name="encoding">One that reads U+FFFD for what it cannot decode.</param>
    /// <param name="body">Without a byte order mark.</param>
    /// <param name="text">What was decoded from it. Bytes that mean nothing get U+FFFD here where the framework has private characters for them.</param>
    public static long? Find(Encoding encoding, ReadOnlySpan<byte> body, ref string text)
    {
        if (encoding.IsSingleByte)
            return FindUnassigned(ref text);
        if (!text.AsSpan().Contains(Replacement))
            return null;
        return encoding switch
        {
            UTF8Encoding => FindInUtf8(body),
            UnicodeEncoding => FindInUtf16(body, bigEndian: encoding.CodePage == 1201),
            _ => FindStrictly(encoding, body),
        };
    }

    /// <summary>Byte for character, so the offsets are the same. A byte without a character decodes into the private use area.</summary>
    private static long? FindUnassigned(ref string text)
    {
        var first = text.AsSpan().IndexOfAnyInRange('\uE000', '\uF8FF');
        var replaced = text.IndexOf(Replacement, StringComparison.Ordinal);
        if (first < 0)
            return replaced < 0 ? null : replaced;
        text = string.Create(text.Length, text, (buffer, source) =>
        {
            for (var i = 0; i < buffer.Length; i++)
                buffer[i] = source[i] is >= '\uE000' and <= '\uF8FF' ? Replacement : source[i];
        });
        return replaced < 0 ? first : Math.Min(first, replaced);
    }

    private static long? FindInUtf8(ReadOnlySpan<byte> body)
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

    private static long? FindInUtf16(ReadOnlySpan<byte> body, bool bigEndian)
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

    private static long? FindStrictly(Encoding encoding, ReadOnlySpan<byte> body)
    {
        var strict = (Encoding)encoding.Clone();
        strict.DecoderFallback = DecoderFallback.ExceptionFallback;
        try
        {
            strict.GetCharCount(body);
            return null;
        }
        catch (DecoderFallbackException problem)
        {
            return problem.Index;
        }
    }
}
