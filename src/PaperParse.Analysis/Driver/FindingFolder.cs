using PaperParse.Extraction;
using PaperParse.Syntax;

namespace PaperParse.Analysis;

/// <summary>
/// What is true of every entry says something about the listing, not about its entries: such findings become one, at the first place.
/// Findings about the listing itself stay as they are.
/// </summary>
internal static class FindingFolder
{
    /// <param name="papers">Of the text.</param>
    /// <param name="findings">Those that are shown.</param>
    /// <param name="hidden">Those that are not: what is true of their entries is so all the same.</param>
    public static IEnumerable<Diagnostic> Fold(PaperList papers, IReadOnlyList<Diagnostic> findings, IReadOnlyList<SuppressedFinding> hidden)
    {
        if (!findings.Any(IsFoldable))
            return findings;
        var entries = papers.Papers.CountBy(paper => paper.Listing).ToDictionary();
        var without = hidden.Select(one => one.Finding).Where(IsFoldable).DistinctBy(finding => (finding.Id, finding.Paper!.Listing, finding.Paper.Index))
            .CountBy(finding => (finding.Id, finding.Paper!.Listing)).ToDictionary();
        return findings.Where(finding => !IsFoldable(finding))
            .Concat(findings.Where(IsFoldable)
                .GroupBy(finding => (finding.Id, finding.Paper!.Listing))
                .SelectMany(group => FoldOne([.. group.Order(FindingOrder.Instance)], entries[group.Key.Listing], without.GetValueOrDefault(group.Key))));
    }

    private static bool IsFoldable(Diagnostic finding) => finding.Descriptor.FoldsWhenTrueOfAll && finding.Paper is not null;

    /// <param name="findings">Of one rule in one listing.</param>
    /// <param name="entries">How many the listing has.</param>
    /// <param name="hidden">How many of them have such a finding that is not shown.</param>
    private static List<Diagnostic> FoldOne(List<Diagnostic> findings, int entries, int hidden)
    {
        var shown = findings.DistinctBy(finding => finding.Paper!.Index).Count();
        if (shown < 2 || shown + hidden < entries)
            return findings;
        var all = hidden == 0 ? $" (all {Wording.Count(entries, "entry")})" : $" ({Wording.Count(shown, "entry")}; the others are suppressed)";
        var folded = findings[0] with
        {
            Message = Shared(findings.Select(finding => finding.Message), findings[0].Descriptor.Title) + all,
            Severity = findings.Max(finding => finding.Severity),
            Paper = null,
            Fix = JoinFixes(findings, all),
            Count = shown,
        };
        return [folded];
    }

    /// <summary>What all of them say; where they say different things, what stands for them.</summary>
    private static string Shared(IEnumerable<string> texts, string otherwise) => texts.Distinct().Take(2).ToList() is [var only] ? only : otherwise;

    private static CodeFix? JoinFixes(List<Diagnostic> findings, string all)
    {
        if (findings[0].Fix is not { } first || findings.Exists(finding => finding.Fix?.Safety != first.Safety))
            return null;
        TextChange[] changes = [.. findings.SelectMany(finding => finding.Fix!.Changes)];
        return new ChangedPlaces().TryTake(changes) ? new CodeFix(Shared(findings.Select(finding => finding.Fix!.Title), "make each change") + all, first.Safety, changes) : null;
    }
}
