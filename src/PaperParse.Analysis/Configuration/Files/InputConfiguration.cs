namespace PaperParse.Analysis;

/// <summary>What configuration files say of an input; of what none of them speaks, null.</summary>
public sealed record InputConfiguration
{
    /// <summary>Where there are no files.</summary>
    public static InputConfiguration None { get; } = new();

    /// <summary>In place of what goes with the dialect.</summary>
    public Setting<Profile>? Profile { get; init; }

    /// <summary>A name, which may be of no dialect that there is; or <c>auto</c>.</summary>
    public Setting<string>? Dialect { get; init; }

    /// <summary>Full paths of grammar files, each of them within the project.</summary>
    public Setting<IReadOnlyList<Setting<string>>>? Grammars { get; init; }

    /// <summary>What is said of rules; the weakest first.</summary>
    public IReadOnlyList<RuleLayer> Layers { get; init; } = [];

    /// <summary>The settings with what is said here, which is stronger than what they had.</summary>
    public RuleSettings Over(RuleSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        return settings with
        {
            Profile = Profile?.Value ?? settings.Profile,
            ProfileOrigin = Profile?.Origin ?? settings.ProfileOrigin,
            Layers = [.. settings.Layers, .. Layers],
        };
    }
}
