using PaperParse.Analysis;
using PaperParse.Extraction;

namespace PaperParse.Analyzers;

/// <summary>
/// PP4002: two entries whose titles are nearly the same, by the share of their trigrams that they have in common. Which titles to compare is told
/// by MinHash, so that a listing of 100,000 takes no longer for each than one of 100.
/// </summary>
public sealed class NearDuplicateTitle : Rule
{
    // Which titles are compared at all is made for those that have four fifths in common: much below that, pairs would be missed.
    private static readonly RuleOption LeastShare = new("least-percent", "what share of all trigrams of two titles stands in both, in percent", 80, 70, 100);

    public override DiagnosticDescriptor Descriptor { get; } = new("PP4002", "near-duplicate title", Severity.Info) { Options = [LeastShare] };

    public override void AnalyzeFile(RuleContext context)
    {
        var titles = new List<(Paper Paper, TitleWords Words)>();
        foreach (var paper in context.Papers.Papers)
        {
            if (paper.Title is { } title && paper.Entry.Title is { IsMissing: false } && TitleWords.Of(title) is { IsGeneric: false } words)
                titles.Add((paper, words));
        }

        var least = context.ValueOf(Descriptor, LeastShare);
        foreach (var pairs in TitleIndex.PairsOf(titles.ConvertAll(title => title.Words)).GroupBy(pair => pair.Later))
        {
            var (paper, words) = titles[pairs.Key];
            Paper? nearest = null;
            var most = least - 1;
            foreach (var (other, otherWords) in pairs.Select(pair => titles[pair.Earlier]))
            {
                var share = words.ShareWith(otherWords);
                if (share > most && !words.IsAnotherPartOf(otherWords) && !AreKnownApart(paper, other))
                    (nearest, most) = (other, share);
            }

            if (nearest is not null)
                context.Report(new Diagnostic(Descriptor, paper.Entry.Title!.Span, $"nearly the title of {EntryName.Of(nearest)}; perhaps the same paper") { Paper = paper, Other = nearest });
        }
    }

    /// <summary>Whether other rules say what there is to say: the two are the same by an identity of theirs (PP4001), or are not because both have one and they differ.</summary>
    private static bool AreKnownApart(Paper one, Paper other) =>
        Differ(one.ArxivId, other.ArxivId) || Differ(one.Doi, other.Doi) || one.Keys.Intersect(other.Keys, StringComparer.Ordinal).Any();

    private static bool Differ(string? one, string? other) => one is not null && other is not null && !string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
