namespace PaperParse.Inputs;

/// <summary>
/// Which files there were already, by whatever path. Links are followed: were one file mended under two names, what comes out would
/// depend on which was read before the other was written.
/// </summary>
internal sealed class FileIdentities
{
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _folders = new(StringComparer.Ordinal);
    private bool _hasInput;

    /// <summary>Whether the input is a new one. Problems are kept, each as often as it is met.</summary>
    public bool Add(InputPath input) => input.Problem is not null || _seen.Add(IdentityOf(input.Path));

    /// <summary>Whether standard input is a new one.</summary>
    public bool AddInput()
    {
        var isNew = !_hasInput;
        _hasInput = true;
        return isNew;
    }

    /// <summary>A full path without links in it; the path itself where that cannot be found out.</summary>
    public string IdentityOf(string path)
    {
        try
        {
            return Resolve(Path.GetFullPath(path));
        }
        catch (Exception problem) when (FileProblem.Describe(problem) is not null)
        {
            // Reading it will say what is wrong.
            return path;
        }
    }

    /// <summary>A path without links in it.</summary>
    private string Resolve(string path)
    {
        if (Path.GetDirectoryName(path) is not { } folder)
            return path;
        if (!_folders.TryGetValue(folder, out var resolved))
            _folders[folder] = resolved = Resolve(folder);
        var file = new FileInfo(Path.Combine(resolved, Path.GetFileName(path)));
        return file.LinkTarget is null ? file.FullName : Resolve(file.ResolveLinkTarget(returnFinalTarget: true)!.FullName);
    }
}
