namespace PaperParse.Analysis;

/// <summary>The names that <c>.paperparse.toml</c> knows: what reads it and what describes it take them from here.</summary>
internal static class ConfigurationKeys
{
    public const string Extends = "extends";
    public const string Profile = "profile";
    public const string Dialect = "dialect";
    public const string Grammars = "grammars";
    public const string Rules = "rules";
    public const string Overrides = "overrides";
    public const string Paths = "paths";
    public const string Level = "level";

    /// <summary>At the top of a file.</summary>
    public static IReadOnlyList<string> Top { get; } = [Extends, Profile, Dialect, Grammars, Rules, Overrides];

    /// <summary>In one of the overrides.</summary>
    public static IReadOnlyList<string> InOverride { get; } = [Paths, Profile, Dialect, Grammars, Rules];

    /// <summary>What to write in place of the names that other tools have for the same thing, or for what is not to be had here.</summary>
    public static IReadOnlyDictionary<string, string> Elsewhere { get; } = new Dictionary<string, string>
    {
        ["select"] = "whether a rule is on is said under [rules]: PP3001 = \"on\"",
        ["extend-select"] = "whether a rule is on is said under [rules]: PP3001 = \"on\"",
        ["ignore"] = "whether a rule is on is said under [rules]: PP3001 = \"off\"",
        ["extend-ignore"] = "whether a rule is on is said under [rules]: PP3001 = \"off\"",
        ["severity"] = "how bad a finding is, is said under [rules]: PP3001 = \"warning\"",
        ["per-file-ignores"] = "what holds for some files stands under [[overrides]], with paths = [\"archive/**\"]",
        ["files"] = "in overrides it is called 'paths'",
        ["exclude"] = "which files are read is for the command line and for .gitignore to say",
        ["plugins"] = "a file that lies near the input can load no code; the command line alone names assemblies",
        ["analyzers"] = "a file that lies near the input can load no code; the command line alone names assemblies",
        ["assemblies"] = "a file that lies near the input can load no code; the command line alone names assemblies",
    };
}
