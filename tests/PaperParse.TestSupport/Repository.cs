namespace PaperParse.TestSupport;

/// <summary>The checkout that the running tests were built in.</summary>
public static class Repository
{
    /// <summary>The folder of <c>PaperParse.sln</c>.</summary>
    public static string Root { get; } = FindRoot(AppContext.BaseDirectory);

    /// <summary>Whether this is a run of continuous integration, where nobody is there to look at a skipped test or accept a snapshot.</summary>
    public static bool IsContinuousIntegration => Environment.GetEnvironmentVariable("CI") == "true";

    /// <summary>A full path from one relative to the root, written with slashes.</summary>
    public static string PathOf(string relative) => Path.Combine(Root, relative.Replace('/', Path.DirectorySeparatorChar));

    /// <summary>
    /// The listings under <c>grammars/*/samples</c>, in ordinal order of their paths, without the snapshots beside them.
    /// </summary>
    /// <param name="dialect">Only those of this one; all when null.</param>
    public static IReadOnlyList<string> Samples(string? dialect = null)
    {
        var grammars = PathOf("grammars");
        if (!Directory.Exists(grammars))
            return [];
        return Directory.EnumerateDirectories(grammars, dialect ?? "*")
            .Select(folder => Path.Combine(folder, "samples"))
            .Where(Directory.Exists)
            .SelectMany(Directory.EnumerateFiles)
            .Where(file => !SnapshotFiles.IsSnapshot(file))
            .Order(StringComparer.Ordinal)
            .ToList();
    }

    /// <summary>Whether a sample is a page, and not a plain text.</summary>
    public static bool IsPage(string sample) => Path.GetExtension(sample) == ".html";

    internal static string FindRoot(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "PaperParse.sln")))
                return folder.FullName;
        }

        throw new DirectoryNotFoundException($"No PaperParse.sln in {start} or a folder above it.");
    }
}
