using PaperParse.Extraction;

namespace PaperParse.Analysis;

/// <summary>
/// Asks every rule about a listing and its papers, in one pass. A rule that throws is a finding (PP0900) and costs nobody
/// else anything; the order of the rules makes no difference.
/// </summary>
public static class AnalysisDriver
{
    /// <summary>All findings by place, then by id; those that are true of all entries of a listing are folded where their rule says so.</summary>
    /// <param name="papers">What the rules are asked about.</param>
    /// <param name="rules">All of these are asked, on by default or not; in any order.</param>
    /// <param name="profile">Is told how long each rule takes; null where nobody wants to know.</param>
    public static IReadOnlyList<Diagnostic> Analyze(PaperList papers, IReadOnlyList<Rule> rules, RuleProfile? profile = null) =>
        FindingFolder.Fold(papers, FindEach(papers, rules, profile)).Order(FindingOrder.Instance).ToList();

    /// <summary>The findings entry by entry, in no particular order: what fixes are made from.</summary>
    internal static List<Diagnostic> FindEach(PaperList papers, IReadOnlyList<Rule> rules, RuleProfile? profile = null)
    {
        var run = new RuleRun(papers, rules, profile);
        run.AskAboutFile();
        foreach (var paper in papers.Papers)
            run.AskAbout(paper);
        var findings = run.Finish();
        if (DialectDoubt.Of(papers) is { } doubt)
            findings.Add(doubt);
        return findings;
    }
}
