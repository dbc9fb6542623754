using PaperParse.Analysis;
using PaperParse.Extraction;

namespace PaperParse.Analyzers;

/// <summary>PP3004: quotations between <c>``</c> and <c>''</c>, which only TeX turns into quotation marks, or between one of these and a <c>"</c>.</summary>
public sealed class TexQuotationMarks : ProseRule
{
    private const string Plain = "\"";

    public override DiagnosticDescriptor Descriptor { get; } = new("PP3004", "TeX quotation marks", Severity.Info, FixSafety.Unsafe) { HasSafeFixesToo = true };

    protected override void AnalyzeProse(RuleContext context, Paper paper, Prose prose)
    {
        if (!prose.Text.Contains("``", StringComparison.Ordinal) && !prose.Text.Contains("''", StringComparison.Ordinal))
            return;
        var math = ProseMath.Of(prose.Text);
        foreach (var (start, length) in Paragraphs.Of(prose.Text))
            AnalyzeParagraph(context, paper, prose, QuotationMark.In(prose.Text, start, start + length, math));
    }

    private void AnalyzeParagraph(RuleContext context, Paper paper, Prose prose, List<QuotationMark> marks)
    {
        for (var i = 0; i < marks.Count; i++)
        {
            var (close, isBalanced) = Partner(prose.Text, marks, i);
            if (marks[i].IsPlain && (close is null || marks[close.Value].IsPlain))
            {
                i = close ?? i;
                continue;
            }

            if (marks[i].IsClosing)
                continue;
            context.Report(Finding(context, paper, prose, marks[i], close is { } at ? marks[at] : null, isBalanced));
            i = close ?? i;
        }
    }

    /// <summary>Which mark ends the quotation that the mark begins; null when it begins none, or nothing ends it.</summary>
    private static (int? Close, bool IsBalanced) Partner(string text, List<QuotationMark> marks, int open)
    {
        var next = open + 1;
        if (next == marks.Count || marks[open].IsClosing)
            return (null, false);
        if (marks[open].IsPlain)
        {
            // Behind a number it is seconds or inches.
            var isEnd = marks[next].IsPlain || (marks[next].IsClosing && !char.IsAsciiDigit(text[marks[next].Start - 1]));
            return (isEnd ? next : null, false);
        }

        var end = next;
        while (end < marks.Count && marks[end].IsPlain)
            end++;
        if (end < marks.Count && marks[end].IsClosing && (end - next) % 2 == 0)
            return (end, end == next);
        return (marks[next].IsPlain ? next : null, false);
    }

    private Diagnostic Finding(RuleContext context, Paper paper, Prose prose, QuotationMark open, QuotationMark? close, bool isBalanced)
    {
        if (close is not { } end)
            return new Diagnostic(Descriptor, prose.SpanOf(open.Start, open.Length), "\"``\" is TeX's quotation mark, and nothing ends the quotation") { Paper = paper };
        var quotation = prose.Text[open.Start..end.End];
        var problem = isBalanced ? "TeX's quotation marks" : "quotation marks that do not match";
        return new Diagnostic(Descriptor, prose.SpanOf(open.Start, quotation.Length), $"{Excerpt.Of(quotation)} has {problem}; plain ones are \"\"")
        {
            Paper = paper,
            Fix = ProseFix.Of("write plain quotation marks", isBalanced ? FixSafety.Safe : FixSafety.Unsafe, [.. new[] { open, end }.Where(mark => !mark.IsPlain).Select(mark => prose.Replace(mark.Start, mark.Length, Plain))]),
        };
    }
}
