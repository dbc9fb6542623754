using System.Globalization;
using PaperParse.Analysis;
using PaperParse.Reporting;
using PaperParse.Syntax;

namespace PaperParse.Cli;

/// <summary>One setting that holds for a file.</summary>
/// <param name="Path">Where it would stand in a configuration file, without <c>rules.</c> in front: <c>PP2003.most-authors</c>.</param>
/// <param name="Value">As a person would write it.</param>
/// <param name="Origin">Where it was said.</param>
internal sealed record ShownSetting(string Path, string Value, SettingOrigin Origin);

/// <summary>Every setting that holds for a file.</summary>
/// <param name="file">As it was given.</param>
/// <param name="chosen">How it is read.</param>
/// <param name="detection">Of its text.</param>
internal sealed class ShownSettings(string file, ChosenOptions chosen, Detection detection)
{
    public string File => file;

    public string Profile { get; } = chosen.Options.Rules.ProfileFor(detection.Dialect).Name;

    /// <summary>What chose it, where nobody named one.</summary>
    public SettingOrigin ProfileOrigin { get; } = chosen.Options.Rules.Profile is null ? new SettingOrigin($"dialect {detection.Dialect}") : chosen.Options.Rules.ProfileOrigin;

    public string Dialect { get; } = chosen.Options.Dialect?.Name ?? DialectChoice.Auto;

    public SettingOrigin DialectOrigin => chosen.DialectOrigin;

    public IReadOnlyList<ProjectDialect> Grammars => chosen.Grammars;

    public IReadOnlyList<EffectiveRule> Rules { get; } = chosen.Options.Rules.Weigh(detection.Dialect);

    /// <summary>A level that says itself how bad a finding is.</summary>
    public static string LevelOf(EffectiveRule rule) => rule.Level == RuleLevel.On ? SeverityWords.Of(rule.Descriptor.Severity) : LevelWords.Of(rule.Level);

    /// <summary>In the order in which they are shown.</summary>
    public IEnumerable<ShownSetting> All()
    {
        yield return new ShownSetting("profile", Profile, ProfileOrigin);
        yield return new ShownSetting("dialect", Dialect == DialectChoice.Auto ? $"{Dialect} ({detection.Dialect})" : Dialect, DialectOrigin);
        foreach (var grammar in Grammars)
            yield return new ShownSetting("grammars", grammar.Path, grammar.Origin);
        foreach (var rule in Rules)
        {
            yield return new ShownSetting(rule.Descriptor.Id, LevelOf(rule), rule.Origin);
            foreach (var option in rule.Options)
                yield return new ShownSetting($"{rule.Descriptor.Id}.{option.Option.Name}", option.Value.ToString(CultureInfo.InvariantCulture), option.Origin);
        }
    }
}
