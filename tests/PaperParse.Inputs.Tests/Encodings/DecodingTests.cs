using System.Text;
using PaperParse.Syntax;

namespace PaperParse.Inputs.Tests;

public class DecodingTests
{
    [Theory]
    [InlineData("", "", false, "utf-8")]
    [InlineData("41 C3 A9 F0 9F 98 80", "A\u00E9\U0001F600", false, "utf-8")]
    [InlineData("EF BB BF 41", "A", true, "utf-8")]
    [InlineData("EF BB BF EF BB BF 41", "\uFEFFA", true, "utf-8")]
    [InlineData("EF BF BD", "\uFFFD", false, "utf-8")]
    [InlineData("00", "\0", false, "utf-8")]
    [InlineData("FF FE 41 00 3D D8 00 DE", "A\U0001F600", true, "utf-16")]
    [InlineData("FE FF 00 41 D8 3D DE 00", "A\U0001F600", true, "utf-16BE")]
    [InlineData("FF FE", "", true, "utf-16")]
    [InlineData("FE FF FF FD", "\uFFFD", true, "utf-16BE")]
    public void Utf8_and_marked_utf16_are_decoded_and_written_back_as_they_were(string hex, string text, bool mark, string encoding)
    {
        var bytes = Bytes(hex);

        var read = Read(bytes);

        Assert.Equal(text, read.ToString());
        Assert.Equal(mark, read.HasByteOrderMark);
        Assert.Equal(encoding, read.Encoding.WebName);
        Assert.Null(read.UndecodableByteOffset);
        Assert.Equal(bytes, InputFile.ToBytes(read));
    }

    [Theory]
    // A byte that never occurs, an overlong form, a surrogate in UTF-8, a point above U+10FFFF, a lone continuation.
    [InlineData("41 FF 42", 1)]
    [InlineData("41 C0 80", 1)]
    [InlineData("41 42 ED A0 80", 2)]
    [InlineData("F4 90 80 80", 0)]
    [InlineData("41 80", 1)]
    // Cut short in the middle, and at the end, of the text: the place is where the character begins.
    [InlineData("41 E2 82 41", 1)]
    [InlineData("41 42 E2 82", 2)]
    [InlineData("EF BB BF 41 F0 9F 98", 4)]
    // A U+FFFD that the text really has comes before the undecodable byte.
    [InlineData("EF BF BD FF", 3)]
    // UTF-16: an odd byte, a high surrogate before no low one, a low one alone, half a pair at the end; the mark counts.
    [InlineData("FF FE 41 00 42", 4)]
    [InlineData("FF FE 3D D8 41 00", 2)]
    [InlineData("FF FE 41 00 00 DE", 4)]
    [InlineData("FE FF 00 41 D8 3D", 4)]
    [InlineData("FE FF D8 3D DE 00 D8 3D DE", 6)]
    [InlineData("FE FF FF FD 00", 4)]
    // UTF-32, marked, is neither.
    [InlineData("FF FE 00 00 41 00 00 00", 0)]
    [InlineData("00 00 FE FF 00 00 00 41", 2)]
    public void The_first_undecodable_byte_is_found_exactly(string hex, long offset)
    {
        var read = Read(Bytes(hex));

        Assert.Equal(offset, read.UndecodableByteOffset);
        Assert.Contains('\uFFFD', read.ToString());
        Assert.Throws<InputException>(() => InputFile.ToBytes(read));
    }

    [Fact]
    public void An_undecodable_byte_far_into_a_file_is_found_exactly()
    {
        var bytes = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("a\u00E9\u20AC\U0001F600", 5000)) + "?");
        bytes[^1] = 0xC1;

        Assert.Equal(bytes.Length - 1, Read(bytes).UndecodableByteOffset);
    }

    [Fact]
    public void Random_bytes_are_judged_as_a_strict_decoder_judges_them()
    {
        var random = new Random(20260119);
        var strict = new UTF8Encoding(false, throwOnInvalidBytes: true);
        for (var round = 0; round < 5000; round++)
        {
            // Mostly continuation and lead bytes, so that valid, overlong and truncated sequences all occur.
            var bytes = new byte[random.Next(1, 12)];
            for (var i = 0; i < bytes.Length; i++)
                bytes[i] = (byte)(random.Next(3) == 0 ? random.Next(128) : random.Next(128, 254));

            var read = Read(bytes);

            if (read.UndecodableByteOffset is { } offset)
            {
                Assert.ThrowsAny<ArgumentException>(() => strict.GetString(bytes));
                strict.GetString(bytes, 0, (int)offset);
                Assert.ThrowsAny<ArgumentException>(() => strict.GetString(bytes, (int)offset, bytes.Length - (int)offset));
                Assert.True(IsNoCharacterAt(bytes.AsSpan((int)offset)));
            }
            else
            {
                Assert.Equal(bytes, InputFile.ToBytes(read));
            }
        }
    }

    [Fact]
    public void A_text_with_half_a_surrogate_pair_has_no_bytes()
    {
        var problem = Assert.Throws<InputException>(() => InputFile.ToBytes(new SourceText("ab\uD800c", "made.txt")));

        Assert.StartsWith("made.txt: ", problem.Message, StringComparison.Ordinal);
        Assert.Contains("offset 2", problem.Message, StringComparison.Ordinal);
    }

    private static bool IsNoCharacterAt(ReadOnlySpan<byte> bytes) =>
        Rune.DecodeFromUtf8(bytes, out _, out _) != System.Buffers.OperationStatus.Done;

    private static SourceText Read(byte[] bytes) => InputFile.Read(new MemoryStream(bytes), "t");

    private static byte[] Bytes(string hex) => Convert.FromHexString(hex.Replace(" ", "", StringComparison.Ordinal));
}
