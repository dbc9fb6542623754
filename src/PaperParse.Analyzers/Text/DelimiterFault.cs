using System.Buffers;
using PaperParse.Analysis;
using PaperParse.Extraction;

namespace PaperParse.Analyzers;

/// <summary>PP3016: a space right inside of parentheses, or a parenthesis, bracket or quotation mark without its other half.</summary>
public sealed class DelimiterFault : ProseRule
{
    private const string Opening = "([{";
    private const string Closing = ")]}";

    private const int LongestInterval = 30;

    private static readonly SearchValues<char> Delimiters = SearchValues.Create("()[]{}\"");
    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789");
    private static readonly SearchValues<char> RomanDigits = SearchValues.Create("ivxIVX");
    private static readonly string[] Ellipses = ["…", "..."];

    public override DiagnosticDescriptor Descriptor { get; } = new("PP3016", "space inside parentheses, or unbalanced delimiter", Severity.Info, FixSafety.Safe);

    protected override void AnalyzeProse(RuleContext context, Paper paper, Prose prose)
    {
        if (!prose.Text.AsSpan().ContainsAny(Delimiters))
            return;
        var math = ProseMath.Of(prose.Text);
        foreach (var (start, length) in Paragraphs.Of(prose.Text))
        {
            CheckBrackets(context, paper, prose, math, start, start + length);
            CheckQuotes(context, paper, prose, math, start, start + length);
        }
    }

    private void CheckBrackets(RuleContext context, Paper paper, Prose prose, ProseMath math, int start, int end)
    {
        var text = prose.Text;
        var open = new Stack<int>();
        for (var at = start; at < end; at++)
        {
            if (text[at] < '(' || !(Opening.Contains(text[at], StringComparison.Ordinal) || Closing.Contains(text[at], StringComparison.Ordinal)) || math.Contains(at) || IsEscaped(text, at))
                continue;
            if (Opening.Contains(text[at], StringComparison.Ordinal))
            {
                // :-( is sad, and nothing is in it.
                if (IsFace(text, at))
                    continue;
                open.Push(at);
                if (at + 1 < end && text[at + 1] == ' ' && text[at] == '(')
                    context.Report(SpaceInside(paper, prose, at + 1, "behind", "("));
                continue;
            }

            if (open.Count == 0 && EndOfOpenInterval(text, at, end) is { } behind)
            {
                at = behind - 1;
                continue;
            }

            if (text[at] == ')' && at > start && text[at - 1] == ' ' && open.Count > 0)
                context.Report(SpaceInside(paper, prose, at - 1, "before", ")"));
            Close(context, paper, prose, open, at);
        }

        // What was cut off cannot close what it opens.
        if (IsCut(text))
            return;
        foreach (var at in open)
            context.Report(Unbalanced(paper, prose, at, "is not closed"));
    }

    /// <summary>An interval closes with another bracket than it opens with: <c>[0, 1)</c>. Braces close braces alone.</summary>
    private void Close(RuleContext context, Paper paper, Prose prose, Stack<int> open, int at)
    {
        var isBrace = prose.Text[at] == '}';
        if (open.TryPeek(out var opening) && (prose.Text[opening] == '{') == isBrace)
            open.Pop();
        else if (!IsEnumerator(prose.Text, at) && !IsFace(prose.Text, at))
            context.Report(Unbalanced(paper, prose, at, "closes nothing"));
    }

    private void CheckQuotes(RuleContext context, Paper paper, Prose prose, ProseMath math, int start, int end)
    {
        var text = prose.Text;
        var (count, last, lastOpening) = (0, -1, -1);
        for (var at = text.IndexOf('"', start, end - start); at >= 0; at = text.IndexOf('"', at + 1, end - at - 1))
        {
            // 5" is a length.
            if (math.Contains(at) || (at > start && char.IsAsciiDigit(text[at - 1]) && count % 2 == 0))
                continue;
            count++;
            last = at;
            if (at == start || char.IsWhiteSpace(text[at - 1]) || Opening.Contains(text[at - 1], StringComparison.Ordinal))
                lastOpening = at;
        }

        if (count % 2 == 1 && !(IsCut(text) && lastOpening == last))
            context.Report(new Diagnostic(Descriptor, prose.SpanOf(last, 1), "this quotation mark has no other half") { Paper = paper });
    }

    private Diagnostic SpaceInside(Paper paper, Prose prose, int space, string where, string mark)
    {
        var start = space;
        while (start > 0 && prose.Text[start - 1] == ' ')
            start--;
        var end = space + 1;
        while (end < prose.Text.Length && prose.Text[end] == ' ')
            end++;
        return new Diagnostic(Descriptor, prose.SpanOf(start, end - start), $"a space {where} \"{mark}\"; there should be none")
        {
            Paper = paper,
            Fix = ProseFix.Of("delete the space", FixSafety.Safe, prose.Replace(start, end - start, "")),
        };
    }

    private Diagnostic Unbalanced(Paper paper, Prose prose, int at, string what) =>
        new(Descriptor, prose.SpanOf(at, 1), $"this {Excerpt.Quote(prose.Text.AsSpan(at, 1))} {what}") { Paper = paper };

    /// <summary>Behind <c>]0, 1[</c>, as French writes what others write <c>(0, 1)</c>; null where there is none.</summary>
    private static int? EndOfOpenInterval(string text, int at, int end)
    {
        if (text[at] != ']')
            return null;
        var rest = text.AsSpan(at + 1, Math.Min(end - at - 1, LongestInterval));
        var close = rest.IndexOfAny(Delimiters);
        return close > 0 && rest[close] is '[' or ']' && rest[..close].ContainsAny(',', ';') ? at + 1 + close + 1 : null;
    }

    // 1) 2) a) iv)
    private static bool IsEnumerator(string text, int close)
    {
        var start = close;
        while (start > 0 && char.IsAsciiLetterOrDigit(text[start - 1]))
            start--;
        var label = text.AsSpan(start, close - start);
        var standsAlone = start == 0 || char.IsWhiteSpace(text[start - 1]) || text[start - 1] is '(' or ';' or ':' or ',';
        return standsAlone && label.Length is > 0 and <= 4 && (label.Length == 1 || !label.ContainsAnyExcept(Digits) || !label.ContainsAnyExcept(RomanDigits));
    }

    // :-) ;) :( =)
    private static bool IsFace(string text, int at) => at > 0 && (text[at - 1] is ':' or ';' or '=' || (text[at - 1] == '-' && at > 1 && text[at - 2] is ':' or ';')) && (at < 2 || !char.IsLetterOrDigit(text[at - 2]));

    // By LaTeX, or as the beginning of an escape sequence of a terminal (PP0002).
    private static bool IsEscaped(string text, int at) => at > 0 && text[at - 1] is ('\\' or '\u001B');

    private static bool IsCut(string text)
    {
        var end = text.AsSpan().TrimEnd();
        return end.EndsWith(Ellipses[0], StringComparison.Ordinal) || end.EndsWith(Ellipses[1], StringComparison.Ordinal);
    }
}
