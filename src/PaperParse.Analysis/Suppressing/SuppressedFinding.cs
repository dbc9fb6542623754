namespace PaperParse.Analysis;

/// <summary>A finding that is there and not shown.</summary>
/// <param name="Finding">As it would be shown.</param>
/// <param name="By">What says so.</param>
public sealed record SuppressedFinding(Diagnostic Finding, SuppressionKind By);
