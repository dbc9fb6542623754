using PaperParse.Extraction;

namespace PaperParse.Analysis;

/// <summary>Parts the findings of a text into those that are shown and those that are not.</summary>
internal sealed class SuppressionRun
{
    private SuppressionRun(List<Diagnostic> unsuppressed, List<Diagnostic> complaints, List<SuppressedFinding> hidden, int unjudged)
    {
        Unsuppressed = unsuppressed;
        Shown = [.. unsuppressed, .. complaints];
        Hidden = hidden;
        UnjudgedExpiries = unjudged;
    }

    /// <summary>Not folded; what is wrong with the suppressions is not among them.</summary>
    public List<Diagnostic> Unsuppressed { get; }

    /// <summary>Not folded; with what is wrong with the suppressions.</summary>
    public List<Diagnostic> Shown { get; }

    public List<SuppressedFinding> Hidden { get; }

    public int UnjudgedExpiries { get; }

    /// <summary>The same, with more that is not shown for the sake of a sidecar.</summary>
    public SuppressionRun Without(IReadOnlyCollection<Diagnostic> more)
    {
        var gone = more.ToHashSet(ReferenceEqualityComparer.Instance);
        var complaints = Shown.Skip(Unsuppressed.Count).ToList();
        return new SuppressionRun([.. Unsuppressed.Where(finding => !gone.Contains(finding))], complaints, [.. Hidden, .. more.Select(finding => new SuppressedFinding(finding, SuppressionKind.Sidecar))], UnjudgedExpiries);
    }

    /// <param name="papers">Of the text.</param>
    /// <param name="findings">Of the text, entry by entry.</param>
    /// <param name="options">With what the text is checked.</param>
    /// <param name="keys">Of its entries.</param>
    public static SuppressionRun Of(PaperList papers, List<Diagnostic> findings, AnalysisOptions options, EntryKeys keys)
    {
        var suppressors = options.Suppressions.Begin(papers, options);
        if (suppressors.Count == 0)
            return new SuppressionRun(findings, [], [], 0);
        var shown = new List<Diagnostic>();
        var hidden = new List<SuppressedFinding>();
        foreach (var finding in findings.Order(FindingOrder.Instance))
        {
            var names = keys.Of(finding);
            if (suppressors.FirstOrDefault(one => one.Covers(finding, names)) is { } suppressor)
                hidden.Add(new SuppressedFinding(finding, suppressor.Kind));
            else
                shown.Add(finding);
        }

        var complaints = suppressors.SelectMany(one => one.Complaints()).Where(complaint => !options.Silenced.Contains(complaint.Id)).Select(options.Rated).ToList();
        return new SuppressionRun(shown, complaints, hidden, suppressors.Sum(one => one.UnjudgedExpiries));
    }
}
