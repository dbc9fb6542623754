using PaperParse.Analysis;
using PaperParse.Extraction;
using PaperParse.Syntax;

namespace PaperParse.Analyzers;

/// <summary>PP0004: buttons, menus and invitations of the page, copied along with its listing.</summary>
public sealed class PageChrome : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("PP0004", "page chrome kept in the file", Severity.Info, FixSafety.Safe);

    public override void AnalyzeFile(RuleContext context)
    {
        // A page that was saved as a page has its menu by rights, and without entries it is all that there is.
        if (context.Tree.Vocabulary.IsOfPages || context.Papers.Papers.Count == 0)
            return;
        foreach (var node in context.Tree.Root.ChildNodes())
        {
            if (node is ChromeSyntax chrome)
                Report(context, chrome, null);
            // What stands below the heading of a section may speak of the section.
            else if (node is HeaderSyntax or FooterSyntax)
                ReportChildren(context, node, null);
        }
    }

    public override void AnalyzePaper(RuleContext context, Paper paper)
    {
        if (!context.Tree.Vocabulary.IsOfPages)
            ReportChildren(context, paper.Entry, paper);
    }

    private void ReportChildren(RuleContext context, SyntaxNode parent, Paper? paper)
    {
        ChromeSyntax? last = null;
        foreach (var node in parent.ChildNodes())
        {
            // Behind all that there is of an entry stands what says that it was cut off.
            if (last is not null && !node.IsMissing)
                Report(context, last, paper);
            last = node as ChromeSyntax ?? (node.IsMissing ? last : null);
        }

        if (last is not null && paper is null)
            Report(context, last, null);
    }

    private void Report(RuleContext context, ChromeSyntax chrome, Paper? paper)
    {
        // A fence round the listing is no part of the page.
        if (chrome.Span.IsEmpty || chrome.DescendantTokens().All(token => token.Kind is SyntaxKind.Markup or SyntaxKind.LineBreak))
            return;
        context.Report(new Diagnostic(Descriptor, chrome.Span, $"{Excerpt.Quote(NodeText.Of(chrome).Text.AsSpan().Trim())} is of the page and says nothing of the listing")
        {
            Paper = paper,
            Fix = LinesOf(context.Text, chrome.Span) is { } lines ? new CodeFix("delete the line", FixSafety.Safe, TextChange.Delete(lines)) : null,
        });
    }

    /// <summary>The lines that the span stands on, with the blank line behind them; null where something else stands there, too.</summary>
    private static TextSpan? LinesOf(SourceText text, TextSpan span)
    {
        var first = text.Lines[text.Lines.IndexOf(span.Start)];
        var index = text.Lines.IndexOf(span.End);
        var last = text.Lines[index];
        if (!IsBlank(text, first.Start, span.Start) || !IsBlank(text, span.End, last.End))
            return null;
        var end = last.End + last.BreakWidth;
        if (index + 1 < text.Lines.Count && text.Lines[index + 1] is var next && IsBlank(text, next.Start, next.End))
            end = next.End + next.BreakWidth;
        return TextSpan.FromBounds(first.Start, end);
    }

    private static bool IsBlank(SourceText text, int start, int end) => text.Slice(TextSpan.FromBounds(start, end)).IsWhiteSpace();
}
