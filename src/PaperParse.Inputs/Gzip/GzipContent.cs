using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace PaperParse.Inputs;

/// <summary>
/// What a gzip file expands to. The framework's stream takes a file that is cut off for one that ends there, so a member of our own
/// is put behind the bytes: it comes out only where everything before it was complete.
/// </summary>
internal static class GzipContent
{
    private static readonly byte[] Seal = Encoding.ASCII.GetBytes("all that was before this is complete");

    private static readonly byte[] SealMember = Compress(Seal);

    private static ReadOnlySpan<byte> Magic => [0x1F, 0x8B, 0x08];

    public static bool IsGzip(ReadOnlySpan<byte> bytes) => bytes.StartsWith(Magic);

    /// <summary>Expanded twice, the first time only to be counted: a bomb costs no memory, and what fits is held once.</summary>
    /// <exception cref="InputException">It is no gzip file, or a damaged one; it holds another; or there is more in it than the limit.</exception>
    public static ReadOnlyMemory<byte> Expand(ReadOnlyMemory<byte> bytes, string path, long maxBytes)
    {
        if (!IsGzip(bytes.Span))
            throw new InputException(path, "is called .gz but is no gzip file");
        byte[] sealedBytes = [.. bytes.Span, .. SealMember];
        try
        {
            var length = Count(sealedBytes, path, Math.Min(maxBytes, Array.MaxLength - Seal.Length)) - Seal.Length;
            if (length < 0)
                throw Damaged(path);
            var content = new byte[length + Seal.Length];
            using var stream = Open(sealedBytes);
            stream.ReadExactly(content);
            if (!content.AsSpan((int)length).SequenceEqual(Seal))
                throw Damaged(path);
            var expanded = content.AsMemory(0, (int)length);
            return IsGzip(expanded.Span) ? throw new InputException(path, "holds another gzip file; expand it once") : expanded;
        }
        catch (InvalidDataException problem)
        {
            throw Damaged(path, problem);
        }
    }

    private static long Count(byte[] sealedBytes, string path, long maxBytes)
    {
        using var stream = Open(sealedBytes);
        var buffer = new byte[64 * 1024];
        var count = 0L;
        int read;
        while ((read = stream.Read(buffer)) > 0)
        {
            count += read;
            if (count > maxBytes + Seal.Length)
                throw new InputException(path, string.Create(CultureInfo.InvariantCulture, $"expands to more than the limit of {maxBytes} bytes"));
        }

        return count;
    }

    private static InputException Damaged(string path, Exception? inner = null) =>
        new(path, "is a gzip file that is damaged, cut off, or followed by something else", inner);

    private static GZipStream Open(byte[] bytes) => new(new MemoryStream(bytes, writable: false), CompressionMode.Decompress);

    private static byte[] Compress(byte[] bytes)
    {
        using var compressed = new MemoryStream();
        using (var stream = new GZipStream(compressed, CompressionLevel.NoCompression))
            stream.Write(bytes);
        return compressed.ToArray();
    }
}
