using PaperParse.Analysis;
using PaperParse.Analyzers;
using PaperParse.Extraction;
using PaperParse.Syntax;

namespace PaperParse.Cli;

/// <summary>Says that records are wrong or lost for the whole of a text or at its end, suppressed or not.</summary>
internal static class DamageNote
{
    private static readonly string[] Ids = ["PP0001", "PP0007", "PP0008"];

    private static readonly Rule[] Rules = [.. BuiltInRules.All.Where(rule => Ids.Contains(rule.Descriptor.Id))];

    public static bool IsDamage(Diagnostic finding) => Ids.Contains(finding.Id);

    public static IReadOnlyList<Diagnostic> In(PaperList papers) => AnalysisDriver.Analyze(papers, Rules);

    /// <summary>Nothing where there is no damage.</summary>
    public static void Say(Streams streams, PaperList papers, PositionEncoding positions)
    {
        var map = new PositionMap(papers.Tree.Text, positions);
        foreach (var finding in In(papers))
            FindingWriter.WriteLine(streams.Error, streams.ErrorPalette, map.Text.Path!, map, finding);
    }
}
