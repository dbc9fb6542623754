using PaperParse.Analysis;
using PaperParse.Extraction;
using PaperParse.Syntax;

namespace PaperParse.Analyzers;

/// <summary>PP2004: a date that is no day, cannot be read, or is not there although the dialect dates its entries.</summary>
public sealed class UnreadableDate : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("PP2004", "date unreadable, no such day, or missing", Severity.Error);

    public override void AnalyzeFile(RuleContext context)
    {
        if (context.Papers.Papers.Count == 0)
            return;
        foreach (var listing in context.Papers.Listings)
            CheckStated(context, listing.Header?.ListingDate, listing.ListedOn, null);
    }

    public override void AnalyzePaper(RuleContext context, Paper paper)
    {
        var entry = paper.Entry;
        if (EntryParts.AfterCut(entry).Count > 0)
            return;
        var published = entry.DateLine?.PublishedDate;
        var updated = entry.DateLine?.UpdatedDate;
        if (entry.DateLine is null && paper.Record?.Child(SyntaxKind.DateLine) is DateLineSyntax recorded)
        {
            CheckStated(context, recorded.PublishedDate, paper.PublishedOn, paper);
            CheckStated(context, recorded.UpdatedDate, paper.UpdatedOn, paper);
        }

        CheckStated(context, published, paper.PublishedOn, paper);
        CheckStated(context, updated, paper.UpdatedOn, paper);
        if (entry.DateLine is { } line && !IsThere(published) && !IsThere(updated))
            context.Report(new Diagnostic(Descriptor, new TextSpan((line.PublishedDate ?? (SyntaxNode)line).Span.Start, 0), "date missing") { Paper = paper });
    }

    private void CheckStated(RuleContext context, DateSyntax? date, DateOnly? value, Paper? paper)
    {
        if (date is null || date.IsMissing || value is not null)
            return;
        var problem = Days.WhyNone(date);
        // A sound day whose year nothing tells is PP1001's.
        if (problem is null && !date.Year.Exists && date.Month.Exists && date.Day.Exists)
            return;
        var message = $"{Excerpt.Quote(context.Text.Slice(date.Span))} is not a date: {problem ?? "it cannot be read"}";
        context.Report(new Diagnostic(Descriptor, date.Span, message) { Paper = paper });
    }

    private static bool IsThere(SyntaxNode? node) => node is { IsMissing: false };
}
