using System.Globalization;

namespace PaperParse.Inputs;

/// <summary>All bytes of a stream, but never more than a limit, however long the stream says that it is.</summary>
internal sealed class BoundedReader
{
    private const int FirstGuess = 64 * 1024;

    private readonly string _path;
    private readonly int _limit;
    private byte[] _buffer;
    private int _count;

    private BoundedReader(Stream stream, string path, long maxBytes)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(maxBytes);
        _path = path;
        _limit = (int)Math.Min(maxBytes, Array.MaxLength - 1);
        // One byte more than is expected shows the end without growing; a pipe has no length.
        var expected = stream.CanSeek ? Math.Max(0, stream.Length - stream.Position) : FirstGuess;
        if (stream.CanSeek && expected > _limit)
            throw TooLarge();
        _buffer = new byte[(int)Math.Min(expected, _limit) + 1];
    }

    private Memory<byte> Room => _buffer.AsMemory(_count);

    private ReadOnlyMemory<byte> Content => _buffer.AsMemory(0, _count);

    /// <exception cref="InputException">There are more bytes than the limit, or than one array can hold.</exception>
    public static ReadOnlyMemory<byte> ReadToEnd(Stream stream, string path, long maxBytes)
    {
        var reader = new BoundedReader(stream, path, maxBytes);
        while (reader.Take(stream.Read(reader.Room.Span)))
        {
        }

        return reader.Content;
    }

    /// <inheritdoc cref="ReadToEnd"/>
    /// <exception cref="OperationCanceledException">It was cancelled, which is looked at before each piece of the stream.</exception>
    public static async ValueTask<ReadOnlyMemory<byte>> ReadToEndAsync(Stream stream, string path, long maxBytes, CancellationToken cancellation)
    {
        var reader = new BoundedReader(stream, path, maxBytes);
        do
        {
            cancellation.ThrowIfCancellationRequested();
        }
        while (reader.Take(await stream.ReadAsync(reader.Room, cancellation).ConfigureAwait(false)));
        return reader.Content;
    }

    /// <summary>Counts what was read, and makes room for more; false at the end.</summary>
    private bool Take(int read)
    {
        _count += read;
        if (_count > _limit)
            throw TooLarge();
        if (_count == _buffer.Length)
            Array.Resize(ref _buffer, (int)Math.Min(Math.Max(FirstGuess, _buffer.Length * 2L), _limit + 1L));
        return read > 0;
    }

    private InputException TooLarge() =>
        new(_path, string.Create(CultureInfo.InvariantCulture, $"is larger than the limit of {_limit} bytes"));
}
