using System.Runtime.InteropServices;

namespace PaperParse.Inputs;

/// <summary>
/// Replaces a file, or makes it, by writing another beside it and renaming that one: all of it is there, or the file is as it was.
/// Its mode stays; a symbolic link stays one and the file that it points to is replaced. What is not committed is thrown away, also
/// when the program is told to end.
/// </summary>
public sealed class AtomicFile : IDisposable
{
    private static readonly PosixSignal[] Endings = [PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP];

    private readonly string _target;
    private readonly string _temporary;
    private readonly UnixFileMode? _mode;
    private readonly FileStream _stream;
    private readonly PosixSignalRegistration[] _signals;
    private bool _isCommitted;

    private AtomicFile(string path, int bufferSize)
    {
        Path = path;
        if (Directory.Exists(path))
            throw new IOException("it is a folder");
        var file = new FileInfo(path);
        _target = file.LinkTarget is null ? file.FullName : file.ResolveLinkTarget(returnFinalTarget: true)!.FullName;
        _mode = ModeOf(_target);
        var folder = System.IO.Path.GetDirectoryName(_target) ?? throw new IOException("it is a folder");
        // The name is random, so two runs over one folder do not meet; it says whose it is, should the machine stop in between.
        _temporary = System.IO.Path.Combine(folder, $".paperparse-{System.IO.Path.GetRandomFileName()}.tmp");
        // The signal goes on to end the program: nobody would dispose of this. Before there is a file, since this takes longer than to make one.
        _signals = [.. Endings.Select(signal => PosixSignalRegistration.Create(signal, _ => Discard(_temporary)))];
        try
        {
            _stream = OpenNew(_temporary, _mode, bufferSize);
        }
        catch
        {
            EndSignals();
            throw;
        }
    }

    /// <summary>As it was given.</summary>
    public string Path { get; }

    /// <summary>What is to stand in the file.</summary>
    public Stream Stream => _stream;

    /// <summary>Begins to replace the file.</summary>
    /// <exception cref="InputException">It cannot be written; its message is one line, for people.</exception>
    public static AtomicFile Open(string path) => Described(path, () => new AtomicFile(path, bufferSize: 1 << 16));

    /// <summary>Puts what was written in the place of the file; to be called once.</summary>
    /// <exception cref="InputException">It cannot be replaced, and is as it was.</exception>
    public void Commit() => Described(Path, () =>
    {
        CommitCore();
        return this;
    });

    /// <summary>Throws nothing. What was not committed is thrown away.</summary>
    public void Dispose()
    {
        EndSignals();
        if (_isCommitted)
            return;
        try
        {
            // Writes what it still holds, to a disk that may be full.
            _stream.Dispose();
        }
        catch (Exception problem) when (FileProblem.Describe(problem) is not null)
        {
            // Said already, when it was written to.
        }

        Discard(_temporary);
    }

    internal static void Replace(string path, ReadOnlySpan<byte> bytes)
    {
        using var file = new AtomicFile(path, bufferSize: 0);
        file.Stream.Write(bytes);
        file.CommitCore();
    }

    private void CommitCore()
    {
        if (_mode is { } known && !OperatingSystem.IsWindows())
            File.SetUnixFileMode(_stream.SafeFileHandle, known);
        _stream.Flush(flushToDisk: true);
        _stream.Dispose();
        File.Move(_temporary, _target, overwrite: true);
        _isCommitted = true;
    }

    private void EndSignals()
    {
        foreach (var signal in _signals)
            signal.Dispose();
    }

    private static T Described<T>(string path, Func<T> act)
    {
        try
        {
            return act();
        }
        catch (Exception problem) when (FileProblem.Describe(problem) is { } description)
        {
            throw new InputException(path, "not written: " + description, problem);
        }
    }

    /// <summary>Null for a file that is not there yet, and where there are no modes. A file that may not be written is not replaced either.</summary>
    private static UnixFileMode? ModeOf(string target)
    {
        if (!File.Exists(target))
            return null;
        // A pipe has no length, and opening one only to write waits until somebody reads.
        var access = new FileInfo(target).Length == 0 ? FileAccess.ReadWrite : FileAccess.Write;
        using var probe = new FileStream(target, FileMode.Open, access, FileShare.ReadWrite | FileShare.Delete);
        if (!probe.CanSeek)
            throw new IOException("it is a pipe or a device; write to standard output, and send that where you want it");
        return OperatingSystem.IsWindows() ? null : File.GetUnixFileMode(probe.SafeFileHandle);
    }

    private static FileStream OpenNew(string temporary, UnixFileMode? mode, int bufferSize)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Share = FileShare.None, BufferSize = bufferSize };
        // Closed to others until it is complete: the file that it replaces may have been.
        if (mode is not null && !OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return new FileStream(temporary, options);
    }

    private static void Discard(string temporary)
    {
        try
        {
            File.Delete(temporary);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            // What made the write fail is the news, not that the rest of it is still there.
        }
    }
}
