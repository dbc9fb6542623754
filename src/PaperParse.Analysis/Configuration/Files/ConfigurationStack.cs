namespace PaperParse.Analysis;

/// <summary>A configuration file with those that it extends.</summary>
/// <param name="texts">Reads files.</param>
/// <param name="known">The rules and profiles that can be named.</param>
/// <param name="say">Hears of every mistake, of some more than once.</param>
internal sealed class ConfigurationStack(ConfigurationText texts, RuleSettings known, Action<ConfigurationMistake> say)
{
    private const int MostLevels = 8;
    private const int MostFiles = 32;

    private readonly Dictionary<string, ConfigurationFile> _read = new(StringComparer.Ordinal);

    /// <summary>The weakest first, the file itself last.</summary>
    /// <param name="path">A full path.</param>
    public IReadOnlyList<PlacedFile> Of(string path)
    {
        var stack = new List<PlacedFile>();
        Add(path, ProjectFolder.Of(Path.GetDirectoryName(path)!), [], stack);
        return stack;
    }

    private void Add(string path, string project, List<string> open, List<PlacedFile> stack)
    {
        var file = Read(path, project);
        var folder = Path.GetDirectoryName(path)!;
        open.Add(path);
        foreach (var extended in file.Extends)
        {
            var problem = ProjectFolder.Refusal(extended.Value, folder, ".toml", project, out var other);
            if (problem.Length == 0)
                problem = WhyNot(other, open, stack);
            if (problem.Length == 0)
                Add(other, project, open, stack);
            else
                say(extended.Mistake(problem));
        }

        open.RemoveAt(open.Count - 1);
        stack.Add(new PlacedFile(folder, Resolved(file, folder, project)));
    }

    private static string WhyNot(string path, List<string> open, List<PlacedFile> stack)
    {
        if (open.IndexOf(path) is >= 0 and var first)
            return $"this goes round: {string.Join(" extends ", open.Skip(first).Append(path).Select(Path.GetFileName))}; take one of them out";
        if (open.Count >= MostLevels)
            return "this is extended over more than 8 files; let a file extend directly what it needs";
        return open.Count + stack.Count >= MostFiles ? "more than 32 files are extended in all; put some of them together" : "";
    }

    private ConfigurationFile Read(string path, string project)
    {
        if (_read.TryGetValue(path, out var before))
            return before;
        var mistakes = new List<ConfigurationMistake>();
        var file = ConfigurationReader.Read(texts.Read(path, project, ConfigurationText.MostBytes, mistakes), known, mistakes);
        mistakes.ForEach(say);
        _read.Add(path, file);
        return file;
    }

    /// <summary>With the grammars as full paths, none of which leads out of the project.</summary>
    private ConfigurationFile Resolved(ConfigurationFile file, string folder, string project) => file with
    {
        Main = Resolved(file.Main, folder, project),
        Overrides = [.. file.Overrides.Select(one => one with { Part = Resolved(one.Part, folder, project) })],
    };

    private ConfigurationPart Resolved(ConfigurationPart part, string folder, string project) => part.Grammars is not { } grammars ? part : part with
    {
        Grammars = grammars with { Value = [.. grammars.Value.Select(one => Resolved(one, folder, project)).OfType<Setting<string>>()] },
    };

    private Setting<string>? Resolved(Setting<string> grammar, string folder, string project)
    {
        var problem = ProjectFolder.Refusal(grammar.Value, folder, ".grammar", project, out var path);
        if (problem.Length == 0 && ConfigurationText.IsEmpty(path))
            problem = "this grammar is empty, or is no file that ends";
        if (problem.Length == 0)
            return grammar with { Value = path };
        say(grammar.Mistake(problem));
        return null;
    }
}

/// <param name="Folder">A full path: patterns begin there.</param>
/// <param name="File">What lies in it.</param>
internal sealed record PlacedFile(string Folder, ConfigurationFile File);
