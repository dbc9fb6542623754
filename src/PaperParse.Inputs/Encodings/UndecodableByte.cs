using System.Buffers;
using System.Buffers.Binary;
using System.Text;
using System.Text.Unicode;

namespace PaperParse.Inputs;

/// <summary>The place of the first byte that an encoding does not allow. The framework decodes; only where it had to replace something is there a second look.</summary>
internal static class UndecodableByte
{
    private const char Replacement = '\uFFFD';
    private const char FirstPrivate = '\uE000';
    private const char FirstUnassigned = '\uF8F0';
    private const char LastPrivate = '\uF8FF';

    /// <summary>Has a code for everything in Unicode.</summary>
    private const int Gb18030 = 54936;

    /// <param name="encoding">One that reads U+FFFD for what it cannot decode.</param>
    /// <param name="body">Without a byte order mark.</param>
    /// <param name="text">What was decoded from it. Bytes that mean nothing get U+FFFD here where the framework has private characters for them.</param>
    public static long? Find(Encoding encoding, ReadOnlySpan<byte> body, ref string text)
    {
        var unassigned = FindUnassigned(encoding, ref text);
        var replaced = !text.AsSpan().Contains(Replacement) ? null : encoding switch
        {
            UTF8Encoding => FindInUtf8(body),
            UnicodeEncoding => FindInUtf16(body, bigEndian: encoding.CodePage == 1201),
            _ => FindStrictly(encoding, body),
        };
        return unassigned < replaced || replaced is null ? unassigned : replaced;
    }

    /// <summary>The code pages of the framework decode a byte that means nothing into a private character, and that back again.</summary>
    private static long? FindUnassigned(Encoding encoding, ref string text)
    {
        if (encoding is UTF8Encoding or UnicodeEncoding or UTF32Encoding || encoding.CodePage == Gb18030)
            return null;
        // In the two-byte ones the private characters before those are for users to define, and each has its code.
        var least = encoding.IsSingleByte ? FirstPrivate : FirstUnassigned;
        var first = text.AsSpan().IndexOfAnyInRange(least, LastPrivate);
        if (first < 0)
            return null;
        var offset = encoding.GetByteCount(text.AsSpan(0, first));
        text = string.Create(text.Length, text, (buffer, source) =>
        {
            for (var i = 0; i < buffer.Length; i++)
                buffer[i] = source[i] >= least && source[i] <= LastPrivate ? Replacement : source[i];
        });
        return offset;
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
