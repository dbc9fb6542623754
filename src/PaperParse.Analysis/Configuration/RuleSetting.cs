namespace PaperParse.Analysis;

/// <summary>One thing that is said of rules, and where.</summary>
/// <param name="Rule">The id of a rule, or what ids begin with (<c>PP39</c>).</param>
/// <param name="Origin">Where it is said.</param>
public sealed record RuleSetting(string Rule, SettingOrigin Origin)
{
    /// <summary>Null where an option is set.</summary>
    public RuleLevel? Level { get; init; }

    /// <summary>The name of an option of the rule; null where the level is set.</summary>
    public string? Option { get; init; }

    /// <summary>Of the option.</summary>
    public int Value { get; init; }
}

/// <summary>Settings of one strength. Where two speak of one rule, that counts which names it more closely (<c>PP3901</c> before <c>PP39</c>), then the later one.</summary>
/// <param name="Settings">In the order in which they stand.</param>
public sealed record RuleLayer(IReadOnlyList<RuleSetting> Settings);
