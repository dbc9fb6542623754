namespace PaperParse.Analysis;

/// <summary>What the engine itself reports; no rule has these ids.</summary>
public static class EngineDescriptors
{
    /// <summary>A rule threw: what else it would have found is not known.</summary>
    public static DiagnosticDescriptor RuleThrew { get; } = new("PP0900", "a rule threw", Severity.Error);

    /// <summary>A suppression that nothing is the better for: there is no such finding, or it cannot be read.</summary>
    public static DiagnosticDescriptor UnusedSuppression { get; } = new("PP0901", "unused suppression", Severity.Warning);

    /// <summary>A suppression whose day has passed: what it hid is shown again.</summary>
    public static DiagnosticDescriptor SuppressionExpired { get; } = new("PP0902", "suppression expired", Severity.Warning);

    /// <summary>A fix that was asked for could not be applied.</summary>
    public static DiagnosticDescriptor FixNotApplied { get; } = new("PP0903", "fix not applied", Severity.Info);

    /// <summary>The dialect was found out, and it is not sure that it is the right one.</summary>
    public static DiagnosticDescriptor DialectUncertain { get; } = new("PP0904", "dialect uncertain", Severity.Warning);

    /// <summary>A record holds what the format that it was written in cannot.</summary>
    public static DiagnosticDescriptor ExportLosesData { get; } = new("PP5004", "export loses data", Severity.Warning);

    public static IReadOnlyList<DiagnosticDescriptor> All { get; } = [RuleThrew, UnusedSuppression, SuppressionExpired, FixNotApplied, DialectUncertain, ExportLosesData];
}
