namespace PaperParse.Inputs.Tests;

/// <summary>A folder of a test's own, gone when the test ends.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("paperparse-tests-").FullName;

    /// <summary>The path of a file in the folder, written when bytes are given.</summary>
    public string File(string name, byte[]? bytes = null)
    {
        var path = System.IO.Path.Combine(Path, name);
        if (bytes is not null)
            System.IO.File.WriteAllBytes(path, bytes);
        return path;
    }

    public string[] Names() => [.. Directory.GetFileSystemEntries(Path).Select(entry => System.IO.Path.GetFileName(entry)).Order(StringComparer.Ordinal)];

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
