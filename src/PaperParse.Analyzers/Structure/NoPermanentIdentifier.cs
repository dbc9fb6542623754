using PaperParse.Analysis;
using PaperParse.Extraction;
using PaperParse.Syntax;

namespace PaperParse.Analyzers;

/// <summary>PP5002: nothing in the entry tells for good which paper it is.</summary>
public sealed class NoPermanentIdentifier : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } =
        new("PP5002", "no permanent identifier", Severity.Info) { FoldsWhenTrueOfAll = true };

    public override void AnalyzePaper(RuleContext context, Paper paper)
    {
        if (paper.ArxivId is not null || paper.Doi is not null)
            return;
        var place = paper.Entry.Identifier is { IsMissing: true } missing ? missing.Span.Start : paper.Entry.Span.Start;
        context.Report(new Diagnostic(Descriptor, new TextSpan(place, 0), "neither an arXiv id nor a DOI tells which paper this is") { Paper = paper });
    }
}
