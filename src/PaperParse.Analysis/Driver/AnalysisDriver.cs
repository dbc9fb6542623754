using PaperParse.Extraction;

namespace PaperParse.Analysis;

/// <summary>
/// Asks every rule about a listing and its papers, in one pass. A rule that throws is a finding (PP0900) and costs nobody
/// else anything; the order of the rules makes no difference.
/// </summary>
public static class AnalysisDriver
{
    /// <summary>What the rules find, with their own severities and the defaults of their options, nothing suppressed.</summary>
    /// <param name="papers">What the rules are asked about.</param>
    /// <param name="rules">All of these are asked, on by default or not; in any order.</param>
    public static IReadOnlyList<Diagnostic> Analyze(PaperList papers, IReadOnlyList<Rule> rules) => Analyze(papers, new AnalysisOptions(rules)).Findings;

    /// <param name="papers">What the rules are asked about.</param>
    /// <param name="options">The rules, how bad their findings are, and which are not shown.</param>
    /// <param name="times">Is told how long each rule takes; null where nobody wants to know.</param>
    public static AnalysisResult Analyze(PaperList papers, AnalysisOptions options, RuleTimes? times = null)
    {
        var run = SuppressionRun.Of(papers, FindEach(papers, options, times), options, new EntryKeys(papers));
        return ToResult(papers, run);
    }

    /// <summary>The findings entry by entry, in no particular order, nothing suppressed.</summary>
    internal static List<Diagnostic> FindEach(PaperList papers, AnalysisOptions options, RuleTimes? times = null)
    {
        var run = new RuleRun(papers, options, times);
        run.AskAboutFile();
        foreach (var paper in papers.Papers)
            run.AskAbout(paper);
        var findings = run.Finish();
        if (DialectDoubt.Of(papers) is { } doubt)
            findings.Add(doubt);
        return [.. findings.Where(finding => !options.Silenced.Contains(finding.Id)).Select(options.Rated)];
    }

    internal static AnalysisResult ToResult(PaperList papers, SuppressionRun run) =>
        new([.. FindingFolder.Fold(papers, run.Shown, run.Hidden).Order(FindingOrder.Instance)], run.Hidden) { UnjudgedExpiries = run.UnjudgedExpiries };
}
