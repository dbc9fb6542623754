namespace PaperParse.Analysis;

/// <summary>What rules found.</summary>
/// <param name="Findings">By place, then by id; those that are true of all entries of a listing are folded where their rule says so.</param>
/// <param name="Suppressed">Those that somebody said not to show, entry by entry, in the same order.</param>
public sealed record AnalysisResult(IReadOnlyList<Diagnostic> Findings, IReadOnlyList<SuppressedFinding> Suppressed)
{
    /// <summary>How many suppressions have a day on which they end, and no day counts as today to judge them by.</summary>
    public int UnjudgedExpiries { get; init; }
}
