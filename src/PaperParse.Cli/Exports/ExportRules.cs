using PaperParse.Analysis;
using PaperParse.Analyzers;
using PaperParse.Export;
using PaperParse.Extraction;

namespace PaperParse.Cli;

/// <summary>What is asked of records before they are written: whether they have what the formats need (PP5001, PP5002).</summary>
internal sealed class ExportRules
{
    private readonly List<Rule[]> _rules;

    public ExportRules(IEnumerable<ExportFormat> formats) => _rules = [.. formats.DistinctBy(format => format.Name).Select(RulesOf).Where(rules => rules.Length > 0)];

    /// <summary>The same finding once, whichever formats it is of.</summary>
    public IEnumerable<Diagnostic> Analyze(PaperList papers) =>
        _rules.SelectMany(rules => AnalysisDriver.Analyze(papers, rules)).DistinctBy(finding => (finding.Id, finding.Span, finding.Message));

    private static Rule[] RulesOf(ExportFormat format)
    {
        var others = format.Required.Where(keys => !IsIdentifier(keys)).ToList();
        var rules = new List<Rule>();
        if (others.Count > 0)
            rules.Add(new MissingRequiredField(format.Name, others));
        if (others.Count < format.Required.Count)
            rules.Add(new NoPermanentIdentifier());
        return [.. rules];
    }

    private static bool IsIdentifier(string keys) => keys.Split('|').Any(key => key is RecordKeys.ArxivId or RecordKeys.Doi);
}
