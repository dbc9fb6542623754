using PaperParse.Grammars.Lines;
using PaperParse.Syntax;

namespace PaperParse.Grammars;

/// <summary>
/// Finds out the dialect of a text. Every grammar reads a sample of it, and the one that finds the most signs of itself in whole entries is the one;
/// navigation, front matter or a fence around the listing are in no entry of any. Where nothing is whole, damaged entries
/// count, and the choice is uncertain.
/// </summary>
public static class DialectDetector
{
    /// <summary>The winner must weigh this many times as much as the next, or it is a near tie.</summary>
    private const int Margin = 2;

    /// <summary>The tree of a text in the dialect that it is found to be in; <see cref="SyntaxTree.Detection"/> says how.</summary>
    public static SyntaxTree Parse(SourceText text, IReadOnlyList<Dialect> dialects)
    {
        var (dialect, detection) = Detect(text, dialects);
        return dialect.Parse(text, detection);
    }

    /// <summary>The dialect to read the text with, and how it was found. <see cref="Dialect.Unknown"/> where none fits.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="dialects">Those in question; ones that are never detected are left out. Of two that find the same the first is taken.</param>
    public static (Dialect Dialect, Detection Detection) Detect(SourceText text, IReadOnlyList<Dialect> dialects)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(dialects);
        var sample = new TextSample(DirectiveLines.Without(text));
        var weighed = dialects.Where(dialect => dialect.IsDetected).Select(dialect => (Dialect: dialect, Weight: dialect.Weigh(sample))).ToList();
        // Those of pages are not asked about plain texts, nor the others about pages; of an empty text all say the same.
        var isPage = sample.IsLikelyPage;
        var asked = weighed.Where(one => one.Weight.Lines > 0 && (one.Dialect.ReadsPages || !isPage)).ToList() is { Count: > 0 } some ? some : weighed;
        var whole = Rank(weighed, weight => weight.OfWhole);
        var ranked = whole.Count > 0 ? whole : Rank(weighed, weight => weight.OfDamaged);
        var detection = new Detection(Detection.UnknownDialect, 0)
        {
            Candidates = [.. ranked.Select(one => new DialectCandidate(one.Dialect.Name, Math.Round(one.Share, 3)))],
            Weighed = [.. asked.Select(one => new DialectDescription(one.Dialect.Name, one.Dialect.Description))],
        };
        if (ranked.Count == 0)
            return (Dialect.Unknown, detection);
        var best = ranked[0].Found.Weight;
        var second = ranked.Where(one => one.Dialect.Family != ranked[0].Dialect.Family).Select(one => one.Found.Weight).FirstOrDefault();
        var certainty = 1 - (second / best);
        return (ranked[0].Dialect, detection with
        {
            Dialect = ranked[0].Dialect.Name,
            // Damage that looks like a dialect is worth half as much as what is whole.
            Certainty = Math.Round(whole.Count > 0 ? certainty : certainty / 2, 3),
            IsUncertain = whole.Count == 0 || best < Margin * second,
        });
    }

    // The sort is stable, so dialects that find the same stay in the order in which they were given.
    private static List<(Dialect Dialect, EntryLines Found, double Share)> Rank(List<(Dialect Dialect, DialectWeight Weight)> weighed, Func<DialectWeight, EntryLines> found) =>
        [.. weighed.Select(one => (one.Dialect, Found: found(one.Weight), one.Weight.Lines))
            .Where(one => one.Found.Weight > 0)
            .OrderByDescending(one => one.Found.Weight)
            .Select(one => (one.Dialect, one.Found, (double)one.Found.Signs / one.Lines))];
}
