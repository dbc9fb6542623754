using PaperParse.Analysis;

namespace PaperParse.Reporting;

/// <summary>How many findings of a run are not shown, and by what.</summary>
public sealed class SuppressionCounts
{
    private readonly int[] _counts = new int[SuppressionWords.All.Count];

    public int All => _counts.Sum();

    /// <summary>How many suppressions have a day on which they end, and no day counts as today to judge them by.</summary>
    public int UnjudgedExpiries { get; private set; }

    public int By(SuppressionKind kind) => _counts[(int)kind];

    public void Add(FileReport file)
    {
        ArgumentNullException.ThrowIfNull(file);
        UnjudgedExpiries += file.UnjudgedExpiries;
        foreach (var finding in file.Suppressed)
            _counts[(int)finding.By]++;
    }
}
