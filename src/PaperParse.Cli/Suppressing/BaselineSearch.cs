using PaperParse.Analysis;

namespace PaperParse.Cli;

/// <summary>The file of accepted findings for each input: the one that was named, or the nearest, from the folder of the input upwards.</summary>
/// <param name="byFolder">Of every folder with inputs: the file, and what it says.</param>
internal sealed class BaselineSearch(IReadOnlyDictionary<string, (BaselineStore Store, BaselineFile File)> byFolder)
{
    /// <summary>For runs that go by none.</summary>
    public static BaselineSearch None { get; } = new(new Dictionary<string, (BaselineStore, BaselineFile)>());

    /// <summary>What is accepted in a text; null where nothing is.</summary>
    public Baseline? For(string textPath) =>
        byFolder.TryGetValue(OptionsByInput.FolderOf(textPath), out var found) && found.Store.NameOf(textPath) is { } name ? found.File.Files.GetValueOrDefault(name) : null;

    /// <summary>Null, after saying why, when a file cannot be read, or the one that was named does not speak of an input.</summary>
    /// <param name="named">The file for all inputs; null to look for them.</param>
    /// <param name="paths">Of the inputs.</param>
    /// <param name="rules">The ids that there are.</param>
    /// <param name="streams">What is wrong is said here.</param>
    public static BaselineSearch? TryLoad(string? named, IEnumerable<string> paths, IReadOnlyCollection<string> rules, Streams streams)
    {
        var read = new Dictionary<string, (BaselineStore, BaselineFile)?>(StringComparer.Ordinal);
        var byFolder = new Dictionary<string, (BaselineStore Store, BaselineFile File)>(StringComparer.Ordinal);
        foreach (var path in paths)
        {
            var folder = OptionsByInput.FolderOf(path);
            if (byFolder.ContainsKey(folder) || (named ?? Nearest(folder)) is not { } file)
                continue;
            var store = new BaselineStore(file);
            if (store.NameOf(path) is null)
            {
                streams.Say($"paperparse: {file}: speaks of its own folder and what is below, and {path} lies elsewhere; keep the file further up (--baseline)");
                return null;
            }

            if (!read.TryGetValue(file, out var found))
                read.Add(file, found = store.TryRead(rules, streams, isNamed: named is not null) is { } says ? (store, says) : null);
            if (found is not { } known)
                return null;
            byFolder.Add(folder, known);
        }

        return new BaselineSearch(byFolder);
    }

    private static string? Nearest(string folder)
    {
        for (string? at = folder; at is not null; at = Path.GetDirectoryName(at))
        {
            var here = Path.Combine(at, BaselineFile.Name);
            if (Path.Exists(here))
                return ProjectGrammars.ShownPath(here);
        }

        return null;
    }
}
