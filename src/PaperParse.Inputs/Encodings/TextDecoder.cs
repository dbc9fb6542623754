using System.Text;
using System.Text.Unicode;
using PaperParse.Syntax;

namespace PaperParse.Inputs;

/// <summary>
/// Bytes to text. The encoding is, in this order: the one that is known beforehand; that of a byte order mark; that which HTML declares;
/// UTF-16 or UTF-8 where the bytes leave no doubt; UTF-8, if damaged, where most of what is not ASCII is; what the detector guesses; UTF-8.
/// </summary>
internal static class TextDecoder
{
    /// <summary>The longest string that the runtime can make.</summary>
    private const int MaxLength = 0x3FFFFFDF;

    private static ReadOnlySpan<byte> Utf8Mark => [0xEF, 0xBB, 0xBF];

    private static ReadOnlySpan<byte> Utf16LittleMark => [0xFF, 0xFE];

    private static ReadOnlySpan<byte> Utf16BigMark => [0xFE, 0xFF];

    private static ReadOnlySpan<byte> Utf32LittleMark => [0xFF, 0xFE, 0, 0];

    /// <param name="bytes">All of them.</param>
    /// <param name="path">What the text is called.</param>
    /// <param name="origin">What it was read from.</param>
    /// <param name="known">The encoding that the user, or a mail, names; null where nobody does.</param>
    /// <param name="isHtml">Whether it is known to be HTML; what begins with a tag is taken for it too.</param>
    public static SourceText Decode(ReadOnlySpan<byte> bytes, string path, TextOrigin origin, Encoding? known, bool isHtml)
    {
        var (encoding, certainty) = known is null ? EncodingOf(bytes, isHtml) : (WithOrderOfMark(known, bytes), null);
        var mark = MarkOf(encoding);
        var markLength = !mark.IsEmpty && bytes.StartsWith(mark) ? mark.Length : 0;
        var body = bytes[markLength..];
        var text = GetString(encoding, body, path);
        var bad = UndecodableByte.Find(encoding, body, ref text);
        return new SourceText(text, path, encoding, markLength > 0, markLength + bad)
        {
            Origin = origin,
            EncodingCertainty = certainty,
            IsExact = bad is null && IsExact(encoding, body, text),
        };
    }

    private static (Encoding Encoding, double? Certainty) EncodingOf(ReadOnlySpan<byte> bytes, bool isHtml)
    {
        if (EncodingOfMark(bytes) is { } marked)
            return (marked, null);
        if (HtmlDeclaration.Find(bytes, isHtml) is { } declared)
            return (declared, null);
        if (Utf16Pattern.Find(bytes) is { } wide)
            return (wide, null);
        var isUtf8 = Utf8.IsValid(bytes);
        // Japanese mail is in an encoding that shifts with escape sequences and has no byte that is not ASCII.
        if (isUtf8 ? bytes.IndexOf("\u001B$"u8) >= 0 : !Utf8Damage.IsDamagedUtf8(bytes))
        {
            if (EncodingDetector.Guess(bytes) is { } guess)
                return guess;
        }

        return (Utf8Encoding, null);
    }

    private static Encoding? EncodingOfMark(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith(Utf8Mark))
            return Utf8Encoding;
        // The mark of UTF-32 begins like that of UTF-16; read as UTF-8, its first byte is undecodable, as it should be.
        if (bytes.StartsWith(Utf32LittleMark))
            return Utf8Encoding;
        if (bytes.StartsWith(Utf16LittleMark))
            return Utf16(bigEndian: false);
        return bytes.StartsWith(Utf16BigMark) ? Utf16(bigEndian: true) : null;
    }

    /// <summary>Who says "utf-16" leaves it to the mark which byte comes first.</summary>
    private static Encoding WithOrderOfMark(Encoding known, ReadOnlySpan<byte> bytes) =>
        known is UnicodeEncoding && EncodingOfMark(bytes) is UnicodeEncoding marked ? marked : known;

    private static UTF8Encoding Utf8Encoding => new(encoderShouldEmitUTF8Identifier: false);

    internal static UnicodeEncoding Utf16(bool bigEndian) => new(bigEndian, byteOrderMark: true);

    private static ReadOnlySpan<byte> MarkOf(Encoding encoding) =>
        encoding is UTF8Encoding or UnicodeEncoding or UTF32Encoding ? encoding.GetBytes("\uFEFF") : default;

    private static string GetString(Encoding encoding, ReadOnlySpan<byte> body, string path) =>
        body.Length > MaxLength && encoding.GetCharCount(body) > MaxLength
            ? throw new InputException(path, "is too long for one text")
            : encoding.GetString(body);

    /// <summary>What the Unicode encodings decode they encode again; some of the others have more than one way to write a text.</summary>
    private static bool IsExact(Encoding encoding, ReadOnlySpan<byte> body, string text) =>
        encoding is UTF8Encoding or UnicodeEncoding or UTF32Encoding || body.SequenceEqual(encoding.GetBytes(text));
}
