using PaperParse.Analysis;
using PaperParse.Extraction;
using PaperParse.Syntax;

namespace PaperParse.Analyzers;

/// <summary>PP4006: a page shows one thing, and the copy that it keeps of its data says another.</summary>
public sealed class EmbeddedDataDisagrees : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("PP4006", "visible text and embedded data disagree", Severity.Warning);

    public override void AnalyzeFile(RuleContext context)
    {
        // Where a page shows no entries that is the finding, and every record lacks one.
        if (context.Papers.Papers.Count == 0)
            return;
        foreach (var record in context.Papers.RecordsWithoutEntry)
        {
            var part = record.Child(SyntaxKind.Title) ?? record.Child(SyntaxKind.Identifier) ?? record;
            context.Report(new Diagnostic(Descriptor, part.Span, $"the page's data has a paper that the page does not show: {Excerpt.Quote(NodeText.Of(part).Text)}"));
        }

        foreach (var paper in WithoutRecord(context.Papers))
            context.Report(new Diagnostic(Descriptor, (paper.Entry.Title ?? (SyntaxNode)paper.Entry).Span, "the page's data has no record of this paper") { Paper = paper });
    }

    public override void AnalyzePaper(RuleContext context, Paper paper)
    {
        foreach (var difference in paper.Disagreements)
        {
            var message = $"the page shows {Excerpt.Quote(difference.Shown)} as {difference.Key}, its data says {Excerpt.Quote(difference.Recorded)}";
            context.Report(new Diagnostic(Descriptor, difference.ShownSpan, message) { Paper = paper });
        }
    }

    /// <summary>Where others have one.</summary>
    private static IEnumerable<Paper> WithoutRecord(PaperList papers) =>
        papers.Papers.Any(paper => paper.Record is not null) ? papers.Papers.Where(paper => paper.Record is null) : [];
}
