using System.Buffers;
using PaperParse.Analysis;
using PaperParse.Extraction;

namespace PaperParse.Analyzers;

/// <summary>PP3010: punctuation right behind a URL, which whoever makes a link of the text takes into it.</summary>
public sealed class UrlRunsIntoPunctuation : ProseRule
{
    private const string Scheme = "://";
    private const string Punctuation = ".,;:!?'\")]。，、；：！？」』）】";

    // What no URL goes on behind, punctuation that is not ASCII apart: browsers take that in.
    private static readonly SearchValues<char> Ends = SearchValues.Create(" \t\r\n\f\v\u00A0\u2028\u2029\u3000<>{}|\\^`“”");

    public override DiagnosticDescriptor Descriptor { get; } = new("PP3010", "URL runs into punctuation", Severity.Hint, FixSafety.Unsafe);

    // see https://moss.example/wet.
    //             ^ ://           ^ punctuation
    protected override void AnalyzeProse(RuleContext context, Paper paper, Prose prose)
    {
        var text = prose.Text;
        for (var at = text.IndexOf(Scheme, StringComparison.Ordinal); at >= 0; at = text.IndexOf(Scheme, at + Scheme.Length, StringComparison.Ordinal))
        {
            if (at == 0 || !char.IsAsciiLetter(text[at - 1]))
                continue;
            var start = at + Scheme.Length;
            var length = text.AsSpan(start).IndexOfAny(Ends);
            var end = length < 0 ? text.Length : start + length;
            var urlEnd = EndOfUrl(text, start, end);
            if (urlEnd > start && urlEnd < end)
                Report(context, paper, prose, UrlStart(text, at), urlEnd, end);
        }
    }

    private void Report(RuleContext context, Paper paper, Prose prose, int start, int urlEnd, int end)
    {
        // Where markup closes the URL first, as the end of a link does, nobody takes in what comes behind.
        var span = prose.SpanOf(urlEnd, end - urlEnd);
        if (prose.SpanOf(urlEnd - 1, 1).End != span.Start)
            return;
        var url = Excerpt.Quote(prose.Text.AsSpan(start, urlEnd - start));
        var mark = Excerpt.Quote(prose.Text.AsSpan(urlEnd, end - urlEnd));
        context.Report(new Diagnostic(Descriptor, span, $"{mark} right behind the URL {url} becomes part of it where links are made; a space keeps them apart")
        {
            Paper = paper,
            Fix = ProseFix.Of("put a space behind the URL", FixSafety.Unsafe, prose.Replace(urlEnd, 0, " ")),
        });
    }

    /// <summary>A bracket is the URL's own where the URL opens it: <c>…/Moss_(plant)</c>.</summary>
    private static int EndOfUrl(string text, int start, int end)
    {
        while (end > start && Punctuation.Contains(text[end - 1], StringComparison.Ordinal))
        {
            if (text[end - 1] is ')' or ']' && IsOpened(text.AsSpan(start, end - start), text[end - 1]))
                break;
            end--;
        }

        return end;
    }

    private static bool IsOpened(ReadOnlySpan<char> url, char close) => url.Count(close == ')' ? '(' : '[') >= url.Count(close);

    private static int UrlStart(string text, int scheme)
    {
        while (scheme > 0 && char.IsAsciiLetter(text[scheme - 1]))
            scheme--;
        return scheme;
    }
}
