using System.Buffers;
using PaperParse.Analysis;
using PaperParse.Extraction;

namespace PaperParse.Analyzers;

/// <summary>
/// PP3012: more white space inside of a title or an abstract than keeps words apart. Lines that go on, with their indents, are the
/// dialect's own way to wrap; a character that ends a line for some programs and not for this one is none.
/// </summary>
public sealed class WhiteSpaceInField : ProseRule
{
    private const string SentenceEnds = ".?!:";

    // LS, PS. Control characters that break lines (FF and the like) are PP0002's.
    private const string OddBreaks = "\u2028\u2029";

    private static readonly SearchValues<char> Suspects = SearchValues.Create("\t" + OddBreaks);

    public override DiagnosticDescriptor Descriptor { get; } = new("PP3012", "double space or line break inside a field", Severity.Info, FixSafety.Safe);

    protected override void AnalyzeProse(RuleContext context, Paper paper, Prose prose)
    {
        var text = prose.Text.AsSpan();
        // On a page any white space is one space.
        if (!(text.Contains("  ", StringComparison.Ordinal) || text.ContainsAny(Suspects)) || context.Tree.Vocabulary.HasLayouts)
            return;
        for (var at = 0; at < text.Length;)
        {
            if (!IsBlank(text[at]))
            {
                at++;
                continue;
            }

            var end = at + 1;
            while (end < text.Length && IsBlank(text[end]))
                end++;
            if (IsInside(text, at, end) && IsTooMuch(text, at, end))
                context.Report(Finding(paper, prose, at, end - at));
            at = end;
        }
    }

    /// <summary>With words on both sides in the same line: an indent is not, nor what stands at the end of a line (PP3902).</summary>
    private static bool IsInside(ReadOnlySpan<char> text, int start, int end) =>
        start > 0 && end < text.Length && text[start - 1] is not ('\r' or '\n') && text[end] is not ('\r' or '\n');

    private static bool IsTooMuch(ReadOnlySpan<char> text, int start, int end)
    {
        var run = text[start..end];
        if (run.ContainsAny(OddBreaks))
            return true;
        // Two spaces behind a sentence are the habit of people who learnt to type on a typewriter.
        return run.Length > 1 && !(run is "  " && SentenceEnds.Contains(text[start - 1], StringComparison.Ordinal));
    }

    private Diagnostic Finding(Paper paper, Prose prose, int start, int length)
    {
        var isBreak = prose.Text.AsSpan(start, length).ContainsAny(OddBreaks);
        var message = isBreak ? $"a line break inside of the {Wording.NameOf(prose.Kind)}; a space keeps the words apart" : $"{Wording.Count(length, "space")} in a row; one keeps the words apart";
        return new Diagnostic(Descriptor, prose.SpanOf(start, length), message)
        {
            Paper = paper,
            Fix = ProseFix.Of("write one space", FixSafety.Safe, prose.Replace(start, length, " ")),
        };
    }

    private static bool IsBlank(char c) => c is ' ' or '\t' || OddBreaks.Contains(c, StringComparison.Ordinal);
}
