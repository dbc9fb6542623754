using System.Globalization;
using PaperParse.Analysis;
using PaperParse.Extraction;
using PaperParse.Syntax;

namespace PaperParse.Analyzers;

/// <summary>PP3008: an abstract exactly as long as abstracts can be on arXiv, so perhaps one that was cut to fit.</summary>
public sealed class AbstractAtLimit : Rule
{
    /// <summary>In characters as arXiv counts them, which are code points. Listings of every dialect have their abstracts from there.</summary>
    private static readonly RuleOption Limit = new("characters", "how many characters the source takes at most", 1920, 1, 1_000_000);

    public override DiagnosticDescriptor Descriptor { get; } = new("PP3008", "abstract at the source's length limit", Severity.Info) { Options = [Limit] };

    public override void AnalyzePaper(RuleContext context, Paper paper)
    {
        var most = context.ValueOf(Descriptor, Limit);
        if (paper.Abstract is not { } text || text.Length < most || text.Length > 2 * most || text.EnumerateRunes().Count() != most)
            return;
        foreach (var prose in context.ProseOf(paper))
        {
            if (prose.Kind != SyntaxKind.Abstract)
                continue;
            var message = string.Create(CultureInfo.InvariantCulture, $"the abstract has exactly {most:N0} characters, the most that arXiv takes: it may have been cut to fit");
            context.Report(new Diagnostic(Descriptor, prose.SpanOf(0, prose.Text.TrimEnd().Length), message) { Paper = paper });
        }
    }
}
