using System.IO.Compression;
using System.Text;
using PaperParse.Syntax;

namespace PaperParse.Inputs.Tests;

public sealed class GzipTests
{
    private static readonly byte[] Plain = Encoding.UTF8.GetBytes("\uFEFF" + EncodingSample.Text("German", Encoding.UTF8));

    [Theory]
    [InlineData("listing.txt.gz")]
    [InlineData("LISTING.GZ")]
    [InlineData("listing.txt")]
    [InlineData("-")]
    public void What_is_compressed_is_known_by_its_first_bytes(string name)
    {
        var read = Read(Compress(Plain), name);

        Assert.Equal((TextOrigin.Gzip, name, true), (read.Origin, read.Path, read.HasByteOrderMark));
        Assert.Equal(Plain, InputFile.ToBytes(read));
    }

    [Fact]
    public void Several_members_are_one_text() =>
        Assert.Equal("onetwothree", Read([.. Compress("one"u8), .. Compress("two"u8), .. Compress(""u8), .. Compress("three"u8)], "a.gz").ToString());

    [Fact]
    public void An_empty_one_is_an_empty_text() => Assert.Equal("", Read([0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0], "a.gz").ToString());

    [Fact]
    public void The_name_without_the_ending_says_what_is_in_it()
    {
        var page = Encoding.ASCII.GetBytes("x<meta charset=koi8-r>");

        Assert.Equal("koi8-r", Read(Compress(page), "page.html.gz").Encoding.WebName);
        Assert.Equal("utf-8", Read(Compress(page), "page.txt.gz").Encoding.WebName);
        Assert.Equal((TextOrigin.Mail, "body\n"), Of(Read(Compress("Subject: x\n\nbody\n"u8), "feed.eml.gz")));
        Assert.Equal((TextOrigin.Gzip, "Subject: x\n\nbody\n"), Of(Read(Compress("Subject: x\n\nbody\n"u8), "feed.txt.gz")));

        static (TextOrigin, string) Of(SourceText text) => (text.Origin, text.ToString());
    }

    [Fact]
    public void A_wrong_name_is_said()
    {
        Assert.Equal("a.gz: is called .gz but is no gzip file", ProblemOf(Plain, "a.gz"));
        Assert.Equal("a.gz: is called .gz but is no gzip file", ProblemOf([], "a.gz"));
        Assert.Equal("a.gz: is called .gz but is no gzip file", ProblemOf([0x1F], "a.gz"));
    }

    [Fact]
    public void Cut_off_anywhere_it_is_refused()
    {
        var bytes = Compress(Plain);

        for (var length = 3; length < bytes.Length; length++)
            Assert.Equal("a.gz: is a gzip file that is damaged, cut off, or followed by something else", ProblemOf(bytes[..length], "a.gz"));
    }

    [Fact]
    public void Damaged_or_followed_by_something_it_is_refused()
    {
        var bytes = Compress(Plain);

        for (var at = bytes.Length / 2; at < bytes.Length; at++)
        {
            var damaged = bytes.ToArray();
            damaged[at] ^= 0x10;
            Assert.Contains("damaged", ProblemOf(damaged, "a.gz"), StringComparison.Ordinal);
        }

        Assert.Contains("followed by something else", ProblemOf([.. bytes, 1, 2, 3], "a.gz"), StringComparison.Ordinal);
    }

    /// <summary>Lengths around the size of the framework's buffer, where one member may end with it.</summary>
    [Fact]
    public void Whatever_its_length_a_whole_one_is_read()
    {
        var random = new Random(3);
        for (var length = 8_100; length < 8_220; length++)
        {
            var text = string.Create(length, random, (buffer, source) => source.GetItems("abcdefghijklmnopqrstuvwxyz", buffer));
            Assert.Equal(text, Read(Compress(Encoding.ASCII.GetBytes(text), CompressionLevel.NoCompression), "a.gz").ToString());
        }
    }

    [Fact]
    public void One_in_another_is_not_expanded() =>
        Assert.Equal("a.gz: holds another gzip file; expand it once", ProblemOf(Compress(Compress(Plain)), "a.gz"));

    [Theory]
    [InlineData(5, true)]
    [InlineData(4, false)]
    public void The_limit_is_for_what_it_expands_to(long maxBytes, bool fits)
    {
        var items = InputFile.ReadAll(new MemoryStream(Compress("\0\0\0\0\0"u8)), "a.gz", new InputOptions { MaxBytes = Math.Max(maxBytes, 100) });
        Assert.True(items.Single().IsRead);

        var bomb = Compress(new byte[100 * (int)maxBytes]);
        var item = InputFile.ReadAll(new MemoryStream(bomb), "a.gz", new InputOptions { MaxBytes = fits ? 100 * maxBytes : (100 * maxBytes) - 1 }).Single();

        Assert.Equal(fits ? null : $"a.gz: expands to more than the limit of {(100 * maxBytes) - 1} bytes", item.Problem?.Message);
    }

    [Fact]
    public void A_bomb_is_given_up_at_the_limit_and_costs_no_memory()
    {
        // A thousand to one: 200 MB in 200 KB.
        var bomb = Compress(new byte[200_000_000]);
        Assert.True(bomb.Length < 400_000);
        var options = new InputOptions { MaxBytes = 50_000_000 };
        Assert.False(InputFile.ReadAll(new MemoryStream(bomb), "warm.gz", options).Single().IsRead);
        var before = GC.GetAllocatedBytesForCurrentThread();

        var item = InputFile.ReadAll(new MemoryStream(bomb), "bomb.gz", options).Single();

        Assert.Equal("bomb.gz: expands to more than the limit of 50000000 bytes", item.Problem?.Message);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 3_000_000);
    }

    [Fact]
    public void It_is_not_for_writing() =>
        Assert.Equal(
            "a.txt: is a gzip file, which is only read; expand it, and fix that",
            InputFile.ReadAll(new MemoryStream(Compress(Plain)), "a.txt", new InputOptions { ForWriting = true }).Single().Problem?.Message);

    private static byte[] Compress(ReadOnlySpan<byte> bytes, CompressionLevel level = CompressionLevel.Optimal)
    {
        using var compressed = new MemoryStream();
        using (var stream = new GZipStream(compressed, level))
            stream.Write(bytes);
        return compressed.ToArray();
    }

    private static SourceText Read(byte[] bytes, string path) => InputFile.Read(new MemoryStream(bytes), path);

    private static string ProblemOf(byte[] bytes, string path) => InputFile.ReadAll(new MemoryStream(bytes), path).Single().Problem!.Message;
}
