using PaperParse.Extraction;

namespace PaperParse.Analysis;

/// <summary>A text from one round of fixes to the next: after each it is read again and the rules are asked again.</summary>
internal sealed class Mending
{
    /// <summary>Why the guard refuses a fix.</summary>
    public const string ReadDifferently = "entries would be read differently after it";

    private readonly PaperList _original;
    private readonly AnalysisOptions _options;
    private readonly List<FixRound> _rounds = [];
    private readonly HashSet<Diagnostic> _refused = new(ReferenceEqualityComparer.Instance);

    public Mending(PaperList papers, AnalysisOptions options)
    {
        _original = papers;
        _options = options;
        Keys = new EntryKeys(papers);
        Papers = papers;
        Run = SuppressionRun.Of(papers, AnalysisDriver.FindEach(papers, options), options, Keys);
    }

    /// <summary>As they are now.</summary>
    public PaperList Papers { get; private set; }

    /// <summary>What is found now.</summary>
    public SuppressionRun Run { get; private set; }

    /// <summary>By what the entries can be named now.</summary>
    public EntryKeys Keys { get; private set; }

    /// <summary>Makes the fixes of findings that do not touch each other.</summary>
    /// <returns>Those after which entries would be read differently, and so are not made.</returns>
    public IReadOnlyList<Diagnostic> Make(IReadOnlyList<Diagnostic> chosen)
    {
        var (tree, made) = FixGuard.Make(Papers.Tree, chosen);
        List<Diagnostic> refused = [.. chosen.Except(made, ReferenceEqualityComparer.Instance).Cast<Diagnostic>()];
        _refused.UnionWith(refused);
        if (made.Count == 0)
            return refused;
        _rounds.Add(new FixRound(Papers.Tree.Text, made));
        Papers = PaperExtractor.Extract(tree, Papers.AsOf, Papers.UsesRecords);
        Keys = Keys.After(Papers);
        Run = SuppressionRun.Of(Papers, AnalysisDriver.FindEach(Papers, _options), _options, Keys);
        _refused.Clear();
        return refused;
    }

    /// <summary>Why a fix cannot be made; null where it can, as far as is known before it is tried.</summary>
    public string? Obstacle(Diagnostic finding) =>
        _refused.Contains(finding) ? ReadDifferently : FixChoice.FaultOf(finding.Fix!, Papers.Tree.Text);

    /// <param name="notApplied">Findings of now whose fixes were wanted and not made, each with the reason.</param>
    /// <param name="suppressed">Findings of now that are to stay, for a sidecar that is yet to be written.</param>
    public FixResult ToResult(IEnumerable<(Diagnostic Finding, string? Reason)> notApplied, IReadOnlyCollection<Diagnostic>? suppressed = null)
    {
        var left = AnalysisDriver.ToResult(Papers, suppressed is null ? Run : Run.Without(suppressed));
        var said = notApplied.Select(one => NotApplied(one.Finding, one.Reason)).Where(finding => !_options.Silenced.Contains(finding.Id)).Select(_options.Rated);
        return new FixResult(_original, Papers, _rounds, left with { Findings = [.. left.Findings.Concat(said).Order(FindingOrder.Instance)] });
    }

    private static Diagnostic NotApplied(Diagnostic finding, string? reason) =>
        new(EngineDescriptors.FixNotApplied, finding.Span, $"fix of {finding.Id} not applied ({finding.Fix!.Title}): {reason}")
        {
            Paper = finding.Paper,
        };
}
