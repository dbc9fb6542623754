using System.Text;
using PaperParse.Syntax;

namespace PaperParse.Cli;

/// <summary>Text on its way to a terminal: what could act on it is written as an escape. Tabs and line breaks stay.</summary>
internal sealed class TerminalStream(Streams streams) : Stream
{
    private readonly Decoder _decoder = Encoding.UTF8.GetDecoder();

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        var characters = new char[Encoding.UTF8.GetMaxCharCount(buffer.Length)];
        var text = characters.AsSpan(0, _decoder.GetChars(buffer, characters, flush: false));
        while (!text.IsEmpty)
        {
            var length = text.IndexOfAny('\t', '\n');
            if (length < 0)
                length = text.Length;
            streams.Out.Write(Escaped.Inline(text[..length]));
            if (length < text.Length)
                streams.Out.Write(text[length++]);
            text = text[length..];
        }
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Flush() => streams.Out.Flush();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
