using System.Text;
using PaperParse.Analysis;
using PaperParse.Extraction;
using PaperParse.Syntax;

namespace PaperParse.Analyzers;

/// <summary>PP3001: <c>\%</c> and its like in prose, where no LaTeX will ever take the backslash away.</summary>
public sealed class EscapedLatexCharacter : ProseRule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("PP3001", "escaped LaTeX character", Severity.Warning, FixSafety.Safe);

    protected override void AnalyzeProse(RuleContext context, Paper paper, Prose prose)
    {
        if (!prose.Text.Contains('\\', StringComparison.Ordinal))
            return;
        foreach (var (start, length) in Paragraphs.Of(prose.Text))
        {
            var text = prose.Text.AsSpan(start, length);
            var latex = LatexProse.Read(text);
            bool? fixesDollars = null;
            foreach (var escape in latex.Escapes)
            {
                var isFixable = text[escape + 1] != '$' || (fixesDollars ??= DollarsCanBeFixed(text, latex));
                context.Report(Finding(paper, prose, start + escape, isFixable));
            }
        }
    }

    private Diagnostic Finding(Paper paper, Prose source, int escape, bool isFixable)
    {
        var plain = source.Text[escape + 1];
        return new Diagnostic(Descriptor, source.SpanOf(escape, 2), $"\"\\{plain}\" is LaTeX for \"{plain}\"")
        {
            Paper = paper,
            Fix = isFixable ? new CodeFix("delete the backslash", FixSafety.Safe, TextChange.Delete(source.SpanOf(escape, 1))) : null,
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
}
