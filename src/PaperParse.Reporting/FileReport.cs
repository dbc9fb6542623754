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
    /// <summary>Findings that are there and not among <see cref="Findings"/>, because somebody said so.</summary>
    public IReadOnlyList<SuppressedFinding> Suppressed { get; init; } = [];

    public SyntaxTree Tree => Papers.Tree;

    /// <summary>How many suppressions have a day on which they end, and no day counts as today to judge them by.</summary>
    public int UnjudgedExpiries { get; init; }

    public Coverage Coverage { get; } = Coverage.Of(Papers.Tree);

    /// <param name="path">As the user gave it, <c>-</c> for standard input.</param>
    /// <param name="papers">What was read from it.</param>
    /// <param name="result">What was found in it.</param>
    public static FileReport Of(string path, PaperList papers, AnalysisResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return new FileReport(path, papers, result.Findings) { Suppressed = result.Suppressed, UnjudgedExpiries = result.UnjudgedExpiries };
    }
}
