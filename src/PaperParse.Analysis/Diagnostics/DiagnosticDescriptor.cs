namespace PaperParse.Analysis;

/// <summary>What is the same in all findings of a rule.</summary>
/// <param name="Id">Such as <c>PP2001</c>; never reused for another meaning.</param>
/// <param name="Title">A few words, lower case.</param>
/// <param name="Severity">Of a finding that does not say otherwise.</param>
/// <param name="Fix">The tier of its fixes, the higher one where it has both; null when the rule offers none.</param>
public sealed record DiagnosticDescriptor(string Id, string Title, Severity Severity, FixSafety? Fix = null)
{
    /// <summary>Off until it is asked for by name.</summary>
    public bool OnByDefault { get; init; } = true;

    /// <summary>Some of its fixes are safe, though <see cref="Fix"/> is <see cref="FixSafety.Unsafe"/>.</summary>
    public bool HasSafeFixesToo { get; init; }

    /// <summary>The tiers of its fixes; empty when the rule offers none.</summary>
    public IReadOnlyList<FixSafety> FixTiers => Fix is not { } fix ? [] : HasSafeFixesToo ? [FixSafety.Safe, fix] : [fix];

    /// <summary>Its fixes take out whole entries or put them elsewhere, which no other fix may.</summary>
    public bool FixMovesEntries { get; init; }

    /// <summary>The numbers that it judges by and its users can set.</summary>
    public IReadOnlyList<RuleOption> Options { get; init; } = [];

    /// <summary>Shown as one finding, at its first place, when true of every entry of a listing of two or more.</summary>
    public bool FoldsWhenTrueOfAll { get; init; }
}
