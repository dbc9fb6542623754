using System.Text;
using PaperParse.Syntax;

namespace PaperParse.Inputs.Tests;

public sealed class DetectionTests
{
    private static readonly string[] Languages =
        ["English", "French", "German", "Polish", "Turkish", "Greek", "Russian", "Japanese", "Simplified Chinese", "Traditional Chinese", "Korean"];

    /// <summary>Cut anywhere, or with one byte gone bad: what is reported is the place, not another encoding.</summary>
    [Fact]
    public void Damaged_utf8_is_never_taken_for_another_encoding()
    {
        foreach (var bytes in Languages.Select(language => Encoding.UTF8.GetBytes(EncodingSample.Text(language, Encoding.UTF8))))
        {
            for (var at = 0; at < bytes.Length; at++)
            {
                AssertUtf8(bytes[..at]);
                foreach (var bad in new byte[] { 0xFF, 0x80, 0xE9 })
                    AssertUtf8([.. bytes[..at], bad, .. bytes[(at + 1)..]]);
            }
        }

        static void AssertUtf8(byte[] bytes)
        {
            var read = Read(bytes);

            Assert.Equal(("utf-8", null), (read.Encoding.WebName, read.EncodingCertainty));
            Assert.Equal(FirstBad(bytes), read.UndecodableByteOffset);
        }
    }

    [Fact]
    public void Noise_and_pictures_are_no_text_in_some_old_encoding()
    {
        var random = new Random(20260122);
        byte[] picture = [0x89, .. "PNG\r\n"u8, 0x1A, 0x0A, .. Noise(5_000, 256)];

        Assert.Equal(0, AssertRefused(picture));
        for (var round = 0; round < 50; round++)
        {
            AssertRefused([0xC0, .. Noise(random.Next(1, 3_000), 256), 0xC0]);
            // A letter in ten is none, and of those each another.
            AssertRefused([.. "the "u8, 0xFF, .. Noise(2_000, 128).Select((value, index) => index % 10 == 0 ? (byte)(128 + value) : (byte)('a' + (value % 26)))]);
        }

        byte[] Noise(int length, int below) => [.. Enumerable.Range(0, length).Select(_ => (byte)random.Next(1, below))];

        static long AssertRefused(byte[] bytes)
        {
            var read = Read(bytes);

            Assert.Equal("utf-8", read.Encoding.WebName);
            Assert.Equal(FirstBad(bytes), read.UndecodableByteOffset);
            return read.UndecodableByteOffset!.Value;
        }
    }

    [Fact]
    public void One_stray_byte_is_too_little_to_guess_from()
    {
        var text = Encoding.ASCII.GetBytes(new string('a', 500) + " caf");

        var read = Read([.. text, 0xE9, (byte)'\n']);

        Assert.Equal(("utf-8", (long)text.Length), (read.Encoding.WebName, read.UndecodableByteOffset));
    }

    /// <summary>A few signs in an English text: what they are cannot be told from so little, but for western Europe.</summary>
    [Theory]
    [InlineData("windows-1252", "• 3 authors · “quoted” – café", "windows-1252")]
    [InlineData("windows-1252", "• 3 authors\n·\nMar 4, 2031\n", "windows-1252")]
    [InlineData("iso-8859-15", "œuvre, Škoda, naïve, für 5 €", "iso-8859-15")]
    [InlineData("windows-1252", "½ cup of café crème", "windows-1252")]
    [InlineData("windows-1251", "a paper by Чайкин and Бурев", null)]
    [InlineData("koi8-r", "a paper by Чайкин and Бурев", null)]
    [InlineData("euc-kr", "· 3 authors · 4 · 5 · 6 · 7 · 8 · 9 · 10 · 11 · 12 · 13", null)]
    [InlineData("shift_jis", "a paper by 山田 and 鈴木", null)]
    [InlineData("windows-1252", "¿Qué es?", "windows-1252")]
    public void A_few_bytes_are_western_European_or_nothing(string writtenIn, string text, string? readAs)
    {
        text = "We ask how much of a table a small model can predict, and who waits for whom.\n" + text;
        var bytes = EncodingSample.EncodingOf(writtenIn).GetBytes(text);

        var read = Read(bytes);

        Assert.Equal((readAs ?? "utf-8", readAs is null ? null : 0.5, FirstBad(bytes)), (read.Encoding.WebName, read.EncodingCertainty, readAs is null ? read.UndecodableByteOffset : FirstBad(bytes)));
        if (readAs is not null)
            Assert.Equal(text, read.ToString());
    }

    [Fact]
    public void The_letters_may_begin_far_into_a_file()
    {
        var encoding = EncodingSample.EncodingOf("windows-1251");
        byte[] bytes = [.. Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("Mar 5, 2031\n", 50_000))), .. encoding.GetBytes(EncodingSample.Text("Russian", encoding))];

        Assert.Equal("windows-1251", Read(bytes).Encoding.WebName);
    }

    [Fact]
    public void What_is_forced_is_used_whatever_the_bytes_say()
    {
        var read = Read([0xEF, 0xBB, 0xBF, 0x41], "windows-1252");

        Assert.Equal(("ï»¿A", null, false), (read.ToString(), read.EncodingCertainty, read.HasByteOrderMark));
    }

    [Theory]
    [InlineData("utf-16", "FE FF 00 41", "A", "utf-16BE")]
    [InlineData("utf-16", "41 00", "A", "utf-16")]
    [InlineData("utf-16be", "00 41", "A", "utf-16BE")]
    [InlineData("utf-8", "EF BB BF 41", "A", "utf-8")]
    [InlineData("utf-32", "FF FE 00 00 41 00 00 00", "A", "utf-32")]
    public void A_mark_of_the_forced_encoding_is_none_of_the_text_and_comes_back(string forced, string hex, string text, string name)
    {
        var bytes = Convert.FromHexString(hex.Replace(" ", "", StringComparison.Ordinal));

        var read = Read(bytes, forced);

        Assert.Equal((text, name), (read.ToString(), read.Encoding.WebName));
        Assert.Equal(bytes, InputFile.ToBytes(read));
    }

    [Theory]
    [InlineData("Latin1", "windows-1252")]
    [InlineData("ISO-8859-1", "windows-1252")]
    [InlineData(" UTF8 ", "utf-8")]
    [InlineData("us-ascii", "windows-1252")]
    [InlineData("cp1252", "windows-1252")]
    [InlineData("x-sjis", "shift_jis")]
    [InlineData("GBK", "gb18030")]
    [InlineData("gb2312", "gb18030")]
    [InlineData("latin5", "windows-1254")]
    [InlineData("no-such", null)]
    [InlineData("utf-7", null)]
    [InlineData("", null)]
    public void Names_are_understood_as_browsers_do(string name, string? found) => Assert.Equal(found, EncodingNames.Find(name)?.WebName);

    [Fact]
    public void The_names_that_are_offered_exist() => Assert.All(EncodingNames.Examples, name => Assert.NotNull(EncodingNames.Find(name)));

    [Theory]
    [InlineData("<meta charset=koi8-r", "koi8-r")]
    [InlineData("<p title='<meta charset=koi8-r>'>", null)]
    [InlineData("<!-- <meta charset=koi8-r> --><meta charset=big5>", "big5")]
    [InlineData("<!--><meta charset=big5>", "big5")]
    [InlineData("<meta charset=no-such><meta charset=big5>", "big5")]
    [InlineData("<meta name=charset content=koi8-r>", null)]
    [InlineData("<meta http-equiv=refresh content='0; charset=koi8-r'>", null)]
    [InlineData("<meta content=\"text/html;charset='koi8-r'\" http-equiv=content-type>", "koi8-r")]
    [InlineData("<meta/charset=koi8-r>", "koi8-r")]
    [InlineData("<metacharset=koi8-r>", null)]
    [InlineData("<", null)]
    [InlineData("<meta charset=", null)]
    [InlineData("<meta charset='", null)]
    [InlineData("<meta =\"x\" charset=koi8-r>", "koi8-r")]
    [InlineData("Not a page <meta charset=koi8-r>", null)]
    public void A_declaration_is_looked_for_as_the_standard_says(string page, string? encoding) =>
        Assert.Equal(encoding ?? "utf-8", Read(Encoding.ASCII.GetBytes(page)).Encoding.WebName);

    [Fact]
    public void A_declaration_behind_the_first_1024_bytes_is_none() =>
        Assert.Equal("utf-8", Read(Encoding.ASCII.GetBytes("<p>" + new string('x', 1024) + "<meta charset=koi8-r>")).Encoding.WebName);

    private static long? FirstBad(byte[] bytes)
    {
        for (var at = 0; at < bytes.Length;)
        {
            if (Rune.DecodeFromUtf8(bytes.AsSpan(at), out _, out var consumed) != System.Buffers.OperationStatus.Done)
                return at;
            at += consumed;
        }

        return null;
    }

    private static SourceText Read(byte[] bytes, string? encoding = null) =>
        InputFile.Read(new MemoryStream(bytes), "t", new InputOptions { Encoding = encoding is null ? null : EncodingNames.Find(encoding) });
}
