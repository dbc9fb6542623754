namespace PaperParse.Analysis;

/// <summary>
/// Which rules there are, and all that is said of them: by a profile, by files, by the command line. What counts depends on the
/// dialect that a text turns out to be in, since that chooses the profile where none was named.
/// </summary>
/// <param name="Rules">All that are known, on or off.</param>
public sealed record RuleSettings(IReadOnlyList<Rule> Rules)
{
    /// <summary>Those that a dialect can choose.</summary>
    public IReadOnlyList<Profile> Profiles { get; init; } = [];

    /// <summary>The one that was named; null to go by the dialect.</summary>
    public Profile? Profile { get; init; }

    /// <summary>Where it was named.</summary>
    public SettingOrigin ProfileOrigin { get; init; } = SettingOrigin.Default;

    /// <summary>The weakest first; all are stronger than the profile.</summary>
    public IReadOnlyList<RuleLayer> Layers { get; init; } = [];

    /// <summary>The ids of the only rules that are asked, whatever else is said; null where it is for the levels to say.</summary>
    public IReadOnlySet<string>? Selected { get; init; }

    /// <summary>Whether there are rules of others beyond these, as where nobody asks them and so nobody loads them: then an id that could be of one is no mistake.</summary>
    public bool HasOthers { get; init; }

    /// <summary>Of the rules and of what the engine reports, in the order of ids: all that can be named.</summary>
    public IReadOnlyList<DiagnosticDescriptor> Descriptors =>
        [.. Rules.Select(rule => rule.Descriptor).Concat(EngineDescriptors.All).OrderBy(descriptor => descriptor.Id, StringComparer.Ordinal)];

    /// <summary>Those whose ids begin so; none for an empty beginning.</summary>
    public IReadOnlyList<DiagnosticDescriptor> Named(string start, StringComparison comparison = StringComparison.OrdinalIgnoreCase)
    {
        ArgumentNullException.ThrowIfNull(start);
        return start.Length == 0 ? [] : [.. Descriptors.Where(descriptor => descriptor.Id.StartsWith(start, comparison))];
    }

    /// <summary>What a text of this dialect is checked with.</summary>
    public AnalysisOptions For(string dialect)
    {
        var effective = Weigh(dialect);
        var on = effective.Where(rule => rule.Level != RuleLevel.Off).Select(rule => rule.Descriptor.Id).ToHashSet(StringComparer.Ordinal);
        return new AnalysisOptions([.. Rules.Where(rule => on.Contains(rule.Descriptor.Id))])
        {
            Severities = effective.Where(rule => rule.Level > RuleLevel.On).ToDictionary(rule => rule.Descriptor.Id, rule => SeverityOf(rule.Level), StringComparer.Ordinal),
            Silenced = effective.Where(rule => rule.Level == RuleLevel.Off).Select(rule => rule.Descriptor.Id).ToHashSet(StringComparer.Ordinal),
            KnownIds = [.. effective.Select(rule => rule.Descriptor.Id)],
            OptionValues = effective.SelectMany(rule => rule.Options.Select(option => (rule.Descriptor.Id, option))).ToDictionary(pair => (pair.Id, pair.option.Option.Name), pair => pair.option.Value),
        };
    }

    /// <summary>What counts for each rule, and for what the engine reports, in the order of ids; and where each of it was said.</summary>
    public IReadOnlyList<EffectiveRule> Weigh(string dialect)
    {
        RuleLayer[] layers = [ProfileFor(dialect).Rules, .. Layers];
        return [.. Descriptors.Select(descriptor => Weigh(descriptor, [.. layers.SelectMany(layer => About(layer, descriptor.Id))]))];
    }

    /// <summary>The one that was named, or the default of the dialect.</summary>
    public Profile ProfileFor(string dialect) => Profile ?? Profiles.FirstOrDefault(profile => profile.Dialects.Contains(dialect)) ?? Profile.None;

    private EffectiveRule Weigh(DiagnosticDescriptor descriptor, List<RuleSetting> said)
    {
        var level = said.FindLast(setting => setting.Level is not null);
        var effective = level?.Level ?? (descriptor.OnByDefault ? RuleLevel.On : RuleLevel.Off);
        var origin = level?.Origin ?? SettingOrigin.Default;
        if (Selected is not null && !EngineDescriptors.All.Contains(descriptor))
            (effective, origin) = (WhenSelected(descriptor.Id, effective), new SettingOrigin("--select"));
        return new EffectiveRule(descriptor, effective, origin, [.. descriptor.Options.Select(option => Weigh(option, said))]);
    }

    private RuleLevel WhenSelected(string id, RuleLevel level) =>
        !Selected!.Contains(id) ? RuleLevel.Off : level == RuleLevel.Off ? RuleLevel.On : level;

    private static EffectiveOption Weigh(RuleOption option, List<RuleSetting> said) =>
        said.FindLast(setting => setting.Option == option.Name) is { } set
            ? new EffectiveOption(option, set.Value, set.Origin)
            : new EffectiveOption(option, option.Default, SettingOrigin.Default);

    private static IEnumerable<RuleSetting> About(RuleLayer layer, string id) =>
        layer.Settings.Where(setting => id.StartsWith(setting.Rule, StringComparison.OrdinalIgnoreCase)).OrderBy(setting => setting.Rule.Length);

    private static Severity SeverityOf(RuleLevel level) => level switch
    {
        RuleLevel.Hint => Severity.Hint,
        RuleLevel.Info => Severity.Info,
        RuleLevel.Warning => Severity.Warning,
        _ => Severity.Error,
    };
}
