using PaperParse.Extraction;

namespace PaperParse.Analysis;

/// <summary>
/// Applies the fixes that somebody wants who is asked about each finding: those that do not touch each other at once, then the text is
/// read again and what is found now is asked about. Nothing is asked twice, wherever what was skipped has gone by then.
/// </summary>
public static class FixSome
{
    /// <summary>Whoever answers comes to an end sooner; a program that says yes to everything need not.</summary>
    private const int MostRounds = 100;

    /// <param name="papers">What is to be mended; not changed itself.</param>
    /// <param name="options">The rules, and what is suppressed: that is not asked about.</param>
    /// <param name="ask">Is asked by place, with the papers as they are by then. There need not be a fix.</param>
    public static FixResult Apply(PaperList papers, AnalysisOptions options, Func<PaperList, Diagnostic, FixAnswer> ask)
    {
        ArgumentNullException.ThrowIfNull(papers);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(ask);
        var mending = new Mending(papers, options);
        var answered = new Dictionary<AcceptedFinding, int>();
        var refused = new Dictionary<AcceptedFinding, int>();
        var suppressed = new Dictionary<AcceptedFinding, int>();
        var hasStopped = false;
        for (var round = 0; round < MostRounds && !hasStopped && Questions(mending, answered) is { Count: > 0 } questions; round++)
        {
            var wanted = new List<Diagnostic>();
            foreach (var finding in questions)
            {
                var answer = ask(mending.Papers, finding);
                hasStopped = answer == FixAnswer.Stop;
                if (hasStopped)
                    break;
                if (answer == FixAnswer.Apply && finding.Fix is not null)
                    wanted.Add(finding);
                else
                    Remember(finding, mending.Papers, mending.Keys, answered);
                if (answer == FixAnswer.Suppress)
                    Remember(finding, mending.Papers, mending.Keys, suppressed);
            }

            var (before, keys) = (mending.Papers, mending.Keys);
            foreach (var finding in mending.Make(wanted))
            {
                Remember(finding, before, keys, answered);
                Remember(finding, before, keys, refused);
            }
        }

        return mending.ToResult(Known(mending, refused).Where(finding => finding.Fix is not null).Select(finding => (finding, (string?)Mending.ReadDifferently)), Known(mending, suppressed));
    }

    /// <summary>What is found now and was not asked about; of fixes that touch each other the first.</summary>
    private static List<Diagnostic> Questions(Mending mending, Dictionary<AcceptedFinding, int> answered)
    {
        var open = mending.Run.Shown.Except(Known(mending, answered), ReferenceEqualityComparer.Instance).Cast<Diagnostic>().Where(finding => finding.Descriptor != EngineDescriptors.RuleThrew).ToList();
        var fixes = FixChoice.WithoutOverlap(open.Where(finding => finding.Fix is not null && mending.Obstacle(finding) is null));
        return [.. open.Where(finding => finding.Fix is null).Concat(fixes).Order(FindingOrder.Instance)];
    }

    /// <summary>What of these is found now, wherever it went.</summary>
    private static List<Diagnostic> Known(Mending mending, Dictionary<AcceptedFinding, int> findings)
    {
        var known = new Baseline(findings).Begin(mending.Papers);
        return [.. mending.Run.Shown.Order(FindingOrder.Instance).Where(finding => known.Covers(finding, mending.Keys.Of(finding)))];
    }

    private static void Remember(Diagnostic finding, PaperList papers, EntryKeys keys, Dictionary<AcceptedFinding, int> findings)
    {
        var known = AcceptedFinding.Of(finding, papers.Tree, keys.Of(finding) is [var key, ..] ? key : null);
        findings[known] = findings.GetValueOrDefault(known) + 1;
    }
}
