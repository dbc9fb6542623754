using PaperParse.Analysis;
using PaperParse.Syntax;

namespace PaperParse.Analyzers;

/// <summary>PP1002: the words that say who made the selection run together, since the page has a picture between them.</summary>
public sealed class FusedCurator : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("PP1002", "curator label fused", Severity.Info, FixSafety.Safe);

    public override void AnalyzeFile(RuleContext context)
    {
        if (context.Papers.Papers.Count == 0)
            return;
        foreach (var node in context.Tree.Root.ChildNodes())
        {
            if (node is HeaderSyntax { Curator: { IsMissing: false } curator })
                Check(context, curator);
        }
    }

    private void Check(RuleContext context, CuratorSyntax curator)
    {
        SyntaxToken last = default;
        foreach (var token in curator.DescendantTokens())
        {
            if (last.Exists && AreFused(last, token))
            {
                var span = TextSpan.FromBounds(last.Span.Start, token.Span.End);
                var wanted = Excerpt.Quote($"{last.Text} {token.Text}");
                context.Report(new Diagnostic(Descriptor, span, $"{Excerpt.Quote(context.Text.Slice(span))} should be {wanted}")
                {
                    Fix = new CodeFix($"write {wanted}", FixSafety.Safe, TextChange.Insert(token.Span.Start, " ")),
                });
            }

            last = token;
        }
    }

    private static bool AreFused(SyntaxToken left, SyntaxToken right) =>
        left.Span.End == right.Span.Start && !left.Span.IsEmpty && !right.Span.IsEmpty && char.IsLetterOrDigit(left.Text[^1]) && char.IsLetterOrDigit(right.Text[0]);
}
