using System.CommandLine;
using PaperParse.Analysis;
using PaperParse.Grammars;

namespace PaperParse.Cli;

/// <summary>The options that say how a text is read, before what its project says: <c>--dialect</c>, <c>--grammar</c> and <c>--no-config</c>.</summary>
internal sealed class DialectChoice
{
    public const string Auto = "auto";

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

    private readonly Option<bool> _noConfig = new("--no-config")
    {
        Description = $"Look for no {ConfigurationFiles.FileName}, .editorconfig or {ProjectGrammars.Folder} above the input",
    };

    public void AddTo(Command command)
    {
        command.Options.Add(_dialect);
        command.Options.Add(_grammar);
        command.Options.Add(_noConfig);
    }

    /// <summary>What the command line says, over what the configuration of each input says; of rules, what that says alone.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="asOf">The day that counts as today; null when none was given.</param>
    /// <param name="paths">The places of the inputs.</param>
    /// <param name="streams">What is wrong with the options, in a configuration or in a grammar, is said here.</param>
    /// <param name="known">The rules that a configuration can name; null where none is asked, and nobody loads those of one's own to know them.</param>
    /// <returns>Null when something is.</returns>
    public OptionsByInput? TryRead(ParseResult parsed, DateOnly? asOf, IEnumerable<string> paths, Streams streams, RuleSettings? known = null)
    {
        known ??= ListingOptions.BuiltInSettings with { HasOthers = true };
        Dialect? loaded = null;
        if (parsed.GetValue(_grammar) is { } path && (loaded = GrammarFileReader.TryCompile(path, streams)) is null)
            return null;
        var places = paths.DefaultIfEmpty(InputReader.StandardInput).Distinct(StringComparer.Ordinal).ToList();
        var isAlone = parsed.GetValue(_noConfig);
        if ((isAlone ? places.ConvertAll(_ => InputConfiguration.None) : Configurations(places, known, streams)) is not { } configurations)
            return null;
        var projects = new ProjectGrammars(streams);
        var kinds = new Dictionary<(InputConfiguration, string), int>();
        var indexes = new Dictionary<string, int>(StringComparer.Ordinal);
        var chosen = new List<ChosenOptions>();
        foreach (var (place, configuration) in places.Zip(configurations))
        {
            var folder = isAlone ? "" : OptionsByInput.FolderOf(place);
            if (!kinds.TryGetValue((configuration, folder), out var index))
            {
                var grammars = projects.With(configuration.Grammars, isAlone ? [] : projects.For(folder));
                if (projects.HasFailed || Choose(parsed, configuration, grammars, loaded, streams) is not { } one)
                    return null;
                index = chosen.Count;
                kinds.Add((configuration, folder), index);
                chosen.Add(one with { Options = one.Options with { AsOf = asOf, Rules = configuration.Over(known) } });
            }

            indexes.Add(place, index);
        }

        return new OptionsByInput(indexes, chosen);
    }

    /// <summary>In the order of the places; null, after saying why, where there is a mistake in any of them.</summary>
    private static List<InputConfiguration>? Configurations(List<string> places, RuleSettings known, Streams streams)
    {
        var files = new ConfigurationFiles(known, Directory.GetCurrentDirectory());
        var found = places.ConvertAll(files.For);
        MistakeWriter.WriteAll(streams, files.Mistakes);
        return files.Mistakes.Count > 0 ? null : found;
    }

    private ChosenOptions? Choose(ParseResult parsed, InputConfiguration configuration, IReadOnlyList<ProjectDialect> grammars, Dialect? loaded, Streams streams)
    {
        var known = Known(grammars, loaded);
        var given = loaded is null ? grammars : [.. grammars.Where(one => one.Dialect.Name != loaded.Name), new ProjectDialect(parsed.GetValue(_grammar)!, loaded, new SettingOrigin(_grammar.Name))];
        if (parsed.GetValue(_dialect) is { } name)
        {
            if (name == Auto || known.Any(dialect => dialect.Name == name))
                return Chosen(name, new SettingOrigin(_dialect.Name));
            streams.Say($"paperparse: --dialect: there is no dialect '{name}'; there are {string.Join(", ", known.Select(dialect => dialect.Name))}, and {Auto} to find it out");
            return null;
        }

        if (loaded is not null)
            return Chosen(loaded.Name, new SettingOrigin(_grammar.Name));
        if (configuration.Dialect is not { } setting)
            return Chosen(Auto, SettingOrigin.Default);
        if (setting.Value == Auto || known.Any(dialect => dialect.Name == setting.Value))
            return Chosen(setting.Value, setting.Origin);
        MistakeWriter.WriteAll(streams, [MistakeIn(setting, known)]);
        return null;

        ChosenOptions Chosen(string dialect, SettingOrigin origin) =>
            new(new ListingOptions { Dialect = known.FirstOrDefault(one => one.Name == dialect), Dialects = known }, origin, given);
    }

    private static ConfigurationMistake MistakeIn(Setting<string> dialect, IReadOnlyList<Dialect> known) =>
        dialect.Mistake(MistakeWording.Unknown($"there is no dialect '{dialect.Value}'", dialect.Value, [.. known.Select(one => one.Name), Auto], "There are"));

    /// <summary>All dialects, one of each name: that of the command line before those of the project, and these before the built-in ones.</summary>
    private static IReadOnlyList<Dialect> Known(IEnumerable<ProjectDialect> project, Dialect? loaded)
    {
        var own = project.Select(one => one.Dialect).Where(dialect => dialect.Name != loaded?.Name).Concat(loaded is null ? [] : [loaded]).ToList();
        return own.Count == 0 ? BuiltInDialects.All : [.. own, .. BuiltInDialects.All.Where(dialect => !own.Exists(other => other.Name == dialect.Name))];
    }
}
