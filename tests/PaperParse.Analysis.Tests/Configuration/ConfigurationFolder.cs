namespace PaperParse.Analysis.Tests;

/// <summary>A folder of a test's own with configuration files in it, from which paths are shown; gone when the test ends.</summary>
internal sealed class ConfigurationFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("paperparse-tests-").FullName;

    /// <summary>Writes a file, and the folders on its way.</summary>
    public string Put(string name, string text)
    {
        var path = At(name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    public string At(string name) => System.IO.Path.Combine(Path, name);

    public ConfigurationFiles Files() => new(ListingOptions.BuiltInSettings, Path);

    /// <summary>What is said of an input, of which nothing is wrong.</summary>
    public InputConfiguration For(string input)
    {
        var files = Files();
        var found = files.For(At(input));
        Assert.Empty(files.Mistakes);
        return found;
    }

    /// <summary>What holds for an input of a dialect.</summary>
    public EffectiveRule Rule(string input, string id, string dialect = "hf-text") =>
        For(input).Over(ListingOptions.BuiltInSettings).Weigh(dialect).Single(rule => rule.Descriptor.Id == id);

    /// <summary>The level of a rule for an input, and where it is said.</summary>
    public string Level(string input, string id, string dialect = "hf-text") => Rule(input, id, dialect) is var rule ? $"{LevelWords.Of(rule.Level)} {rule.Origin}" : "";

    /// <summary>What is wrong, as it is shown; the folder itself as <c>…</c>.</summary>
    public IReadOnlyList<string> Mistakes(string input)
    {
        var files = Files();
        files.For(At(input));
        return [.. files.Mistakes.Select(mistake => mistake.ToString().Replace(Path, "…", StringComparison.Ordinal))];
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
