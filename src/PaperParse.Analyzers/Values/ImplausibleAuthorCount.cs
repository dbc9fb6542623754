using PaperParse.Analysis;
using PaperParse.Extraction;

namespace PaperParse.Analyzers;

/// <summary>PP2003: a number of authors that papers hardly ever have, and no names that bear it out.</summary>
public sealed class ImplausibleAuthorCount : Rule
{
    private static readonly RuleOption MostAuthors = new("most-authors", "how many authors are still plausible", 50, 1, 100_000);

    public override DiagnosticDescriptor Descriptor { get; } = new("PP2003", "implausible author count", Severity.Info) { Options = [MostAuthors] };

    public override void AnalyzePaper(RuleContext context, Paper paper)
    {
        if (paper.Entry.Byline is not { AuthorCount: { IsMissing: false } count, AuthorList: null } || paper.AuthorCount is not { } number)
            return;
        var most = context.ValueOf(Descriptor, MostAuthors);
        if (number > 0 && number <= most)
            return;
        var message = $"{Excerpt.Quote(context.Text.Slice(count.Span))}: {(number == 0 ? "a paper has somebody who wrote it" : $"more than {most} are rare")}";
        context.Report(new Diagnostic(Descriptor, count.Span, message) { Paper = paper });
    }
}
