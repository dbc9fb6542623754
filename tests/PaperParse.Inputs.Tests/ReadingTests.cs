using System.Text;

namespace PaperParse.Inputs.Tests;

public sealed class ReadingTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_file_is_read_and_keeps_the_path_it_was_asked_for_by()
    {
        var path = _folder.File("a.txt", "one\r\ntwo\n"u8.ToArray());

        var text = InputFile.Read(path);

        Assert.Equal("one\r\ntwo\n", text.ToString());
        Assert.Equal(path, text.Path);
    }

    [Fact]
    public void A_missing_file_is_one_line()
    {
        var path = _folder.File("missing.txt");

        var problem = Assert.Throws<InputException>(() => InputFile.Read(path));

        Assert.Equal(path, problem.Path);
        Assert.Equal($"{path}: no such file", problem.Message);
    }

    [Fact]
    public void A_file_in_a_missing_folder_is_one_line() =>
        Assert.EndsWith(": no such file", Assert.Throws<InputException>(() => InputFile.Read(_folder.File("no/such.txt"))).Message, StringComparison.Ordinal);

    [Fact]
    public void A_folder_in_place_of_a_file_is_one_line() =>
        Assert.Equal($"{_folder.Path}: is a folder, not a file", Assert.Throws<InputException>(() => InputFile.Read(_folder.Path)).Message);

    [Fact]
    public void A_file_in_place_of_a_folder_is_one_line()
    {
        var file = _folder.File("a.txt", []);

        Assert.DoesNotContain('\n', Assert.Throws<InputException>(() => InputFile.Read(file + "/b.txt")).Message);
    }

    [Theory]
    [InlineData("")]
    [InlineData("a\0b")]
    public void What_is_no_path_is_one_line(string path) =>
        Assert.EndsWith(": is no path", Assert.Throws<InputException>(() => InputFile.Read(path)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_path_cannot_smuggle_control_characters_into_a_message() =>
        Assert.DoesNotContain('\u001B', Assert.Throws<InputException>(() => InputFile.Read("no\u001B[2Jsuch\nfile")).Message);

    [Theory]
    [InlineData(5, true)]
    [InlineData(4, false)]
    [InlineData(0, false)]
    public void No_more_is_read_than_the_limit(long maxBytes, bool fits)
    {
        var path = _folder.File("five.txt", "12345"u8.ToArray());

        if (fits)
            Assert.Equal(5, InputFile.Read(path, new InputOptions { MaxBytes = maxBytes }).Length);
        else
            Assert.EndsWith($": is larger than the limit of {maxBytes} bytes", Assert.Throws<InputException>(() => InputFile.Read(path, new InputOptions { MaxBytes = maxBytes })).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_file_fits_a_limit_of_nothing() =>
        Assert.Equal(0, InputFile.Read(_folder.File("empty.txt", []), new InputOptions { MaxBytes = 0 }).Length);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(70_000)]
    [InlineData(400_000)]
    public void A_stream_without_a_length_is_read_to_its_end(int length)
    {
        var bytes = Encoding.ASCII.GetBytes(string.Concat(Enumerable.Range(0, length).Select(i => (char)('a' + (i % 26)))));

        var text = InputFile.Read(new Pipe(bytes), "-", new InputOptions { MaxBytes = 400_000 });

        Assert.Equal(Encoding.ASCII.GetString(bytes), text.ToString());
        Assert.Equal("-", text.Path);
    }

    [Fact]
    public void A_stream_without_an_end_is_given_up_at_the_limit() =>
        Assert.Throws<InputException>(() => InputFile.Read(new Pipe(null), "-", new InputOptions { MaxBytes = 100_000 }));

    /// <summary>Hands out a few bytes at a time and knows no length; without bytes it never ends.</summary>
    private sealed class Pipe(byte[]? bytes) : Stream
    {
        private int _at;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var width = Math.Min(count, bytes is null ? 1000 : Math.Min(1000, bytes.Length - _at));
            bytes?.AsSpan(_at, width).CopyTo(buffer.AsSpan(offset));
            _at += width;
            return width;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
