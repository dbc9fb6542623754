using PaperParse.Analysis;
using PaperParse.Extraction;
using PaperParse.Syntax;

namespace OwnRules;

/// <summary>ACME001: in our feed a title has no full stop at its end.</summary>
public sealed class TitleEndsInFullStop : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("ACME001", "title ends in a full stop", Severity.Warning, FixSafety.Safe);

    public override void AnalyzePaper(RuleContext context, Paper paper)
    {
        // Any part of an entry can be missing in a broken listing.
        if (paper.Entry.Title is not { IsMissing: false } title)
            return;
        var text = context.Text.Slice(title.Span);
        if (!text.EndsWith(".") || text.EndsWith(".."))
            return;
        var stop = new TextSpan(title.Span.End - 1, 1);
        context.Report(new Diagnostic(Descriptor, stop, "a title has no full stop at its end")
        {
            Paper = paper,
            Fix = new CodeFix("delete the full stop", FixSafety.Safe, TextChange.Delete(stop)),
        });
    }
}
