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
        var all = $"(all {Wording.Count(entries, "entry")})";
        var folded = findings[0] with
        {
            Message = $"{findings[0].Message} {all}",
            Severity = findings.Max(finding => finding.Severity),
            Paper = null,
            Fix = JoinFixes(findings, all),
            Count = entries,
        };
        return [folded];
    }

    private static CodeFix? JoinFixes(List<Diagnostic> findings, string all)
    {
        if (findings[0].Fix is not { } first || findings.Exists(finding => finding.Fix?.Safety != first.Safety))
            return null;
        TextChange[] changes = [.. findings.SelectMany(finding => finding.Fix!.Changes)];
        return new ChangedPlaces().TryTake(changes) ? new CodeFix($"{first.Title} {all}", first.Safety, changes) : null;
    }
}
