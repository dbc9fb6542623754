using PaperParse.Analysis;
using PaperParse.Extraction;
using PaperParse.Syntax;

namespace PaperParse.Cli;

/// <summary>What is accepted in one text.</summary>
/// <param name="Papers">Of the text.</param>
/// <param name="Found">What is accepted and found, by place.</param>
/// <param name="Gone">What is accepted and not found any more.</param>
internal sealed record AcceptedText(PaperList Papers, IReadOnlyList<Diagnostic> Found, Baseline Gone)
{
    /// <param name="papers">Of the text.</param>
    /// <param name="with">With what it is checked.</param>
    /// <param name="accepted">What is accepted in it.</param>
    /// <param name="gone">What of that is not found any more.</param>
    public static AcceptedText Of(PaperList papers, AnalysisOptions with, Baseline accepted, Baseline gone)
    {
        var result = AnalysisDriver.Analyze(papers, with with { Suppressions = with.Suppressions with { Baseline = accepted } });
        return new AcceptedText(papers, [.. result.Suppressed.Where(one => one.By == SuppressionKind.Baseline).Select(one => one.Finding)], gone);
    }

    /// <summary>What is found as <c>check</c> would show it; then what is gone, by what it is known by.</summary>
    public void Write(TextWriter writer, Palette palette)
    {
        var text = Papers.Tree.Text;
        var positions = new PositionMap(text, PositionEncoding.Utf16);
        foreach (var finding in Found)
            FindingWriter.WriteWithSource(writer, palette, text.Path!, positions, finding);
        foreach (var (known, count) in Gone.Accepted.OrderBy(one => one.Key.Rule, StringComparer.Ordinal).ThenBy(one => one.Key.Entry, StringComparer.Ordinal).ThenBy(one => one.Key.Text, StringComparer.Ordinal))
            writer.WriteLine(Escaped.Inline($"{text.Path}: gone: {known.Rule}{TextOf(known)}{(known.Entry is null ? "" : $" in {known.Entry}")}{(count == 1 ? "" : $", {Wording.Count(count, "time")}")}"));
    }

    private static string TextOf(AcceptedFinding known) => known.Text is null ? "" : " " + Excerpt.Quote(known.Text);
}
