using PaperParse.Extraction;

namespace PaperParse.Analysis;

/// <summary>Where it is said which findings are not to be shown: by default, in the text itself.</summary>
public sealed record Suppressions
{
    /// <summary>Everything is shown, whatever the text says.</summary>
    public static Suppressions None { get; } = new() { UseDirectives = false };

    /// <summary>Whether directives in the text count.</summary>
    public bool UseDirectives { get; init; } = true;

    /// <summary>Files beside the text.</summary>
    public IReadOnlyList<Sidecar> Sidecars { get; init; } = [];

    /// <summary>What was accepted before; null where nothing was.</summary>
    public Baseline? Baseline { get; init; }

    /// <summary>One of each source there is, for one run over a text; in the order in which they are asked.</summary>
    /// <param name="papers">Of the text.</param>
    /// <param name="options">With what it is checked.</param>
    internal IReadOnlyList<ISuppressor> Begin(PaperList papers, AnalysisOptions options)
    {
        ISuppressor?[] all = [UseDirectives ? DirectiveRun.Begin(papers, options) : null, .. Sidecars.Select(sidecar => sidecar.Begin(papers, options)), Baseline?.Begin(papers)];
        return [.. all.OfType<ISuppressor>()];
    }
}
