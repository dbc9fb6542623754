using System.Buffers;
using MimeKit;

namespace PaperParse.Inputs;

/// <summary>The bytes of one part of a mail.</summary>
internal static class MailPart
{
    private static readonly SearchValues<byte> Base64 = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/= \t\r\n"u8);

    private static readonly SearchValues<byte> Blank = SearchValues.Create(" \t\r\n"u8);

    /// <summary>With quoted-printable, base64 or whatever it was sent in undone.</summary>
    /// <exception cref="InputException">It is not in what it says: the library would leave out what it cannot decode, and nobody would know.</exception>
    public static byte[] Decode(MimePart part, string path)
    {
        if (part.Content is not { } content)
            return [];
        if (part.ContentTransferEncoding == ContentEncoding.Base64 && BytesOf(content.WriteTo).AsSpan().ContainsAnyExcept(Base64))
            throw new InputException(path, "is a mail whose base64 is damaged");
        return BytesOf(content.DecodeTo);
    }

    public static bool IsBlank(ReadOnlySpan<byte> content) => !content.ContainsAnyExcept(Blank);

    private static byte[] BytesOf(Action<Stream, CancellationToken> write)
    {
        using var bytes = new MemoryStream();
        write(bytes, CancellationToken.None);
        return bytes.ToArray();
    }
}
