using PaperParse.Analysis;
using PaperParse.Extraction;
using PaperParse.Syntax;

namespace PaperParse.Analyzers;

/// <summary>PP2002: the byline is the badge of an organisation where other entries count their authors.</summary>
public sealed class OrganizationForAuthors : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } =
        new("PP2002", "organisation badge instead of author count", Severity.Info);

    public override void AnalyzePaper(RuleContext context, Paper paper)
    {
        if (paper.Entry.Byline is not { AuthorCount: null, OrganizationBadge: { IsMissing: false } badge }
            || !context.Tree.Vocabulary.Shows(SyntaxKind.AuthorCount))
            return;
        var message = $"organisation badge {Excerpt.Quote(context.Text.Slice(badge.Span))} instead of an author count: how many authors is not known";
        context.Report(new Diagnostic(Descriptor, badge.Span, message) { Paper = paper });
    }
}
