using PaperParse.Extraction;
using PaperParse.Syntax;

namespace PaperParse.Analysis;

/// <summary>What became of a listing when its fixes were applied.</summary>
/// <param name="Papers">The papers of the mended text; of the same tree as before where nothing was applied.</param>
/// <param name="Applied">How many fixes were applied, by rule id, in the order of the ids.</param>
/// <param name="Remaining">The findings of the mended text, sorted as the driver sorts them, with a PP0903 for every fix that was wanted and not applied.</param>
public sealed record FixResult(PaperList Papers, IReadOnlyDictionary<string, int> Applied, IReadOnlyList<Diagnostic> Remaining)
{
    public SyntaxTree Tree => Papers.Tree;

    /// <summary>How many fixes were applied in all.</summary>
    public int Count => Applied.Values.Sum();
}
