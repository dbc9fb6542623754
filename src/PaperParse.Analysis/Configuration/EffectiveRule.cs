namespace PaperParse.Analysis;

/// <summary>What counts for a rule when all that is said of it was weighed.</summary>
/// <param name="Descriptor">Of the rule, or of something that the engine reports.</param>
/// <param name="Level">Whether it is asked, and how bad its findings are.</param>
/// <param name="Origin">Where the level was set.</param>
/// <param name="Options">The values of its options, in the order of the descriptor.</param>
public sealed record EffectiveRule(DiagnosticDescriptor Descriptor, RuleLevel Level, SettingOrigin Origin, IReadOnlyList<EffectiveOption> Options);

/// <param name="Option">Of the rule.</param>
/// <param name="Value">What counts.</param>
/// <param name="Origin">Where it was set.</param>
public sealed record EffectiveOption(RuleOption Option, int Value, SettingOrigin Origin);
