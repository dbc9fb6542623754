using System.Globalization;

namespace PaperParse.Inputs;

/// <summary>All bytes of a stream, but never more than a limit, however long the stream says that it is.</summary>
internal static class BoundedReader
{
    private const int FirstGuess = 64 * 1024;

    /// <exception cref="InputException">There are more bytes than the limit, or than one array can hold.</exception>
    public static ReadOnlyMemory<byte> ReadToEnd(Stream stream, string path, long maxBytes)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(maxBytes);
        var limit = (int)Math.Min(maxBytes, Array.MaxLength - 1);
        // One byte more than is expected shows the end without growing; a pipe has no length.
        var expected = stream.CanSeek ? Math.Max(0, stream.Length - stream.Position) : FirstGuess;
        if (stream.CanSeek && expected > limit)
            throw TooLarge(path, limit);
        var buffer = new byte[(int)Math.Min(expected, limit) + 1];
        var count = 0;
        int read;
        while ((read = stream.Read(buffer, count, buffer.Length - count)) > 0)
        {
            count += read;
            if (count > limit)
                throw TooLarge(path, limit);
            if (count == buffer.Length)
                Array.Resize(ref buffer, (int)Math.Min(Math.Max(FirstGuess, buffer.Length * 2L), limit + 1L));
        }

        return buffer.AsMemory(0, count);
    }

    private static InputException TooLarge(string path, int limit) =>
        new(path, string.Create(CultureInfo.InvariantCulture, $"is larger than the limit of {limit} bytes"));
}
