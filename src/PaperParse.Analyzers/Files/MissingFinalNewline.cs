using PaperParse.Analysis;
using PaperParse.Syntax;

namespace PaperParse.Analyzers;

/// <summary>PP0003: the last line has no line break.</summary>
public sealed class MissingFinalNewline : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("PP0003", "no newline at end of file", Severity.Info, FixSafety.Safe);

    public override void AnalyzeFile(RuleContext context)
    {
        var end = context.Text.Length;
        if (context.Papers.Papers.Count == 0 || LineBreaks.IsLineStart(context.Text, end))
            return;
        context.Report(new Diagnostic(Descriptor, new TextSpan(end, 0), "no newline at the end of the file")
        {
            Fix = new CodeFix("end the last line", FixSafety.Safe, TextChange.Insert(end, LineBreaks.Prevailing(context.Text))),
        });
    }
}
