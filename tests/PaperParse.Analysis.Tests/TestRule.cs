using PaperParse.Extraction;

namespace PaperParse.Analysis.Tests;

/// <summary>A rule made of what a test wants it to do.</summary>
internal sealed class TestRule(DiagnosticDescriptor descriptor, Action<RuleContext>? file = null, Action<RuleContext, Paper>? paper = null) : Rule
{
    public override DiagnosticDescriptor Descriptor => descriptor;

    public override void AnalyzeFile(RuleContext context) => file?.Invoke(context);

    public override void AnalyzePaper(RuleContext context, Paper about) => paper?.Invoke(context, about);

    /// <summary>Reports the title of every paper.</summary>
    public static TestRule Titles(DiagnosticDescriptor descriptor, Func<Paper, CodeFix?>? fix = null, Func<Paper, bool>? where = null) =>
        new(descriptor, paper: (context, paper) =>
        {
            if (where?.Invoke(paper) != false)
                context.Report(new Diagnostic(descriptor, paper.Entry.Title!.Span, "a title") { Paper = paper, Fix = fix?.Invoke(paper) });
        });
}
