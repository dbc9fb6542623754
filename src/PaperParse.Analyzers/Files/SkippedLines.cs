using PaperParse.Analysis;
using PaperParse.Extraction;
using PaperParse.Syntax;

namespace PaperParse.Analyzers;

/// <summary>PP0005: lines that the grammar has no place for.</summary>
public sealed class SkippedLines : Rule
{
    private const int ShownCharacters = 60;

    public override DiagnosticDescriptor Descriptor { get; } = new("PP0005", "text not recognised, skipped", Severity.Error);

    public override void AnalyzeFile(RuleContext context)
    {
        if (UnreadText.MessageOf(context.Tree) is { } unread)
            context.Report(new Diagnostic(Descriptor, TextSpan.FromBounds(context.Tree.UnreadFrom!.Value, context.Text.Length), unread));
        foreach (var place in context.Tree.UnreadPlaces)
            context.Report(new Diagnostic(Descriptor, place.Span, place.Bound));
        // Where there are no entries that is the finding, and all that was skipped is only what it looks like.
        if (context.Papers.Papers.Count == 0)
            return;
        foreach (var node in context.Tree.Root.ChildNodes())
        {
            if (node is EntrySyntax)
                continue;
            Report(context, node, null);
            ReportChildren(context, node, null);
        }
    }

    public override void AnalyzePaper(RuleContext context, Paper paper) => ReportChildren(context, paper.Entry, paper);

    private void ReportChildren(RuleContext context, SyntaxNode parent, Paper? paper)
    {
        foreach (var node in parent.ChildNodes())
            Report(context, node, paper);
    }

    private void Report(RuleContext context, SyntaxNode node, Paper? paper)
    {
        // Where reading was given up, that says it for all that comes behind.
        if (node is not SkippedTextSyntax || node.Span.Start >= context.Tree.UnreadFrom)
            return;
        var span = node.Span;
        var lines = context.Text.Lines;
        var first = lines.IndexOf(span.Start);
        var count = lines.IndexOf(span.End) - first + 1 - node.ChildNodes().Count(child => child is DirectiveSyntax);
        var message = $"{Wording.Count(count, "line")} not recognised and skipped: {Excerpt.Quote(FirstLine(Shown(node)), ShownCharacters)}";
        context.Report(new Diagnostic(Descriptor, span, message) { Paper = paper });
    }

    // As it stands there, marks and all, so that it can be found; of a page what a reader sees of it.
    private static string Shown(SyntaxNode node) =>
        node.Tree.Vocabulary.HasLayouts ? NodeText.Of(node).Text : node.Tree.Text.ToString(node.Span);

    private static ReadOnlySpan<char> FirstLine(string text)
    {
        var rest = text.AsSpan().Trim();
        var end = rest.IndexOfAny('\r', '\n');
        return end < 0 ? rest : rest[..end].TrimEnd();
    }
}
