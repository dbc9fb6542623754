using PaperParse.Analysis;
using PaperParse.Extraction;
using PaperParse.Syntax;

namespace PaperParse.Cli;

/// <summary>What is accepted in one text.</summary>
/// <param name="Papers">Of the text.</param>
/// <param name="Result">What is found in it, the accepted findings suppressed.</param>
/// <param name="Gone">What is accepted and not found any more.</param>
internal sealed record AcceptedText(PaperList Papers, AnalysisResult Result, Baseline Gone)
{
    /// <summary>What is found as <c>check</c> would show it; then what is gone, by what it is known by.</summary>
    public void Write(TextWriter writer, Palette palette)
    {
        var text = Papers.Tree.Text;
        var positions = new PositionMap(text, PositionEncoding.Utf16);
        foreach (var one in Result.Suppressed)
            FindingWriter.WriteWithSource(writer, palette, text.Path!, positions, one.Finding);
        foreach (var (finding, count) in Gone.Accepted.OrderBy(one => one.Key.Rule, StringComparer.Ordinal).ThenBy(one => one.Key.Entry, StringComparer.Ordinal).ThenBy(one => one.Key.Text, StringComparer.Ordinal))
            writer.WriteLine(Escaped.Inline($"{text.Path}: gone: {finding.Rule}{TextOf(finding)}{(finding.Entry is null ? "" : $" in {finding.Entry}")}{(count == 1 ? "" : $", {Wording.Count(count, "time")}")}"));
    }

    private static string TextOf(AcceptedFinding finding) => finding.Text is null ? "" : " " + Excerpt.Quote(finding.Text);
}
