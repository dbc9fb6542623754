using PaperParse.Syntax;

namespace PaperParse.Analysis;

/// <summary>
/// The text of a <c>.paperparse.toml</c> as settings. Everything in it has to be known: a setting that is silently passed over is
/// one that its author relies on in vain.
/// </summary>
internal sealed class ConfigurationReader
{
    private const int MostOverrides = 200;
    private const int MostPaths = 50;

    private readonly SourceText _text;
    private readonly RuleSettings _known;
    private readonly List<ConfigurationMistake> _mistakes;

    private ConfigurationReader(SourceText text, RuleSettings known, List<ConfigurationMistake> mistakes)
    {
        _text = text;
        _known = known;
        _mistakes = mistakes;
    }

    /// <param name="text">Of the file.</param>
    /// <param name="known">The rules and profiles that can be named.</param>
    /// <param name="mistakes">What is wrong with it is added here.</param>
    public static ConfigurationFile Read(SourceText text, RuleSettings known, List<ConfigurationMistake> mistakes) =>
        TomlReader.Read(text, mistakes) is { } root ? new ConfigurationReader(text, known, mistakes).File(root) : ConfigurationFile.Empty;

    private ConfigurationFile File(TomlTable root)
    {
        foreach (var entry in root.Entries.Where(entry => !ConfigurationKeys.Top.Contains(entry.Key)))
            SayUnknown(entry, ConfigurationKeys.Top, "");
        var extends = root.Find(ConfigurationKeys.Extends) is { } files ? Texts(files, "\"../base.toml\"") : [];
        return new ConfigurationFile(extends, Part(root), root.Find(ConfigurationKeys.Overrides) is { } overrides ? Overrides(overrides) : []);
    }

    private ConfigurationPart Part(TomlTable table) => new(table.Find(ConfigurationKeys.Rules) is { } rules ? new RuleReader(_text, _known, _mistakes).Layer(rules) : new RuleLayer([]))
    {
        Profile = table.Find(ConfigurationKeys.Profile) is { } profile ? ProfileOf(profile) : null,
        Dialect = table.Find(ConfigurationKeys.Dialect) is { } dialect ? TextOf(dialect, "\"hf-text\"") : null,
        Grammars = table.Find(ConfigurationKeys.Grammars) is { } grammars ? new(Texts(grammars, "\"weekly.grammar\""), _text, grammars.Value.Span) : null,
    };

    private List<ConfigurationOverride> Overrides(TomlEntry entry)
    {
        if (entry.Value.Content is not List<TomlValue> list)
        {
            Say(entry.KeySpan, "overrides are a list: write [[overrides]], in two pairs of brackets, with paths = [\"archive/**\"] below");
            return [];
        }

        if (list.Count > MostOverrides)
            Say(entry.KeySpan, "a file has at most 200 overrides; give folders a .paperparse.toml of their own");
        return [.. list.Take(MostOverrides).Select(Override).OfType<ConfigurationOverride>()];
    }

    private ConfigurationOverride? Override(TomlValue value)
    {
        if (value.Content is not TomlTable table)
        {
            Say(value.Span, $"an override is a table, and not {value.Kind}: write [[overrides]], with paths = [\"archive/**\"] below");
            return null;
        }

        foreach (var entry in table.Entries.Where(entry => !ConfigurationKeys.InOverride.Contains(entry.Key)))
            SayUnknown(entry, ConfigurationKeys.InOverride, " in overrides");
        var part = Part(table);
        if (table.Find(ConfigurationKeys.Paths) is not { } paths)
        {
            Say(value.Span, "these overrides do not say for which files; write paths = [\"archive/**\"]");
            return null;
        }

        var patterns = Texts(paths, "\"archive/**\"");
        if (paths.Value.Content is List<TomlValue> { Count: 0 })
            Say(paths.Value.Span, "an empty list matches no file; write paths = [\"archive/**\"]");
        if (patterns.Count > MostPaths)
            Say(paths.Value.Span, "overrides have at most 50 paths; ** stands for any folders");
        return new ConfigurationOverride([.. patterns.Take(MostPaths).Select(PatternOf).OfType<PathPattern>()], part);
    }

    private PathPattern? PatternOf(Setting<string> written)
    {
        var pattern = PathPattern.TryParse(written.Value, coversFolders: true, out var problem);
        if (pattern is null)
            Say(written.Span, problem);
        return pattern;
    }

    private Setting<Profile>? ProfileOf(TomlEntry entry)
    {
        if (TextOf(entry, "\"hf-search\"") is not { } name)
            return null;
        if (_known.Profiles.FirstOrDefault(profile => profile.Name == name.Value) is { } found)
            return new Setting<Profile>(found, _text, name.Span);
        var names = _known.Profiles.Select(profile => profile.Name).ToList();
        Say(name.Span, MistakeWording.Unknown($"there is no profile '{name.Value}'", name.Value, names, "There are"));
        return null;
    }

    private Setting<string>? TextOf(TomlEntry entry, string example)
    {
        if (entry.Value.Content is string text)
            return new Setting<string>(text, _text, entry.Value.Span);
        Say(entry.Value.Span, $"'{entry.Key}' is a text, such as {example}, and not {entry.Value.Kind}");
        return null;
    }

    private List<Setting<string>> Texts(TomlEntry entry, string example)
    {
        if (entry.Value.Content is not List<TomlValue> list)
        {
            Say(entry.Value.Span, $"'{entry.Key}' is a list of texts, such as [{example}], and not {entry.Value.Kind}");
            return [];
        }

        foreach (var item in list.Where(item => item.Content is not string))
            Say(item.Span, $"'{entry.Key}' is a list of texts, such as [{example}]; this is {item.Kind}");
        return [.. list.Where(item => item.Content is string).Select(item => new Setting<string>((string)item.Content!, _text, item.Span))];
    }

    private void SayUnknown(TomlEntry entry, IReadOnlyList<string> known, string where)
    {
        var key = entry.Key;
        var other = known == ConfigurationKeys.Top ? ConfigurationKeys.InOverride : ConfigurationKeys.Top;
        if (ConfigurationKeys.Elsewhere.TryGetValue(key, out var hint))
            Say(entry.KeySpan, $"there is no setting '{key}'{where}: {hint}");
        else if (_known.Rules.Any(rule => string.Equals(rule.Descriptor.Id, key, StringComparison.OrdinalIgnoreCase)))
            Say(entry.KeySpan, $"'{key}' is a rule, and rules stand under [rules]; put it there");
        else if (other.Contains(key))
            Say(entry.KeySpan, $"'{key}' does not stand here, but {(where.Length == 0 ? "in [[overrides]]" : "at the top of the file")}; move it");
        else
            Say(entry.KeySpan, MistakeWording.Unknown($"there is no setting '{key}'{where}", key, known, "There are"));
    }

    private void Say(TextSpan span, string message) => _mistakes.Add(new ConfigurationMistake(_text, span, message));
}
