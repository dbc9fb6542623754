using PaperParse.Syntax;

namespace PaperParse.Inputs;

/// <summary>
/// Files to source texts and back. Read are UTF-8, with or without a byte order mark, and UTF-16 with one. Other bytes give
/// a text too, with U+FFFD for what could not be decoded and the offset of the first such byte; such a text is never written.
/// </summary>
public static class InputFile
{
    /// <summary>1 GiB.</summary>
    public const long DefaultMaxBytes = 1L << 30;

    /// <exception cref="InputException">There is no such file, it is a folder, may not be read, or is larger than <paramref name="maxBytes"/>.</exception>
    public static SourceText Read(string path, long maxBytes = DefaultMaxBytes)
    {
        try
        {
            // A folder opens as a file on some systems and is "access denied" on others.
            if (Directory.Exists(path))
                throw new InputException(path, "is a folder, not a file");
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
            return Read(stream, path, maxBytes);
        }
        catch (Exception problem) when (FileProblem.Describe(problem) is { } description)
        {
            throw new InputException(path, description, problem);
        }
    }

    /// <summary>Reads a stream to its end.</summary>
    /// <param name="stream">Stays open.</param>
    /// <param name="path">What the text is called: <c>-</c> for standard input.</param>
    /// <param name="maxBytes">The most that is read.</param>
    /// <exception cref="InputException">The stream cannot be read, or holds more than <paramref name="maxBytes"/>.</exception>
    public static SourceText Read(Stream stream, string path, long maxBytes = DefaultMaxBytes)
    {
        try
        {
            return TextDecoder.Decode(BoundedReader.ReadToEnd(stream, path, maxBytes), path);
        }
        catch (Exception problem) when (FileProblem.Describe(problem) is { } description)
        {
            throw new InputException(path, description, problem);
        }
    }

    /// <summary>The bytes of the text in its encoding, with its byte order mark if it has one: for a text that was read and not changed, those that were read.</summary>
    /// <exception cref="InputException">The text could not be decoded, or holds half of a surrogate pair, so that no bytes stand for it.</exception>
    public static byte[] ToBytes(SourceText text) => TextEncoder.Encode(text);

    /// <summary>
    /// Replaces the file, or makes it: all of the text is there or the file is as it was. Its mode stays; a symbolic link stays one and
    /// the file that it points to is replaced.
    /// </summary>
    /// <exception cref="InputException">The text could not be decoded, or the file cannot be written. The file is as it was.</exception>
    public static void Write(SourceText text, string path)
    {
        var bytes = TextEncoder.Encode(text, path);
        try
        {
            AtomicFile.Replace(path, bytes);
        }
        catch (Exception problem) when (FileProblem.Describe(problem) is { } description)
        {
            throw new InputException(path, "not written: " + description, problem);
        }
    }
}
