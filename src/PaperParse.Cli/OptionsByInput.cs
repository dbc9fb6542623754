using PaperParse.Analysis;

namespace PaperParse.Cli;

/// <summary>How each input is read: as the command line says, and the configuration and the grammars of the project that the input lies in.</summary>
internal sealed class OptionsByInput
{
    private readonly IReadOnlyDictionary<string, int> _indexes;
    private readonly IReadOnlyList<ChosenOptions> _chosen;

    /// <param name="indexes">By the place of an input, which of the options are its own: many inputs share them.</param>
    /// <param name="chosen">All that there are.</param>
    public OptionsByInput(IReadOnlyDictionary<string, int> indexes, IReadOnlyList<ChosenOptions> chosen)
    {
        _indexes = indexes;
        _chosen = chosen;
    }

    /// <param name="path">The place of an input of the run.</param>
    public ListingOptions For(string path) => ChosenFor(path).Options;

    /// <summary>With where they come from.</summary>
    /// <param name="path">The place of an input of the run.</param>
    public ChosenOptions ChosenFor(string path) => _chosen[_indexes[path]];

    /// <summary>The same, changed in the same way for every input.</summary>
    public OptionsByInput With(Func<ListingOptions, ListingOptions> change) => new(_indexes, [.. _chosen.Select(one => one with { Options = change(one.Options) })]);

    /// <summary>The full path of the folder that an input lies in; standard input lies in the current one.</summary>
    public static string FolderOf(string path)
    {
        var full = Path.GetFullPath(path.Length > 0 ? path : ".");
        return Path.GetDirectoryName(full) ?? full;
    }
}

/// <summary>How an input is read, and who says so.</summary>
/// <param name="Options">Of the reading; the rules know their origins themselves.</param>
/// <param name="DialectOrigin">Where the dialect was named.</param>
/// <param name="Grammars">That are known beside the built-in ones, with where each was named.</param>
internal sealed record ChosenOptions(ListingOptions Options, SettingOrigin DialectOrigin, IReadOnlyList<ProjectDialect> Grammars);
