using PaperParse.Analysis;
using PaperParse.Extraction;

namespace PaperParse.Analyzers;

/// <summary>PP3005: <c>--</c> where a dash is meant, between words or between the letters of two.</summary>
public sealed class DoubleHyphen : ProseRule
{
    private const string Hyphens = "--";
    private const string EnDash = "–";
    private const string EmDash = "—";
    private const string AddressMark = "://";

    /// <summary>How far back the beginning of an address is looked for, in characters.</summary>
    private const int LongestAddress = 2000;

    public override DiagnosticDescriptor Descriptor { get; } = new("PP3005", "double hyphen used as dash", Severity.Hint, FixSafety.Unsafe) { HasSafeFixesToo = true };

    protected override void AnalyzeProse(RuleContext context, Paper paper, Prose prose)
    {
        var text = prose.Text;
        ProseMath? math = null;
        for (var at = text.IndexOf(Hyphens, StringComparison.Ordinal); at >= 0;)
        {
            var end = EndOfRun(text, at);
            if (end - at == Hyphens.Length && Dash(text, at) is { } dash && !(math ??= ProseMath.Of(text)).Contains(at))
                context.Report(Finding(context, paper, prose, at, dash));
            at = text.IndexOf(Hyphens, end, StringComparison.Ordinal);
        }
    }

    private Diagnostic Finding(RuleContext context, Paper paper, Prose prose, int at, (string Text, FixSafety Safety) dash) =>
        new(Descriptor, prose.SpanOf(at, Hyphens.Length), $"\"{Hyphens}\" stands for a dash: \"{dash.Text}\"")
        {
            Paper = paper,
            Fix = ProseFix.Of($"write \"{dash.Text}\"", dash.Safety, prose.Replace(at, Hyphens.Length, dash.Text)),
        };

    /// <summary>Which dash it is, null where the hyphens are none.</summary>
    private static (string Text, FixSafety Safety)? Dash(string text, int at)
    {
        var end = at + Hyphens.Length;
        if (at == 0 || end == text.Length)
            return null;
        var (before, after) = (text[at - 1], text[end]);
        if (char.IsWhiteSpace(before) && char.IsWhiteSpace(after))
        {
            var left = text.AsSpan(0, at).TrimEnd();
            var right = text.AsSpan(end).TrimStart();
            if (left.IsEmpty || right.IsEmpty)
                return null;
            return (EnDash, char.IsDigit(left[^1]) && char.IsDigit(right[0]) ? FixSafety.Unsafe : FixSafety.Safe);
        }

        if (!char.IsLetter(before) || !char.IsLetter(after) || IsInAddress(text, at))
            return null;
        // Two names are joined (Navier--Stokes), two parts of a sentence are kept apart.
        return (char.IsUpper(text[StartOfWord(text, at)]) && char.IsUpper(after) ? EnDash : EmDash, FixSafety.Unsafe);
    }

    private static bool IsInAddress(string text, int at)
    {
        var before = text.AsSpan()[Math.Max(0, at - LongestAddress)..at];
        return before[(before.LastIndexOfAny(" \t\r\n") + 1)..].Contains(AddressMark, StringComparison.Ordinal);
    }

    private static int StartOfWord(string text, int end)
    {
        var start = end;
        while (start > 0 && char.IsLetter(text[start - 1]))
            start--;
        return start;
    }

    private static int EndOfRun(string text, int start)
    {
        var end = start;
        while (end < text.Length && text[end] == '-')
            end++;
        return end;
    }
}
