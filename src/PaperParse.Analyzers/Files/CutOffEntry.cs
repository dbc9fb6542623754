using PaperParse.Analysis;
using PaperParse.Extraction;
using PaperParse.Syntax;

namespace PaperParse.Analyzers;

/// <summary>PP0008: the text ends in the middle of an entry.</summary>
public sealed class CutOffEntry : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("PP0008", "entry cut off at end of input", Severity.Error);

    public override void AnalyzePaper(RuleContext context, Paper paper)
    {
        var missing = EntryParts.AfterCut(paper.Entry);
        if (missing.Count == 0)
            return;
        var message = $"{EntryName.Of(paper)} is cut off: the text ends before its {Wording.NamesOf(missing)}";
        context.Report(new Diagnostic(Descriptor, new TextSpan(EndOf(paper.Entry), 0), message) { Paper = paper });
    }

    // What a tool says where it stopped, or the fence round the listing, is no part of the entry.
    private static int EndOf(EntrySyntax entry) =>
        entry.ChildNodes().LastOrDefault(part => !part.IsMissing && part.Kind is not (SyntaxKind.Chrome or SyntaxKind.SkippedText or SyntaxKind.Directive))?.Span.End ?? entry.Span.End;
}
