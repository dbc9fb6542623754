using System.CommandLine;
using PaperParse.Grammars;

namespace PaperParse.Cli;

/// <summary>The options that say how a text is read: <c>--dialect</c> and <c>--grammar</c>.</summary>
internal sealed class DialectChoice
{
    private const string Auto = "auto";

    private readonly Option<string?> _dialect = new("--dialect")
    {
        HelpName = "NAME|auto",
        Description = "The dialect of the input; auto, the default, finds it out",
    };

    private readonly Option<string?> _grammar = new("--grammar")
    {
        HelpName = "FILE",
        Description = "Read the input with the grammar in FILE; with --dialect, know it beside the built-in ones, or in place of one of its name",
    };

    public void AddTo(Command command)
    {
        command.Options.Add(_dialect);
        command.Options.Add(_grammar);
    }

    /// <param name="parsed">The command line.</param>
    /// <param name="asOf">The day that counts as today; null when none was given.</param>
    /// <param name="paths">The inputs: each is read with the grammars of its project too.</param>
    /// <param name="streams">What is wrong with the options, or in a grammar, is said here.</param>
    /// <returns>Null when there is no such dialect or grammar.</returns>
    public OptionsByFolder? TryRead(ParseResult parsed, DateOnly? asOf, IEnumerable<string> paths, Streams streams)
    {
        Dialect? loaded = null;
        if (parsed.GetValue(_grammar) is { } path && (loaded = GrammarFileReader.TryCompile(path, streams)) is null)
            return null;
        var projects = new ProjectGrammars(streams);
        var byFolder = new Dictionary<string, ListingOptions>(StringComparer.Ordinal);
        foreach (var folder in paths.DefaultIfEmpty(InputReader.StandardInput).Select(OptionsByFolder.FolderOf).Distinct(StringComparer.Ordinal))
        {
            var known = Known(projects.For(folder), loaded);
            if (projects.HasFailed)
                return null;
            var chosen = loaded;
            if (parsed.GetValue(_dialect) is { } name)
            {
                chosen = known.FirstOrDefault(dialect => dialect.Name == name);
                if (chosen is null && name != Auto)
                {
                    streams.Say($"paperparse: --dialect: there is no dialect '{name}'; there are {string.Join(", ", known.Select(dialect => dialect.Name))}, and {Auto} to find it out");
                    return null;
                }
            }

            byFolder.Add(folder, new ListingOptions { AsOf = asOf, Dialect = chosen, Dialects = known });
        }

        return new OptionsByFolder(byFolder);
    }

    /// <summary>All dialects, one of each name: that of the command line before those of the project, and these before the built-in ones.</summary>
    private static IReadOnlyList<Dialect> Known(IEnumerable<ProjectDialect> project, Dialect? loaded)
    {
        var own = project.Select(one => one.Dialect).Where(dialect => dialect.Name != loaded?.Name).Concat(loaded is null ? [] : [loaded]).ToList();
        return own.Count == 0 ? BuiltInDialects.All : [.. own, .. BuiltInDialects.All.Where(dialect => !own.Exists(other => other.Name == dialect.Name))];
    }
}
