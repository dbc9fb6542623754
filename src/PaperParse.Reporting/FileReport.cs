using PaperParse.Analysis;
using PaperParse.Extraction;
using PaperParse.Syntax;

namespace PaperParse.Reporting;

/// <summary>What is to be said about one file.</summary>
/// <param name="Path">As the user gave it, <c>-</c> for standard input.</param>
/// <param name="Papers">What was read from it.</param>
/// <param name="Findings">In the order in which they are shown.</param>
public sealed record FileReport(string Path, PaperList Papers, IReadOnlyList<Diagnostic> Findings)
{
    public SyntaxTree Tree => Papers.Tree;

    /// <summary>How many suppressions have a day on which they end, and no day counts as today to judge them by.</summary>
    public int UnjudgedExpiries { get; init; }

    public Coverage Coverage { get; } = Coverage.Of(Papers.Tree);
}
