namespace PaperParse.Inputs;

/// <summary>Something in a folder.</summary>
/// <param name="Name">Without the folder.</param>
/// <param name="IsFolder">A folder to go into. A link to one is none: what it points to may stand above it.</param>
internal readonly record struct FolderEntry(string Name, bool IsFolder);

/// <summary>What is directly in a folder and not hidden. Paths are written with <c>/</c> on every system.</summary>
internal static class FolderListing
{
    private static readonly EnumerationOptions All = new() { AttributesToSkip = 0, IgnoreInaccessible = false };

    /// <summary>Null, and a problem more, where the folder cannot be listed.</summary>
    /// <param name="folder">The folder in full.</param>
    /// <param name="shown">The folder as the user would write it.</param>
    /// <param name="found">Gets the problem.</param>
    /// <param name="cancellation">Is looked at before each entry, and there can be millions in one folder.</param>
    /// <returns>In an order that, carried on below, makes the order of the paths ordinal: a folder stands where its name with a slash would.</returns>
    public static List<FolderEntry>? Of(string folder, string shown, List<InputPath> found, CancellationToken cancellation)
    {
        try
        {
            var entries = new List<FolderEntry>();
            foreach (var info in new DirectoryInfo(folder).EnumerateFileSystemInfos("*", All))
            {
                cancellation.ThrowIfCancellationRequested();
                if (IsTaken(info))
                    entries.Add(new FolderEntry(info.Name, info is DirectoryInfo));
            }

            return [.. entries.OrderBy(entry => entry.IsFolder ? entry.Name + '/' : entry.Name, StringComparer.Ordinal)];
        }
        catch (Exception problem) when (FileProblem.Describe(problem) is { } description)
        {
            found.Add(new InputPath(shown, "the folder cannot be listed: " + description));
            return null;
        }
    }

    /// <summary>The path of something in a folder; the folder is empty for what is written without one.</summary>
    public static string Join(string folder, string name) => folder.Length == 0 || folder.EndsWith('/') ? folder + name : $"{folder}/{name}";

    public static string WithSlashes(string path) => Path.DirectorySeparatorChar == '\\' ? path.Replace('\\', '/') : path;

    private static bool IsTaken(FileSystemInfo info)
    {
        if (info.Name.StartsWith('.'))
            return false;
        // Of what cannot even be looked at, all attributes are set; going into it will say what is wrong.
        var attributes = info.Attributes == (FileAttributes)(-1) ? 0 : info.Attributes;
        return (attributes & FileAttributes.Hidden) == 0 && (info is not DirectoryInfo || (attributes & FileAttributes.ReparsePoint) == 0);
    }
}
