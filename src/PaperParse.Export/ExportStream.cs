namespace PaperParse.Export;

/// <summary>
/// The stream that an exporter writes to, which stays open. Once this is disposed nothing gets there any more: what a writer above still holds when an
/// export is given up, mostly since the disk is full, would only fail again. Knows how much was written, on streams that do not, such as a pipe.
/// </summary>
internal sealed class ExportStream(Stream output) : Stream
{
    private long _written;
    private bool _isClosed;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => _written;

    public override long Position
    {
        get => _written;
        set => throw new NotSupportedException();
    }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        if (_isClosed)
            return;
        output.Write(buffer);
        _written += buffer.Length;
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Flush()
    {
        if (!_isClosed)
            output.Flush();
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        _isClosed = true;
        base.Dispose(disposing);
    }
}
