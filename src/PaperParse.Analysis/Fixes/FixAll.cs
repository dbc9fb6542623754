using PaperParse.Extraction;

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
                return attempt.ToResult();
            unsettled.UnionWith(endless);
        }
    }

    private sealed class Attempt(PaperList papers, AnalysisOptions options, FixSafety most, IReadOnlySet<string> unsettled)
    {
        private readonly Mending _mending = new(papers, options);

        /// <summary>Returns the ids of the rules that still had fixes to make when the rounds were used up.</summary>
        public HashSet<string> Run()
        {
            for (var round = 0; ; round++)
            {
                var chosen = FixChoice.WithoutOverlap(_mending.Run.Shown.Where(finding => IsWanted(finding) && Obstacle(finding) is null));
                if (chosen.Count == 0 || round == MostRounds)
                    return chosen.Select(finding => finding.Id).ToHashSet(StringComparer.Ordinal);
                _mending.Make(chosen);
            }
        }

        public FixResult ToResult() => _mending.ToResult(_mending.Run.Shown.Where(IsWanted).Select(finding => (finding, Obstacle(finding))));

        private bool IsWanted(Diagnostic finding) => finding.Fix is { } fix && fix.Safety <= most;

        private string? Obstacle(Diagnostic finding) => unsettled.Contains(finding.Id)
            ? $"such fixes bring their findings back: after {Wording.Count(MostRounds, "round")} there was no end"
            : _mending.Obstacle(finding);
    }
}
