using System.Text;

namespace PaperParse.Analysis;

/// <summary>
/// Finds what configuration files say of inputs: the nearest <c>.paperparse.toml</c> in the folder of an input or above it, with those that it
/// extends, and every <c>.editorconfig</c> up to one that says <c>root = true</c>. Nothing reads such files by itself: who wants them asks here.
/// Not for several threads.
/// </summary>
/// <example><code>
/// var files = new ConfigurationFiles(ListingOptions.BuiltInSettings);
/// var found = files.For("dumps/monday.txt");
/// foreach (var mistake in files.Mistakes)
///     Console.WriteLine(mistake);
/// var listing = Listing.Load("dumps/monday.txt", new ListingOptions { Rules = found.Over(ListingOptions.BuiltInSettings) });
/// </code></example>
public sealed class ConfigurationFiles
{
    public const string FileName = ".paperparse.toml";

    private const string EditorConfigName = ".editorconfig";

    private readonly RuleSettings _known;
    private readonly ConfigurationText _texts;
    private readonly ConfigurationStack _stack;
    private readonly List<ConfigurationMistake> _mistakes = [];
    private readonly HashSet<ConfigurationMistake> _said = [];
    private readonly Dictionary<string, IReadOnlyList<PlacedFile>> _stacks = new(StringComparer.Ordinal);
    private readonly Dictionary<string, EditorConfig> _editorConfigs = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Nearby> _nearby = new(StringComparer.Ordinal);
    private readonly Dictionary<string, InputConfiguration> _merged = new(StringComparer.Ordinal);

    /// <param name="known">The rules and profiles that files can name.</param>
    /// <param name="showFrom">The folder from which paths are shown, such as the current one; null to show full paths.</param>
    public ConfigurationFiles(RuleSettings known, string? showFrom = null)
    {
        _known = known;
        _texts = new ConfigurationText(showFrom);
        _stack = new ConfigurationStack(_texts, known, Say);
    }

    /// <summary>What is wrong with the files that were read so far, each mistake once.</summary>
    public IReadOnlyList<ConfigurationMistake> Mistakes => _mistakes;

    /// <summary>What is said of an input. Of inputs of which the same is said it is the same object.</summary>
    /// <param name="path">Of the input, which need not exist.</param>
    public InputConfiguration For(string path)
    {
        var full = Path.GetFullPath(path);
        var nearby = NearbyOf(Path.GetDirectoryName(full) ?? full);
        var layers = new List<RuleLayer>();
        var parts = new List<ConfigurationPart>();
        var shape = new StringBuilder(nearby.Key);
        foreach (var (folder, config) in nearby.EditorConfigs)
        {
            var settings = config.Settings.Where(setting => Matches(setting.Pattern, folder, full)).Select(setting => setting.Setting).ToList();
            layers.Add(new RuleLayer(settings));
            shape.Append('|').AppendJoin(',', settings.Select(setting => setting.Origin.Line));
        }

        foreach (var (folder, file) in nearby.Stack)
        {
            parts.Add(file.Main);
            for (var i = 0; i < file.Overrides.Count; i++)
            {
                if (!file.Overrides[i].Paths.Any(pattern => Matches(pattern, folder, full)))
                    continue;
                parts.Add(file.Overrides[i].Part);
                shape.Append('+').Append(i);
            }

            shape.Append('|');
        }

        if (!_merged.TryGetValue(shape.ToString(), out var configuration))
            _merged.Add(shape.ToString(), configuration = Merged(layers, parts));
        return configuration;
    }

    /// <summary>Whether a file that was found in a folder, or is named there, is by the links on its way one that does not lie in the project of that folder.</summary>
    /// <param name="path">A full path.</param>
    /// <param name="folder">A full path.</param>
    public static bool LeadsOut(string path, string folder) => ProjectFolder.LeadsOut(path, ProjectFolder.Of(folder));

    private static InputConfiguration Merged(List<RuleLayer> layers, List<ConfigurationPart> parts) => new()
    {
        Profile = parts.FindLast(part => part.Profile is not null)?.Profile,
        Dialect = parts.FindLast(part => part.Dialect is not null)?.Dialect,
        Grammars = parts.FindLast(part => part.Grammars is not null)?.Grammars,
        Layers = [.. layers.Concat(parts.Select(part => part.Rules)).Where(layer => layer.Settings.Count > 0)],
    };

    private static bool Matches(PathPattern pattern, string folder, string path)
    {
        var relative = Path.GetRelativePath(folder, path).Replace(Path.DirectorySeparatorChar, '/');
        // What a file extends may lie in another folder than the input.
        return !relative.StartsWith("../", StringComparison.Ordinal) && pattern.Matches(relative);
    }

    private Nearby NearbyOf(string folder)
    {
        if (!_nearby.TryGetValue(folder, out var nearby))
            _nearby.Add(folder, nearby = LookUpwards(folder));
        return nearby;
    }

    private Nearby LookUpwards(string start)
    {
        var key = new StringBuilder();
        IReadOnlyList<PlacedFile>? stack = null;
        var configs = new List<(string, EditorConfig)>();
        var isRoot = false;
        for (var folder = start; folder is not null && !(isRoot && stack is not null); folder = Path.GetDirectoryName(folder))
        {
            var (own, config) = (Path.Combine(folder, FileName), Path.Combine(folder, EditorConfigName));
            if (stack is null && File.Exists(own))
            {
                stack = StackOf(own);
                key.Append(own).Append('\n');
            }

            if (!isRoot && File.Exists(config))
            {
                var read = EditorConfigOf(config, folder);
                configs.Insert(0, (folder, read));
                isRoot = read.IsRoot;
                key.Append(config).Append('\n');
            }
        }

        return new Nearby(key.ToString(), stack ?? [], configs);
    }

    private IReadOnlyList<PlacedFile> StackOf(string path)
    {
        if (!_stacks.TryGetValue(path, out var stack))
            _stacks.Add(path, stack = _stack.Of(path));
        return stack;
    }

    private EditorConfig EditorConfigOf(string path, string folder)
    {
        if (_editorConfigs.TryGetValue(path, out var known))
            return known;
        var mistakes = new List<ConfigurationMistake>();
        var read = EditorConfigReader.Read(_texts.Read(path, ProjectFolder.Of(folder), ConfigurationText.MostEditorConfigBytes, mistakes), _known, mistakes);
        mistakes.ForEach(Say);
        _editorConfigs.Add(path, read);
        return read;
    }

    private void Say(ConfigurationMistake mistake)
    {
        if (_said.Add(mistake))
            _mistakes.Add(mistake);
    }

    /// <summary>What the inputs in one folder share.</summary>
    /// <param name="Key">Equal for folders that find the same files.</param>
    /// <param name="Stack">The weakest first.</param>
    /// <param name="EditorConfigs">With their folders; the weakest first.</param>
    private sealed record Nearby(string Key, IReadOnlyList<PlacedFile> Stack, IReadOnlyList<(string Folder, EditorConfig Config)> EditorConfigs);
}
