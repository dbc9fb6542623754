namespace PaperParse.Cli;

/// <summary>How each input is read: as the command line says, with the grammars of the project that the input lies in.</summary>
/// <param name="byFolder">The folders of all inputs.</param>
internal sealed class OptionsByFolder(IReadOnlyDictionary<string, ListingOptions> byFolder)
{
    /// <param name="path">Of an input of the run.</param>
    public ListingOptions For(string path) => byFolder[FolderOf(path)];

    /// <summary>The same, changed in the same way for every input.</summary>
    public OptionsByFolder With(Func<ListingOptions, ListingOptions> change) => new(byFolder.ToDictionary(one => one.Key, one => change(one.Value), StringComparer.Ordinal));

    /// <summary>The full path of the folder that an input lies in; standard input lies in the current one.</summary>
    public static string FolderOf(string path)
    {
        var full = Path.GetFullPath(path.Length > 0 ? path : ".");
        return Path.GetDirectoryName(full) ?? full;
    }
}
