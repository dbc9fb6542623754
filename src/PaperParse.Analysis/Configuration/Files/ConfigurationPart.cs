namespace PaperParse.Analysis;

/// <summary>What the main part of a configuration file says, or one of its overrides; null and empty where it is silent.</summary>
internal sealed record ConfigurationPart(RuleLayer Rules)
{
    public static ConfigurationPart Empty { get; } = new(new RuleLayer([]));

    public Setting<Profile>? Profile { get; init; }

    /// <summary>A name, or <c>auto</c>.</summary>
    public Setting<string>? Dialect { get; init; }

    /// <summary>Of the setting itself, which can name none.</summary>
    public Setting<IReadOnlyList<Setting<string>>>? Grammars { get; init; }
}

/// <summary>A part that holds for some of the files below the folder of the configuration file.</summary>
/// <param name="Paths">One of them has to match.</param>
/// <param name="Part">What is said of those.</param>
internal sealed record ConfigurationOverride(IReadOnlyList<PathPattern> Paths, ConfigurationPart Part);

/// <summary>A <c>.paperparse.toml</c>, or what one extends.</summary>
/// <param name="Extends">Paths as they stand in the file; the later one is the stronger.</param>
/// <param name="Main">What holds for every input.</param>
/// <param name="Overrides">In the order of the file; the later one is the stronger.</param>
internal sealed record ConfigurationFile(IReadOnlyList<Setting<string>> Extends, ConfigurationPart Main, IReadOnlyList<ConfigurationOverride> Overrides)
{
    public static ConfigurationFile Empty { get; } = new([], ConfigurationPart.Empty, []);
}
