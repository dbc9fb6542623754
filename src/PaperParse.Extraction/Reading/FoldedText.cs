using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace PaperParse.Extraction;

/// <summary>
/// A text without what differs between two copies of one title: NFKD; combining marks, TeX commands (a backslash and the ASCII
/// letters behind it) and everything but letters and digits dropped; invariant lower case.
/// </summary>
internal static class FoldedText
{
    private const int HashBytesKept = 8;
    private const int BufferBytes = 512;
    private const int MaxRuneBytes = 4;

    /// <summary>A key: the prefix and the first 16 hex digits of the SHA-256 of the folded text in UTF-8; null where nothing is left of it.</summary>
    /// <param name="prefix">What stands before the digits.</param>
    /// <param name="text">Any text, unpaired surrogates included: they are no letters.</param>
    /// <param name="maxLength">How many characters (Unicode scalars) of the folded text count.</param>
    public static string? Key(string prefix, string text, int maxLength = int.MaxValue)
    {
        var decomposed = Ascii.IsValid(text) ? text : Normalizable(text).Normalize(NormalizationForm.FormKD);
        Span<byte> buffer = stackalloc byte[BufferBytes];
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        var rest = decomposed.AsSpan();
        var length = Fold(ref rest, ref maxLength, buffer);
        if (length == 0)
            return null;
        if (rest.IsEmpty)
            SHA256.HashData(buffer[..length], hash);
        else
            HashInPieces(buffer, length, rest, maxLength, hash);
        Span<char> digits = stackalloc char[HashBytesKept * 2];
        Convert.TryToHexStringLower(hash[..HashBytesKept], digits, out _);
        return string.Concat(prefix, digits);
    }

    private static void HashInPieces(Span<byte> buffer, int length, ReadOnlySpan<char> rest, int maxLength, Span<byte> hash)
    {
        using var pieces = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        do
        {
            pieces.AppendData(buffer[..length]);
            length = Fold(ref rest, ref maxLength, buffer);
        }
        while (length > 0);
        pieces.GetHashAndReset(hash);
    }

    /// <summary>
    /// Folds until the text, the characters wanted or the room ends; a piece never ends inside a command.
    /// Returns how many bytes were written: 0 only where nothing is left to fold.
    /// </summary>
    private static int Fold(ref ReadOnlySpan<char> text, ref int maxLength, scoped Span<byte> folded)
    {
        var length = 0;
        var inCommand = false;
        while (!text.IsEmpty && length <= folded.Length - MaxRuneBytes)
        {
            Rune.DecodeFromUtf16(text, out var rune, out var width);
            text = text[width..];
            if (rune.IsAscii && char.IsAsciiLetter((char)rune.Value))
            {
                if (inCommand)
                    continue;
                folded[length++] = (byte)(rune.Value | 0x20);
            }
            else if (IsMark(rune))
                continue;
            else
            {
                inCommand = rune.Value == '\\';
                if (!Rune.IsLetterOrDigit(rune))
                    continue;
                length += Rune.ToLowerInvariant(rune).EncodeToUtf8(folded[length..]);
            }

            if (--maxLength == 0)
                text = default;
        }

        return length;
    }

    private static bool IsMark(Rune rune) => !rune.IsAscii && Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    /// <summary>Normalisation throws at unpaired surrogates and at U+FFFE; a space is as little a letter as they are.</summary>
    private static string Normalizable(string text)
    {
        const char noncharacter = '\uFFFE';
        StringBuilder? clean = null;
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
                i++;
            else if (text[i] == noncharacter || char.IsSurrogate(text[i]))
                (clean ??= new StringBuilder(text))[i] = ' ';
        }

        return clean?.ToString() ?? text;
    }
}
