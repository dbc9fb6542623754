using PaperParse.Analysis;
using PaperParse.Grammars;

namespace PaperParse.Cli;

/// <summary>
/// The grammars that a project keeps for its own listings, in the folder of an input or the nearest one above it that has any:
/// <code>
/// dumps/
///   .paperparse/grammars/
///     weekly.grammar
///     digest/digest.grammar     with its samples beside it
///   2031/monday.txt             is read with both
/// </code>
/// </summary>
internal sealed class ProjectGrammars
{
    /// <summary>Below the folder of a project.</summary>
    public const string Folder = ".paperparse/grammars";

    private readonly Streams _streams;
    private readonly Dictionary<string, IReadOnlyList<ProjectDialect>> _loaded = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Dialect?> _named = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string?> _nearest = new(StringComparer.Ordinal);

    /// <param name="streams">What is wrong with a grammar is said here, once.</param>
    public ProjectGrammars(Streams streams) => _streams = streams;

    /// <summary>Whether one of the grammars that were asked for cannot be read or has mistakes.</summary>
    public bool HasFailed { get; private set; }

    /// <summary>Those for the inputs in a folder, in the order of their files; none where no folder above has any.</summary>
    /// <param name="folder">A full path; it need not exist.</param>
    public IReadOnlyList<ProjectDialect> For(string folder)
    {
        if (Nearest(folder) is not { } grammars)
            return [];
        if (!_loaded.TryGetValue(grammars, out var dialects))
            _loaded.Add(grammars, dialects = Load(grammars));
        return dialects;
    }

    /// <summary>Those that a configuration names, and those of the folder that have other names.</summary>
    /// <param name="named">Full paths of grammar files; null where it names none.</param>
    /// <param name="found">In the folder.</param>
    public IReadOnlyList<ProjectDialect> With(Setting<IReadOnlyList<Setting<string>>>? named, IReadOnlyList<ProjectDialect> found)
    {
        var dialects = new List<ProjectDialect>();
        foreach (var grammar in named?.Value ?? [])
        {
            if (!_named.TryGetValue(grammar.Value, out var dialect))
                _named.Add(grammar.Value, dialect = GrammarFileReader.TryCompile(ShownPath(grammar.Value), _streams));
            if (dialect is null)
            {
                HasFailed = true;
            }
            else if (dialects.Find(other => other.Dialect.Name == dialect.Name) is { } other)
            {
                MistakeWriter.WriteAll(_streams, [grammar.Mistake($"this grammar is called '{dialect.Name}', as {other.Path} is; give one of them another name")]);
                HasFailed = true;
            }
            else
            {
                dialects.Add(new ProjectDialect(ShownPath(grammar.Value), dialect, grammar.Origin));
            }
        }

        return dialects.Count == 0 ? found : [.. dialects, .. found.Where(one => !dialects.Exists(other => other.Dialect.Name == one.Dialect.Name))];
    }

    private string? Nearest(string folder)
    {
        if (_nearest.TryGetValue(folder, out var known))
            return known;
        var here = Path.Combine(folder, Folder);
        return _nearest[folder] = Directory.Exists(here) ? here : Path.GetDirectoryName(folder) is { } above ? Nearest(above) : null;
    }

    private List<ProjectDialect> Load(string folder)
    {
        var dialects = new List<ProjectDialect>();
        foreach (var file in FilesIn(folder))
        {
            var path = ShownPath(file);
            if (ConfigurationFiles.LeadsOut(file, Path.GetFullPath(Path.Combine(folder, "../.."))))
            {
                _streams.Say($"paperparse: {path}: this is a link that leads out of the project; put the file itself here");
                HasFailed = true;
            }
            else if (GrammarFileReader.TryCompile(path, _streams) is not { } dialect)
            {
                HasFailed = true;
            }
            else if (dialects.Find(other => other.Dialect.Name == dialect.Name) is { } other)
            {
                _streams.Say($"paperparse: {path}: is called '{dialect.Name}', as {other.Path} is; give one of them another name");
                HasFailed = true;
            }
            else
            {
                dialects.Add(new ProjectDialect(path, dialect, new SettingOrigin(Folder)));
            }
        }

        return dialects;
    }

    // In the folder itself, and those that have a folder of their own for the sake of their samples.
    private static IEnumerable<string> FilesIn(string folder) =>
        Directory.GetDirectories(folder).Prepend(folder)
            .SelectMany(one => Directory.GetFiles(one, "*" + GrammarFolder.Extension))
            .Order(StringComparer.Ordinal);

    /// <summary>As a user in the current folder would write it, where it lies below.</summary>
    public static string ShownPath(string file)
    {
        var relative = Path.GetRelativePath(Directory.GetCurrentDirectory(), file);
        return relative.StartsWith("..", StringComparison.Ordinal) ? file : relative;
    }
}

/// <param name="Path">Of the grammar file.</param>
/// <param name="Dialect">What it reads.</param>
/// <param name="Origin">Where it is said that it is one of the project.</param>
internal sealed record ProjectDialect(string Path, Dialect Dialect, SettingOrigin Origin);
