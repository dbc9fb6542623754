using PaperParse.Analysis;
using PaperParse.Extraction;
using PaperParse.Syntax;

namespace PaperParse.Analyzers;

/// <summary>PP1005: an entry that does not say by whom it is.</summary>
public sealed class MissingByline : Rule
{
    private static readonly SyntaxKind[] Bylines = [SyntaxKind.AuthorCount, SyntaxKind.AuthorList, SyntaxKind.OrganizationBadge];

    public override DiagnosticDescriptor Descriptor { get; } =
        new("PP1005", "byline missing", Severity.Warning) { FoldsWhenTrueOfAll = true };

    public override void AnalyzePaper(RuleContext context, Paper paper)
    {
        if (!Bylines.Any(context.Tree.Vocabulary.Shows))
            return;
        if (EntryParts.PlaceOfMissing(paper.Entry, paper.Entry.Byline, SyntaxKind.Byline) is { } place)
            context.Report(new Diagnostic(Descriptor, place, "byline missing") { Paper = paper });
    }
}
