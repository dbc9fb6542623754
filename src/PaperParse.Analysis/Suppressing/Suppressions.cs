using PaperParse.Extraction;

namespace PaperParse.Analysis;

/// <summary>Where it is said which findings are not to be shown.</summary>
public sealed record Suppressions
{
    /// <summary>Everything is shown.</summary>
    public static Suppressions None { get; } = new();

    /// <summary>What was accepted before; null where nothing was.</summary>
    public Baseline? Baseline { get; init; }

    /// <summary>One of each kind there is, for one run over a text; in the order in which they are asked.</summary>
    /// <param name="papers">Of the text.</param>
    internal IReadOnlyList<ISuppressor> Begin(PaperList papers) => Baseline is null ? [] : [Baseline.Begin(papers)];
}
