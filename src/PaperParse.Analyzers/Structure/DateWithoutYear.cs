using System.Globalization;
using PaperParse.Analysis;
using PaperParse.Extraction;
using PaperParse.Syntax;

namespace PaperParse.Analyzers;

/// <summary>PP1001: a date that leaves its year to be guessed. One finding for the listing's date, one each for those of entries.</summary>
public sealed class DateWithoutYear : Rule
{
    private const string DefaultMark = ", ";

    public override DiagnosticDescriptor Descriptor { get; } =
        new("PP1001", "date without a year", Severity.Info, FixSafety.Unsafe) { FoldsWhenTrueOfAll = true };

    // All in one call, because how the dialect writes a year is looked up once for the whole text.
    public override void AnalyzeFile(RuleContext context)
    {
        if (context.Papers.Papers.Count == 0)
            return;
        var mark = new Lazy<string>(() => MarkBeforeYear(context.Tree));
        foreach (var listing in context.Papers.Listings)
            Check(context, listing.Header?.ListingDate, listing.ListedOn, listing.ListedOnProvenance, null, mark);
        foreach (var paper in context.Papers.Papers)
        {
            Check(context, paper.Entry.DateLine?.PublishedDate, paper.PublishedOn, Provenance(paper, RecordKeys.PublishedOn), paper, mark);
            Check(context, paper.Entry.DateLine?.UpdatedDate, paper.UpdatedOn, Provenance(paper, RecordKeys.UpdatedOn), paper, mark);
        }
    }

    private void Check(RuleContext context, DateSyntax? date, DateOnly? value, FieldProvenance? provenance, Paper? paper, Lazy<string> mark)
    {
        // A date that no year could make a day is PP2004's.
        if (date is null || date.IsMissing || date.Year.Exists || Days.WhyNone(date) is not null)
            return;
        var isInferred = provenance?.Status == FieldStatus.Inferred && value is not null;
        var year = isInferred ? value!.Value.Year.ToString("0000", CultureInfo.InvariantCulture) : null;
        context.Report(new Diagnostic(Descriptor, date.Span, Message(year))
        {
            Severity = isInferred ? Severity.Info : Severity.Warning,
            Paper = paper,
            Fix = year is null ? null : new CodeFix($"write the year, {year}", FixSafety.Unsafe, TextChange.Insert(date.Span.End, mark.Value + year)),
        });
    }

    private static string Message(string? year) =>
        year is null ? "date without a year, and nothing tells which" : $"date without a year: taken to be in {year}";

    private static FieldProvenance? Provenance(Paper paper, string key) =>
        paper.Fields.TryGetValue(key, out var provenance) && provenance.Count > 0 ? provenance[0] : null;

    /// <summary>What stands between day and year in the first date that has both, as this text writes it.</summary>
    private static string MarkBeforeYear(SyntaxTree tree)
    {
        foreach (var date in tree.Root.DescendantNodes().OfType<DateSyntax>())
        {
            if (!date.Year.Exists || !date.Day.Exists || !date.Month.Exists)
                continue;
            var start = Math.Max(date.Day.Span.End, date.Month.Span.End);
            if (start < date.Year.Span.Start)
                return tree.Text.ToString(TextSpan.FromBounds(start, date.Year.Span.Start));
        }

        return DefaultMark;
    }
}
