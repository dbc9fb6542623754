using PaperParse.Analysis;
using PaperParse.Extraction;
using PaperParse.Syntax;

namespace PaperParse.Analyzers;

/// <summary>PP2005: an entry of a later day than the listing that it is in.</summary>
public sealed class DateAfterListing : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("PP2005", "date later than the listing", Severity.Warning);

    /// <summary>A year that was worked out for the listing is more likely wrong than those that its entries state: then it is the listing's date that is reported.</summary>
    public override void AnalyzeFile(RuleContext context)
    {
        if (context.Papers.Listings.All(listing => listing.ListedOnProvenance.Status != FieldStatus.Inferred || listing.ListedOn is null))
            return;
        var newest = new Dictionary<int, (Paper Paper, DateOnly Day)>();
        foreach (var paper in context.Papers.Papers)
        {
            if (StatedDay(paper) is { } day && (!newest.TryGetValue(paper.Listing, out var other) || day > other.Day))
                newest[paper.Listing] = (paper, day);
        }

        for (var i = 0; i < context.Papers.Listings.Count; i++)
        {
            if (context.Papers.Listings[i] is { ListedOn: { } listed, ListedOnProvenance: { Status: FieldStatus.Inferred, Span: { } span } } && newest.TryGetValue(i, out var found) && found.Day > listed)
                context.Report(new Diagnostic(Descriptor, span, $"taken to be {EntryDay.Write(listed)}, the listing is older than {EntryName.Of(found.Paper)}, which is of {EntryDay.Write(found.Day)}"));
        }
    }

    public override void AnalyzePaper(RuleContext context, Paper paper)
    {
        if (paper.ListedOn is not { } listed || !EntryDay.IsStated(context.Papers.Listings[paper.Listing].ListedOnProvenance))
            return;
        Check(context, paper, RecordKeys.PublishedOn, paper.PublishedOn, listed);
        Check(context, paper, RecordKeys.UpdatedOn, paper.UpdatedOn, listed);
    }

    private void Check(RuleContext context, Paper paper, string key, DateOnly? day, DateOnly listed)
    {
        if (day is not { } known || known <= listed)
            return;
        var span = Provenance(paper, key)?.Span ?? new TextSpan(paper.Entry.Span.Start, 0);
        var message = $"{EntryDay.Write(known)} is {Wording.Count(known.DayNumber - listed.DayNumber, "day")} after the day of the listing, {EntryDay.Write(listed)}";
        context.Report(new Diagnostic(Descriptor, span, message) { Paper = paper });
    }

    private static DateOnly? StatedDay(Paper paper)
    {
        var published = EntryDay.IsStated(Provenance(paper, RecordKeys.PublishedOn)) ? paper.PublishedOn : null;
        var updated = EntryDay.IsStated(Provenance(paper, RecordKeys.UpdatedOn)) ? paper.UpdatedOn : null;
        return updated > published || published is null ? updated : published;
    }

    private static FieldProvenance? Provenance(Paper paper, string key) =>
        paper.Fields.TryGetValue(key, out var all) && all.Count > 0 ? all[0] : null;
}
