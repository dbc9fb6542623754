using PaperParse.Extraction;
using PaperParse.Syntax;

namespace PaperParse.Analysis;

/// <summary>
/// Applies fixes until none is left: those that do not touch each other at once, then the text is read again and the rules are asked
/// again. What could not be applied is reported, never dropped.
/// </summary>
public static class FixAll
{
    /// <summary>Fixes that wait for each other need a few rounds; those that bring their own finding back need any number.</summary>
    private const int MostRounds = 20;

    /// <param name="papers">What is to be mended; not changed itself.</param>
    /// <param name="rules">In any order; nothing that they find is suppressed.</param>
    /// <param name="most">The tier up to which fixes are applied.</param>
    public static FixResult Apply(PaperList papers, IReadOnlyList<Rule> rules, FixSafety most = FixSafety.Safe) => Apply(papers, new AnalysisOptions(rules), most);

    /// <param name="papers">What is to be mended; not changed itself.</param>
    /// <param name="options">The rules, and what is suppressed: that is left alone.</param>
    /// <param name="most">The tier up to which fixes are applied.</param>
    public static FixResult Apply(PaperList papers, AnalysisOptions options, FixSafety most = FixSafety.Safe)
    {
        // When the fixes of a rule do not come to an end, all is done again without them, so that nothing half-done is left of them.
        var unsettled = new HashSet<string>(StringComparer.Ordinal);
        while (true)
        {
            var attempt = new Attempt(papers, options, most, unsettled);
            var endless = attempt.Run();
            if (endless.Count == 0)
                return attempt.ToResult(papers);
            unsettled.UnionWith(endless);
        }
    }

    private sealed class Attempt(PaperList papers, AnalysisOptions options, FixSafety most, IReadOnlySet<string> unsettled)
    {
        private readonly List<FixRound> _rounds = [];
        private readonly HashSet<Diagnostic> _refused = new(ReferenceEqualityComparer.Instance);
        private PaperList _papers = papers;
        private EntryKeys _keys = new(papers);
        private SuppressionRun _run = SuppressionRun.Of(papers, AnalysisDriver.FindEach(papers, options), options, new EntryKeys(papers));

        /// <summary>Returns the ids of the rules that still had fixes to make when the rounds were used up.</summary>
        public HashSet<string> Run()
        {
            for (var round = 0; ; round++)
            {
                var chosen = FixChoice.WithoutOverlap(_run.Shown.Where(finding => IsWanted(finding) && Obstacle(finding) is null));
                if (chosen.Count == 0 || round == MostRounds)
                    return chosen.Select(finding => finding.Id).ToHashSet(StringComparer.Ordinal);
                var (tree, made) = FixGuard.Make(_papers.Tree, chosen);
                _refused.UnionWith(chosen.Except(made, ReferenceEqualityComparer.Instance).Cast<Diagnostic>());
                if (made.Count > 0)
                    GoOn(tree, made);
            }
        }

        public FixResult ToResult(PaperList original)
        {
            var left = AnalysisDriver.ToResult(_papers, _run);
            var notApplied = _run.Shown.Where(IsWanted).Select(NotApplied).Where(finding => !options.Silenced.Contains(finding.Id)).Select(options.Rated);
            return new FixResult(original, _papers, _rounds, left with { Findings = [.. left.Findings.Concat(notApplied).Order(FindingOrder.Instance)] });
        }

        private void GoOn(SyntaxTree tree, IReadOnlyList<Diagnostic> made)
        {
            _rounds.Add(new FixRound(_papers.Tree.Text, made));
            _papers = PaperExtractor.Extract(tree, _papers.AsOf, _papers.UsesRecords);
            _keys = _keys.After(_papers);
            _run = SuppressionRun.Of(_papers, AnalysisDriver.FindEach(_papers, options), options, _keys);
            _refused.Clear();
        }

        private bool IsWanted(Diagnostic finding) => finding.Fix is { } fix && fix.Safety <= most;

        private string? Obstacle(Diagnostic finding)
        {
            if (unsettled.Contains(finding.Id))
                return $"such fixes bring their findings back: after {Wording.Count(MostRounds, "round")} there was no end";
            return _refused.Contains(finding) ? "entries would be read differently after it" : FixChoice.FaultOf(finding.Fix!, _papers.Tree.Text);
        }

        private Diagnostic NotApplied(Diagnostic finding) =>
            new(EngineDescriptors.FixNotApplied, finding.Span, $"fix of {finding.Id} not applied ({finding.Fix!.Title}): {Obstacle(finding)}")
            {
                Paper = finding.Paper,
            };
    }
}
