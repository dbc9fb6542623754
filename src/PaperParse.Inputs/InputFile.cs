using System.Runtime.CompilerServices;
using PaperParse.Syntax;

namespace PaperParse.Inputs;

/// <summary>
/// Files to source texts and back. A text whose bytes are not what its encoding allows has U+FFFD for what could not be decoded and
/// the offset of the first such byte; such a text is never written, and neither is what was in a gzip file or a mail.
/// </summary>
public static class InputFile
{
    /// <summary>
    /// The texts that a file holds, in its order: one, unless it is a mailbox, which has one for each message, called <c>inbox.mbox#2</c>.
    /// What cannot be read, the file or one message, is an item too, so that it costs no other; nothing is thrown for it.
    /// </summary>
    public static IEnumerable<InputText> ReadAll(string path, InputOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(path);
        options ??= new InputOptions();
        return ReadAll(() => ReadBytes(path, options), path, TextOrigin.File, options);
    }

    /// <summary>The texts that a stream holds. What it is, is told from its bytes and the path that it is given.</summary>
    /// <param name="stream">Stays open. Read to its end before the first text is there.</param>
    /// <param name="path">What the text is called: <c>-</c>, or a name with the ending that the file would have.</param>
    /// <param name="options">Null for the defaults.</param>
    /// <exception cref="ArgumentException">The stream is one that is not read.</exception>
    public static IEnumerable<InputText> ReadAll(Stream stream, string path, InputOptions? options = null)
    {
        Check(stream, path);
        options ??= new InputOptions();
        return ReadAll(() => ReadBytes(stream, path, options), path, TextOrigin.Stream, options);
    }

    /// <summary>As <see cref="ReadAll(string, InputOptions?)"/>, with no thread waiting while the bytes come.</summary>
    /// <param name="path">Of the file.</param>
    /// <param name="options">Null for the defaults.</param>
    /// <param name="cancellation">Is looked at while bytes are read, and before each text.</param>
    /// <exception cref="OperationCanceledException">While the texts are asked for: it was cancelled.</exception>
    public static IAsyncEnumerable<InputText> ReadAllAsync(string path, InputOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(path);
        options ??= new InputOptions();
        return ReadAllAsync(stop => ReadBytesAsync(path, options, stop), path, TextOrigin.File, options, cancellation);
    }

    /// <summary>As <see cref="ReadAll(Stream, string, InputOptions?)"/>, with no thread waiting while the bytes come.</summary>
    /// <inheritdoc cref="ReadAll(Stream, string, InputOptions?)" path="/param"/>
    /// <param name="cancellation">Is looked at while bytes are read, and before each text.</param>
    /// <exception cref="ArgumentException">The stream is one that is not read.</exception>
    /// <exception cref="OperationCanceledException">While the texts are asked for: it was cancelled.</exception>
    public static IAsyncEnumerable<InputText> ReadAllAsync(Stream stream, string path, InputOptions? options = null, CancellationToken cancellation = default)
    {
        Check(stream, path);
        options ??= new InputOptions();
        return ReadAllAsync(stop => ReadBytesAsync(stream, path, options, stop), path, TextOrigin.Stream, options, cancellation);
    }

    /// <summary>The one text that a file holds.</summary>
    /// <exception cref="InputException">There is no such file, it is a folder, may not be read, is larger than allowed, or is a mailbox with more than one message.</exception>
    public static SourceText Read(string path, InputOptions? options = null) => Single(ReadAll(path, options), path);

    /// <summary>The one text that a stream holds.</summary>
    /// <inheritdoc cref="ReadAll(Stream, string, InputOptions?)"/>
    /// <exception cref="InputException">The stream cannot be read, holds more than allowed, or more than one text.</exception>
    public static SourceText Read(Stream stream, string path, InputOptions? options = null) => Single(ReadAll(stream, path, options), path);

    /// <summary>The bytes of the text in its encoding, with its byte order mark if it has one: for a text that was read and not changed, those that were
    /// read; of a gzip file or a mail, those that were decoded from it.</summary>
    /// <exception cref="InputException">The text could not be decoded, or its encoding has no bytes for what is in it, or other bytes than were read.</exception>
    public static byte[] ToBytes(SourceText text) => TextEncoder.Encode(text);

    /// <summary>
    /// Replaces the file, or makes it: all of the text is there or the file is as it was. Its mode stays; a symbolic link stays one and
    /// the file that it points to is replaced.
    /// </summary>
    /// <exception cref="InputException">The text could not be decoded or is a part of a gzip file or a mail, or the file cannot be written. The file is as it was.</exception>
    public static void Write(SourceText text, string path)
    {
        if (text.Origin is TextOrigin.Gzip or TextOrigin.Mail)
            throw new InputException(path, "not written: the text is only a part of what the file holds");
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

    private static IEnumerable<InputText> ReadAll(Func<ReadOnlyMemory<byte>> bytes, string path, TextOrigin origin, InputOptions options)
    {
        IEnumerable<InputText> texts;
        try
        {
            texts = InputContent.Read(bytes(), path, origin, options);
        }
        catch (InputException problem)
        {
            texts = [InputText.Of(problem)];
        }

        foreach (var text in texts)
            yield return text;
    }

    private static async IAsyncEnumerable<InputText> ReadAllAsync(
        Func<CancellationToken, ValueTask<ReadOnlyMemory<byte>>> bytes, string path, TextOrigin origin, InputOptions options, [EnumeratorCancellation] CancellationToken cancellation)
    {
        IEnumerable<InputText> texts;
        try
        {
            texts = InputContent.Read(await bytes(cancellation).ConfigureAwait(false), path, origin, options);
        }
        catch (InputException problem)
        {
            texts = [InputText.Of(problem)];
        }

        foreach (var text in texts)
        {
            cancellation.ThrowIfCancellationRequested();
            yield return text;
        }
    }

    private static void Check(Stream stream, string path)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(path);
        if (!stream.CanRead)
            throw new ArgumentException("The stream is closed, or cannot be read.", nameof(stream));
    }

    private static FileStream Open(string path, FileOptions how = FileOptions.None)
    {
        // A folder opens as a file on some systems and is "access denied" on others.
        if (Directory.Exists(path))
            throw new InputException(path, "is a folder, not a file");
        return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0, how);
    }

    private static ReadOnlyMemory<byte> ReadBytes(string path, InputOptions options)
    {
        try
        {
            using var stream = Open(path);
            return BoundedReader.ReadToEnd(stream, path, options.MaxBytes);
        }
        catch (Exception problem) when (FileProblem.Describe(problem) is { } description)
        {
            throw new InputException(path, description, problem);
        }
    }

    private static ReadOnlyMemory<byte> ReadBytes(Stream stream, string path, InputOptions options)
    {
        try
        {
            return BoundedReader.ReadToEnd(stream, path, options.MaxBytes);
        }
        catch (Exception problem) when (FileProblem.DescribeStream(problem) is { } description)
        {
            throw new InputException(path, description, problem);
        }
    }

    private static async ValueTask<ReadOnlyMemory<byte>> ReadBytesAsync(string path, InputOptions options, CancellationToken cancellation)
    {
        try
        {
            var stream = Open(path, FileOptions.Asynchronous);
            await using var closed = stream.ConfigureAwait(false);
            return await BoundedReader.ReadToEndAsync(stream, path, options.MaxBytes, cancellation).ConfigureAwait(false);
        }
        catch (Exception problem) when (FileProblem.Describe(problem) is { } description)
        {
            throw new InputException(path, description, problem);
        }
    }

    private static async ValueTask<ReadOnlyMemory<byte>> ReadBytesAsync(Stream stream, string path, InputOptions options, CancellationToken cancellation)
    {
        try
        {
            return await BoundedReader.ReadToEndAsync(stream, path, options.MaxBytes, cancellation).ConfigureAwait(false);
        }
        catch (Exception problem) when (FileProblem.DescribeStream(problem) is { } description)
        {
            throw new InputException(path, description, problem);
        }
    }

    private static SourceText Single(IEnumerable<InputText> texts, string path)
    {
        SourceText? only = null;
        foreach (var item in texts)
        {
            if (!item.IsRead)
                throw item.Problem;
            if (only is not null)
                throw new InputException(path, "holds more than one message");
            only = item.Text;
        }

        return only ?? throw new InputException(path, "holds no text");
    }
}
