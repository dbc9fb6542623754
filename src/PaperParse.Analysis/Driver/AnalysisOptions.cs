namespace PaperParse.Analysis;

/// <summary>What a text is checked with.</summary>
/// <param name="Rules">All of these are asked, on by default or not; in any order.</param>
/// <exception cref="ArgumentException">One of the rules cannot be asked; the message is for its author.</exception>
public sealed record AnalysisOptions(IReadOnlyList<Rule> Rules)
{
    /// <summary>All of these are asked, on by default or not; in any order.</summary>
    public IReadOnlyList<Rule> Rules { get; init; } = Checked(Rules);

    /// <summary>Is told which rule is being asked; null where nobody watches.</summary>
    public RuleWatch? Watch { get; init; }

    /// <summary>By rule id: how bad its findings are, whatever the rule says.</summary>
    public IReadOnlyDictionary<string, Severity> Severities { get; init; } = new Dictionary<string, Severity>();

    /// <summary>Ids of what the engine finds and nobody wants to hear of.</summary>
    public IReadOnlySet<string> Silenced { get; init; } = new HashSet<string>();

    /// <summary>By rule id and name of the option; an option that is not there has its default.</summary>
    public IReadOnlyDictionary<(string Id, string Option), int> OptionValues { get; init; } = new Dictionary<(string Id, string Option), int>();

    /// <summary>What findings are not shown, though they are there.</summary>
    public Suppressions Suppressions { get; init; } = Suppressions.None;

    /// <summary>The ids that there are, of rules that are asked and of others: what a suppression may name. Null for those of <see cref="Rules"/> and of the engine.</summary>
    public IReadOnlyList<string>? KnownIds { get; init; }

    /// <summary>What a suppression may name.</summary>
    internal SuppressibleRules Suppressible => new(KnownIds ?? [.. Rules.Select(rule => rule.Descriptor).Concat(EngineDescriptors.All).Select(descriptor => descriptor.Id)]);

    /// <summary>Whether such findings are looked for.</summary>
    internal bool Asks(string id) => !Silenced.Contains(id) && (Rules.Any(rule => rule.Descriptor.Id == id) || EngineDescriptors.All.Any(descriptor => descriptor.Id == id));

    /// <summary>The finding, as bad as is said here.</summary>
    internal Diagnostic Rated(Diagnostic finding) => Severities.TryGetValue(finding.Id, out var severity) ? finding with { Severity = severity } : finding;

    private static IReadOnlyList<Rule> Checked(IReadOnlyList<Rule> rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return rules.Select(RuleCheck.MistakeIn).FirstOrDefault(mistake => mistake is not null) is { } mistake ? throw new ArgumentException(mistake, nameof(rules)) : rules;
    }
}
