namespace PaperParse.Inputs;

/// <summary>Replaces a file by writing another beside it and renaming that one.</summary>
internal static class AtomicFile
{
    public static void Replace(string path, ReadOnlySpan<byte> bytes)
    {
        if (Directory.Exists(path))
            throw new IOException("it is a folder");
        var file = new FileInfo(path);
        var target = file.LinkTarget is null ? file.FullName : file.ResolveLinkTarget(returnFinalTarget: true)!.FullName;
        var mode = ModeOf(target);
        var folder = Path.GetDirectoryName(target) ?? throw new IOException("it is a folder");
        // The name is random, so two runs over one folder do not meet; it says whose it is, should the machine stop in between.
        var temporary = Path.Combine(folder, $".paperparse-{Path.GetRandomFileName()}.tmp");
        try
        {
            WriteNew(temporary, bytes, mode);
            File.Move(temporary, target, overwrite: true);
        }
        catch
        {
            Discard(temporary);
            throw;
        }
    }

    /// <summary>Null for a file that is not there yet, and where there are no modes. A file that may not be written is not replaced either.</summary>
    private static UnixFileMode? ModeOf(string target)
    {
        if (!File.Exists(target))
            return null;
        using var probe = new FileStream(target, FileMode.Open, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete);
        return OperatingSystem.IsWindows() ? null : File.GetUnixFileMode(probe.SafeFileHandle);
    }

    private static void WriteNew(string temporary, ReadOnlySpan<byte> bytes, UnixFileMode? mode)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Share = FileShare.None, BufferSize = 0 };
        // Closed to others until it is complete: the file that it replaces may have been.
        if (mode is not null && !OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using var stream = new FileStream(temporary, options);
        stream.Write(bytes);
        if (mode is { } known && !OperatingSystem.IsWindows())
            File.SetUnixFileMode(stream.SafeFileHandle, known);
        stream.Flush(flushToDisk: true);
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
