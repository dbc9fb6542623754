using PaperParse.Extraction;
using PaperParse.Syntax;

namespace PaperParse.Analysis;

/// <summary>What became of a listing when its fixes were applied.</summary>
/// <param name="Original">The papers as they were.</param>
/// <param name="Papers">The papers of the mended text; of the same tree as before where nothing was applied.</param>
/// <param name="Rounds">The fixes that were applied, in their order; empty where none was.</param>
/// <param name="Left">What is found in the mended text, with a PP0903 for every fix that was wanted and not applied.</param>
public sealed record FixResult(PaperList Original, PaperList Papers, IReadOnlyList<FixRound> Rounds, AnalysisResult Left)
{
    /// <summary>The findings of the mended text, sorted as the driver sorts them.</summary>
    public IReadOnlyList<Diagnostic> Remaining => Left.Findings;

    public SyntaxTree Tree => Papers.Tree;

    /// <summary>How many fixes were applied, by rule id, in the order of the ids.</summary>
    public IReadOnlyDictionary<string, int> Applied { get; } = new SortedDictionary<string, int>(
        Rounds.SelectMany(round => round.Made).CountBy(finding => finding.Id).ToDictionary(), StringComparer.Ordinal);

    /// <summary>How many fixes were applied in all.</summary>
    public int Count => Rounds.Sum(round => round.Made.Count);

    /// <summary>The papers of the mended text, each field with its place in the text as it was: that is what a reader of the records has at hand.</summary>
    public PaperList PapersOfOriginal()
    {
        var places = new OriginalPlaces(Rounds);
        return Papers with { Tree = Original.Tree, Papers = [.. Papers.Papers.Select(paper => paper with { Fields = FieldsAt(places, paper.Fields) })] };
    }

    private static Dictionary<string, IReadOnlyList<FieldProvenance>> FieldsAt(OriginalPlaces places, IReadOnlyDictionary<string, IReadOnlyList<FieldProvenance>> fields) =>
        fields.ToDictionary(
            field => field.Key,
            IReadOnlyList<FieldProvenance> (field) => [.. field.Value.Select(one => one.Span is { } span ? one with { Span = places.Of(span) } : one)],
            StringComparer.Ordinal);
}
