using PaperParse.Analysis;
using PaperParse.Extraction;

namespace PaperParse.Analyzers;

/// <summary>PP3010: punctuation right behind a URL, which whoever makes a link of the text takes into it.</summary>
public sealed class UrlRunsIntoPunctuation : ProseRule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("PP3010", "URL runs into punctuation", Severity.Hint, FixSafety.Unsafe);

    // see https://moss.example/wet.
    //     ^                       ^ punctuation
    protected override void AnalyzeProse(RuleContext context, Paper paper, Prose prose)
    {
        foreach (var url in WrittenUrl.In(prose.Text))
        {
            if (url.End < url.MarksEnd)
                Report(context, paper, prose, url);
        }
    }

    private void Report(RuleContext context, Paper paper, Prose prose, WrittenUrl found)
    {
        // Where markup closes the URL first, as the end of a link does, nobody takes in what comes behind.
        var (start, end) = (found.Start, found.End);
        var span = prose.SpanOf(end, found.MarksEnd - end);
        if (prose.SpanOf(end - 1, 1).End != span.Start)
            return;
        var url = Excerpt.Quote(prose.Text.AsSpan(start, end - start));
        var mark = Excerpt.Quote(prose.Text.AsSpan(end, found.MarksEnd - end));
        context.Report(new Diagnostic(Descriptor, span, $"{mark} right behind the URL {url} becomes part of it where links are made; a space keeps them apart")
        {
            Paper = paper,
            Fix = ProseFix.Of("put a space behind the URL", FixSafety.Unsafe, prose.Replace(end, 0, " ")),
        });
    }
}
