using System.Globalization;
using System.Text;
using PaperParse.Syntax;

namespace PaperParse.Inputs;

/// <summary>Text to bytes, exactly or not at all.</summary>
internal static class TextEncoder
{
    private const string ByteOrderMark = "\uFEFF";

    /// <exception cref="InputException">No bytes stand for this text.</exception>
    public static byte[] Encode(SourceText text, string? path = null)
    {
        path ??= text.Path ?? "text";
        if (text.UndecodableByteOffset is { } offset)
            throw new InputException(path, string.Create(CultureInfo.InvariantCulture, $"not written: its byte at offset {offset} could not be decoded"));
        if (!text.IsExact)
            throw new InputException(path, $"not written: {text.Encoding.WebName} would not give back all bytes that were read; convert it to UTF-8 first");
        // The strict copy throws where the encoding of a text that was made in memory would silently write U+FFFD.
        var strict = (Encoding)text.Encoding.Clone();
        strict.EncoderFallback = EncoderFallback.ExceptionFallback;
        try
        {
            var mark = text.HasByteOrderMark ? strict.GetBytes(ByteOrderMark) : [];
            var body = text.ToString();
            var bytes = new byte[checked(mark.Length + strict.GetByteCount(body))];
            mark.CopyTo(bytes, 0);
            strict.GetBytes(body, bytes.AsSpan(mark.Length));
            return bytes;
        }
        catch (EncoderFallbackException problem)
        {
            throw new InputException(path, $"not written: {strict.WebName} has no bytes for what stands at offset {problem.Index}", problem);
        }
        catch (Exception problem) when (problem is OverflowException or OutOfMemoryException or ArgumentOutOfRangeException)
        {
            throw new InputException(path, "not written: the text is too long for one file", problem);
        }
    }
}
