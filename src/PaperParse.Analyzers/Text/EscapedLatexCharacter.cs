using System.Text;
using PaperParse.Analysis;
using PaperParse.Extraction;
using PaperParse.Syntax;

namespace PaperParse.Analyzers;

/// <summary>PP3001: <c>\%</c> and its like in prose, where no LaTeX will ever take the backslash away.</summary>
public sealed class EscapedLatexCharacter : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("PP3001", "escaped LaTeX character", Severity.Warning, FixSafety.Safe);

    public override void AnalyzePaper(RuleContext context, Paper paper)
    {
        Check(context, paper, paper.Entry.Title);
        Check(context, paper, paper.Entry.Abstract);
    }

    private void Check(RuleContext context, Paper paper, SyntaxNode? node)
    {
        if (node is null || !context.Text.Slice(node.Span).Contains('\\'))
            return;
        foreach (var paragraph in Paragraphs(context.Text, node.Span))
        {
            var text = context.Text.Slice(paragraph);
            var prose = LatexProse.Read(text);
            bool? fixesDollars = null;
            foreach (var escape in prose.Escapes)
            {
                // Where the dialect has the backslash as markup, it is no part of the text.
                if (node.Tree.Root.FindToken(paragraph.Start + escape).Kind == SyntaxKind.Markup)
                    continue;
                var isFixable = text[escape + 1] != '$' || (fixesDollars ??= DollarsCanBeFixed(text, prose));
                context.Report(Finding(context.Text, paper, new TextSpan(paragraph.Start + escape, 2), isFixable));
            }
        }
    }

    private Diagnostic Finding(SourceText text, Paper paper, TextSpan span, bool isFixable)
    {
        var plain = text[span.Start + 1];
        return new Diagnostic(Descriptor, span, $"\"\\{plain}\" is LaTeX for \"{plain}\"")
        {
            Paper = paper,
            Fix = isFixable ? new CodeFix("delete the backslash", FixSafety.Safe, TextChange.Delete(new TextSpan(span.Start, 1))) : null,
        };
    }

    /// <summary>Whether the paragraph still has the same math when its dollars lose their backslashes: a bare dollar can pair with another.</summary>
    private static bool DollarsCanBeFixed(ReadOnlySpan<char> text, LatexProse prose)
    {
        var mended = new StringBuilder(text.Length);
        var start = 0;
        foreach (var escape in prose.Escapes)
        {
            mended.Append(text[start..escape]);
            start = escape + 1;
        }

        mended.Append(text[start..]);
        return LatexProse.Read(mended.ToString()).Math.SequenceEqual(prose.Math);
    }

    /// <summary>Runs of lines without a blank one between them: no math goes on beyond.</summary>
    private static IEnumerable<TextSpan> Paragraphs(SourceText text, TextSpan span)
    {
        var last = text.Lines.IndexOf(span.End);
        int? start = null;
        for (var i = text.Lines.IndexOf(span.Start); i <= last; i++)
        {
            var line = text.Lines[i];
            var isBlank = text.Slice(new TextSpan(line.Start, line.Width)).IsWhiteSpace();
            if (!isBlank)
                start ??= Math.Max(line.Start, span.Start);
            if (start is not { } from || (!isBlank && i < last))
                continue;
            yield return TextSpan.FromBounds(from, Math.Min(isBlank ? line.Start : line.End, span.End));
            start = null;
        }
    }
}
