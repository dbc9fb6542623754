using System.Text;
using PaperParse.TestSupport;

namespace PaperParse.Inputs.Tests;

public sealed class UndecodableByteTests
{
    private static readonly (string Encoding, string Letters)[] Samples =
    [
        ("shift_jis", "Japanese"), ("euc-jp", "Japanese"), ("gb18030", "Simplified Chinese"), ("big5", "Traditional Chinese"), ("euc-kr", "Korean"),
        ("windows-1253", "Greek"), ("iso-8859-7", "Greek"), ("utf-32", "French"), ("utf-16", "Japanese"), ("utf-8", "Japanese"),
    ];

    /// <summary>Where the first bad byte is, an own strict decoder says by what it takes up to there and no further.</summary>
    [Fact]
    public void In_every_encoding_the_offset_is_where_a_strict_decoder_stops() => TimeBox.Check(seed: 5101, cases: 1_000, seconds: 60, random =>
    {
        var (name, letters) = Samples[random.Next(Samples.Length)];
        var known = EncodingNames.Find(name)!;
        var bytes = known.GetBytes(EncodingSample.Text(letters, known));
        bytes = Damaged(bytes[..random.Next(1, bytes.Length)], random);

        var read = InputFile.Read(new MemoryStream(bytes), "t", new InputOptions { Encoding = known });

        if (read.UndecodableByteOffset is not { } offset)
        {
            Assert.NotNull(StrictlyDecoded(known, bytes));
            return;
        }

        var before = StrictlyDecoded(known, bytes.AsSpan(0, (int)offset));
        Assert.NotNull(before);
        Assert.StartsWith(before + "\uFFFD", read.ToString(), StringComparison.Ordinal);
        // No character is longer than four bytes.
        Assert.Null(StrictlyDecoded(known, bytes.AsSpan(0, Math.Min(bytes.Length, (int)offset + 4))));
    });

    [Theory]
    [InlineData("windows-1253", "41 C1 D2 C2", 2)]
    [InlineData("windows-1253", "AA", 0)]
    [InlineData("iso-8859-7", "C1 FF", 1)]
    [InlineData("iso-8859-8", "41 42 BF", 2)]
    [InlineData("shift_jis", "82 A0 82", 2)]
    [InlineData("shift_jis", "41 82 A0 FD 41", 3)]
    [InlineData("euc-jp", "A4 A2 41 A4", 3)]
    [InlineData("gb18030", "D6 D0 81 30 81 41", 2)]
    [InlineData("big5", "41 A4 A4 F9", 3)]
    [InlineData("utf-32", "41 00 00 00 00 D8 00 00", 4)]
    [InlineData("utf-32", "FF FE 00 00 41 00 00 00 41", 8)]
    public void The_first_undecodable_byte_of_a_forced_encoding_is_found(string encoding, string hex, long offset)
    {
        var read = InputFile.Read(new MemoryStream(Bytes(hex)), "t", new InputOptions { Encoding = EncodingNames.Find(encoding) });

        Assert.Equal(offset, read.UndecodableByteOffset);
        Assert.Contains('\uFFFD', read.ToString());
        Assert.Throws<InputException>(() => InputFile.ToBytes(read));
    }

    [Fact]
    public void Every_byte_of_every_single_byte_encoding_comes_back_or_is_reported()
    {
        byte[] all = [.. Enumerable.Range(0, 256).Select(value => (byte)value)];
        string[] names = ["windows-1250", "windows-1251", "windows-1252", "windows-1253", "windows-1254", "windows-1257", "windows-874", "iso-8859-2", "iso-8859-7", "iso-8859-15", "koi8-r", "cp866"];
        foreach (var encoding in names.Select(name => EncodingNames.Find(name)!))
        {
            foreach (var value in all)
            {
                var read = InputFile.Read(new MemoryStream([value]), "t", new InputOptions { Encoding = encoding });

                if (read.UndecodableByteOffset is null)
                    Assert.Equal([value], InputFile.ToBytes(read));
                else
                    Assert.Equal((0L, "\uFFFD"), (read.UndecodableByteOffset, read.ToString()));
            }
        }
    }

    private static byte[] Damaged(byte[] bytes, Random random)
    {
        for (var times = random.Next(3); times > 0; times--)
            bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
        return bytes;
    }

    /// <summary>Null where it cannot be; the framework's private characters for unassigned bytes are not taken for characters.</summary>
    private static string? StrictlyDecoded(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        var strict = (Encoding)encoding.Clone();
        strict.DecoderFallback = DecoderFallback.ExceptionFallback;
        try
        {
            var text = strict.GetString(bytes);
            return text.AsSpan().ContainsAnyInRange(encoding.IsSingleByte ? '\uE000' : '\uF8F0', '\uF8FF') ? null : text;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static byte[] Bytes(string hex) => Convert.FromHexString(hex.Replace(" ", "", StringComparison.Ordinal));
}
