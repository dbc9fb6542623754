using PaperParse.Extraction;
using PaperParse.Syntax;

namespace PaperParse.Analysis;

/// <summary>Findings that were there before and are accepted for the time being.</summary>
/// <param name="Accepted">How many of each are accepted in one text.</param>
public sealed record Baseline(IReadOnlyDictionary<AcceptedFinding, int> Accepted)
{
    /// <summary>What accepts a text as it is: all that is found in it, entry by entry, but for what other suppressions hide.</summary>
    /// <param name="papers">Of the text.</param>
    /// <param name="options">With what it is checked; a baseline in them does not count.</param>
    public static Baseline Of(PaperList papers, AnalysisOptions options)
    {
        ArgumentNullException.ThrowIfNull(papers);
        ArgumentNullException.ThrowIfNull(options);
        return Of(Unsuppressed(papers, options).Where(CanBeAccepted), papers.Tree);
    }

    /// <summary>What of this is still found in a text.</summary>
    /// <inheritdoc cref="Of(PaperList, AnalysisOptions)"/>
    public Baseline StillFound(PaperList papers, AnalysisOptions options)
    {
        var run = new Run(papers.Tree, Accepted);
        var keys = new EntryKeys(papers);
        foreach (var finding in Unsuppressed(papers, options).Order(FindingOrder.Instance))
            run.Covers(finding, keys.Of(finding));
        return new Baseline(run.Used);
    }

    /// <summary>What of this is not in <paramref name="other"/>.</summary>
    public Baseline Without(Baseline other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new Baseline(Accepted
            .Select(one => KeyValuePair.Create(one.Key, one.Value - other.Accepted.GetValueOrDefault(one.Key)))
            .Where(one => one.Value > 0)
            .ToDictionary());
    }

    internal ISuppressor Begin(PaperList papers) => new Run(papers.Tree, Accepted);

    internal static Baseline Of(IEnumerable<Diagnostic> findings, SyntaxTree tree) =>
        new(findings.CountBy(finding => AcceptedFinding.Of(finding, tree, finding.Paper?.Keys.Count > 0 ? finding.Paper.Keys[0] : null)).ToDictionary());

    private static List<Diagnostic> Unsuppressed(PaperList papers, AnalysisOptions options)
    {
        var without = options with { Suppressions = options.Suppressions with { Baseline = null } };
        return SuppressionRun.Of(papers, AnalysisDriver.FindEach(papers, without), without, new EntryKeys(papers)).Unsuppressed;
    }

    // What a rule that throws would find is not known, so nobody can have accepted it.
    private static bool CanBeAccepted(Diagnostic finding) => finding.Descriptor != EngineDescriptors.RuleThrew;

    private sealed class Run(SyntaxTree tree, IReadOnlyDictionary<AcceptedFinding, int> accepted) : ISuppressor
    {
        public Dictionary<AcceptedFinding, int> Used { get; } = [];

        public SuppressionKind Kind => SuppressionKind.Baseline;

        public int UnjudgedExpiries => 0;

        public bool Covers(Diagnostic finding, IReadOnlyList<string> keys)
        {
            if (!CanBeAccepted(finding))
                return false;
            if (keys.Count == 0)
                return TryUse(AcceptedFinding.Of(finding, tree, null));
            return keys.Any(key => TryUse(AcceptedFinding.Of(finding, tree, key)));
        }

        // What is accepted and gone is good news; 'baseline prune' forgets it.
        public IEnumerable<Diagnostic> Complaints() => [];

        private bool TryUse(AcceptedFinding known)
        {
            var used = Used.GetValueOrDefault(known);
            if (used >= accepted.GetValueOrDefault(known))
                return false;
            Used[known] = used + 1;
            return true;
        }
    }
}
