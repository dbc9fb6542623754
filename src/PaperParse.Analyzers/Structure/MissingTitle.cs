using PaperParse.Analysis;
using PaperParse.Extraction;
using PaperParse.Syntax;

namespace PaperParse.Analyzers;

/// <summary>PP1003: an entry without a title.</summary>
public sealed class MissingTitle : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } =
        new("PP1003", "title missing", Severity.Error) { FoldsWhenTrueOfAll = true };

    public override void AnalyzePaper(RuleContext context, Paper paper)
    {
        if (!context.Tree.Vocabulary.Shows(SyntaxKind.Title))
            return;
        if (EntryParts.PlaceOfMissing(paper.Entry, paper.Entry.Title, SyntaxKind.Title) is { } place)
            context.Report(new Diagnostic(Descriptor, place, "title missing") { Paper = paper });
    }
}
