using PaperParse.Extraction;
using PaperParse.Syntax;

namespace PaperParse.Analysis;

/// <summary>
/// What is true of every entry says something about the listing, not about its entries: such findings become one, at the first place.
/// Findings about the listing itself stay as they are.
/// </summary>
internal static class FindingFolder
{
    public static IEnumerable<Diagnostic> Fold(PaperList papers, IReadOnlyList<Diagnostic> findings)
    {
        if (!findings.Any(IsFoldable))
            return findings;
        var entries = papers.Papers.CountBy(paper => paper.Listing).ToDictionary();
        return findings.Where(finding => !IsFoldable(finding))
            .Concat(findings.Where(IsFoldable)
                .GroupBy(finding => (finding.Id, finding.Paper!.Listing))
                .SelectMany(group => FoldOne([.. group.Order(FindingOrder.Instance)], entries[group.Key.Listing])));
    }

    private static bool IsFoldable(Diagnostic finding) => finding.Descriptor.FoldsWhenTrueOfAll && finding.Paper is not null;

    private static List<Diagnostic> FoldOne(List<Diagnostic> findings, int entries)
    {
        if (entries < 2 || findings.DistinctBy(finding => finding.Paper!.Index).Count() < entries)
            return findings;
        var all = $" (all {Wording.Count(entries, "entry")})";
        var folded = findings[0] with
        {
            Message = Shared(findings.Select(finding => finding.Message), findings[0].Descriptor.Title) + all,
            Severity = findings.Max(finding => finding.Severity),
            Paper = null,
            Fix = JoinFixes(findings, all),
            Count = entries,
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
