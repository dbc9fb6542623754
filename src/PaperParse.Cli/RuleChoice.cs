using System.CommandLine;
using PaperParse.Analysis;
using PaperParse.Syntax;

namespace PaperParse.Cli;

/// <summary>The options that say which rules are asked and how bad their findings are: <c>--profile</c>, <c>--select</c>, <c>--ignore</c>, <c>--severity</c>.</summary>
internal sealed class RuleChoice
{
    private readonly Option<string?> _profile = new("--profile")
    {
        HelpName = "NAME",
        Description = "Which rules are on (default: what goes with the dialect); none is every rule that is on by default",
    };

    private readonly Option<string[]> _select = IdsOption("--select", "Ask these rules and no others: ids, or what ids begin with, with commas between them (PP3001,PP2)");
    private readonly Option<string[]> _ignore = IdsOption("--ignore", "Do not ask these rules");

    private readonly Option<string[]> _severity = new("--severity")
    {
        HelpName = "ID=LEVEL",
        Description = "How bad the findings of a rule are: error, warning, info, hint, on (as the rule says), off",
        Arity = ArgumentArity.OneOrMore,
    };

    public void AddTo(Command command)
    {
        command.Options.Add(_profile);
        command.Options.Add(_select);
        command.Options.Add(_ignore);
        command.Options.Add(_severity);
    }

    /// <summary>What the command line makes of settings: it is stronger than all that was said before. Null, after saying why, where it names what there is not.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="known">The rules and profiles that there are.</param>
    /// <param name="streams">What is wrong is said here.</param>
    public Func<RuleSettings, RuleSettings>? TryRead(ParseResult parsed, RuleSettings known, Streams streams)
    {
        var mistakes = new List<string>();
        var profile = parsed.GetValue(_profile) is { } name ? ProfileOf(name, known, mistakes) : null;
        var ignored = Ids(parsed, _ignore, known, mistakes);
        var selected = Ids(parsed, _select, known, mistakes);
        var layer = new List<RuleSetting>(ignored.Select(id => new RuleSetting(id, new SettingOrigin(_ignore.Name)) { Level = RuleLevel.Off }));
        layer.AddRange((parsed.GetValue(_severity) ?? []).Select(text => LevelOf(text, known, mistakes)).OfType<RuleSetting>());
        foreach (var mistake in mistakes)
            streams.Say("paperparse: " + mistake);
        if (mistakes.Count > 0)
            return null;
        return settings => settings with
        {
            Profile = profile ?? settings.Profile,
            ProfileOrigin = profile is null ? settings.ProfileOrigin : new SettingOrigin(_profile.Name),
            Layers = [.. settings.Layers, new RuleLayer(layer)],
            Selected = parsed.GetValue(_select) is { Length: > 0 } ? selected.Except(ignored).ToHashSet(StringComparer.Ordinal) : settings.Selected,
        };
    }

    private static Option<string[]> IdsOption(string name, string description) =>
        new(name) { HelpName = "IDS", Description = description, Arity = ArgumentArity.OneOrMore };

    private static Profile? ProfileOf(string name, RuleSettings known, List<string> mistakes)
    {
        var profile = known.Profiles.FirstOrDefault(profile => profile.Name == name);
        if (profile is null)
            mistakes.Add($"--profile: there is no profile '{name}'{Spelling.DidYouMean(Spelling.Nearest(name, known.Profiles.Select(one => one.Name)))}; there are {string.Join(", ", known.Profiles.Select(one => one.Name))}");
        return profile;
    }

    private static HashSet<string> Ids(ParseResult parsed, Option<string[]> option, RuleSettings known, List<string> mistakes)
    {
        var chosen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var start in (parsed.GetValue(option) ?? []).SelectMany(text => text.Split(',', StringSplitOptions.TrimEntries)))
            chosen.UnionWith(IdsThatBegin(start, option.Name, known, mistakes));
        return chosen;
    }

    private static RuleSetting? LevelOf(string text, RuleSettings known, List<string> mistakes)
    {
        var (id, level) = text.Split('=', 2) is [var left, var right] ? (left.Trim(), right.Trim()) : (text, "");
        if (!LevelWords.TryParse(level, out var parsed))
        {
            mistakes.Add($"--severity: '{text}' is no ID=LEVEL, where LEVEL is one of: {string.Join(", ", LevelWords.All)}{Spelling.DidYouMean(MistakeWording.LevelMeantBy(level))}");
            return null;
        }

        return IdsThatBegin(id, "--severity", known, mistakes).Count > 0 ? new RuleSetting(id, new SettingOrigin("--severity")) { Level = parsed } : null;
    }

    private static List<string> IdsThatBegin(string start, string option, RuleSettings known, List<string> mistakes)
    {
        var ids = known.Named(start).Select(descriptor => descriptor.Id).ToList();
        if (ids.Count == 0)
            mistakes.Add($"{option}: no rule is '{start}' or begins so{Spelling.DidYouMean(Spelling.Nearest(start, known.Descriptors.Select(descriptor => descriptor.Id)))} ('paperparse rules' lists them{RuleIds.WayToOthers(start)})");
        return ids;
    }
}
