using PaperParse.Analysis;

namespace PaperParse.Analyzers;

/// <summary>PP4004: the header says one day, and no entry is from anywhere near it.</summary>
public sealed class ListingDateFarOff : Rule
{
    private static readonly RuleOption MostDays = new("most-days", "how many days from the listing date the nearest entry may be", 7, 0, 36_500);

    // It is true of all entries or of none; reported of each, so that it can be suppressed and kept in a baseline as all that is said of entries.
    public override DiagnosticDescriptor Descriptor { get; } =
        new("PP4004", "header contradicts the entries", Severity.Warning) { FoldsWhenTrueOfAll = true, Options = [MostDays] };

    public override void AnalyzeFile(RuleContext context)
    {
        var most = context.ValueOf(Descriptor, MostDays);
        var nearest = new Dictionary<int, DateOnly>();
        foreach (var paper in context.Papers.Papers)
        {
            if (paper.ListedOn is not { } listed)
                continue;
            foreach (var day in new[] { paper.PublishedOn, paper.UpdatedOn }.OfType<DateOnly>())
            {
                if (!nearest.TryGetValue(paper.Listing, out var other) || Distance(day, listed) < Distance(other, listed))
                    nearest[paper.Listing] = day;
            }
        }

        foreach (var paper in context.Papers.Papers)
        {
            var (_, listed, provenance) = context.Papers.Listings[paper.Listing];
            if (listed is not { } day || provenance.Span is not { } span || !nearest.TryGetValue(paper.Listing, out var other) || Distance(other, day) <= most)
                continue;
            var message = $"no entry is within {Wording.Count(most, "day")} of {EntryDay.Write(day)}: the nearest, {EntryDay.Write(other)}, is {Wording.Count(Distance(other, day), "day")} away";
            context.Report(new Diagnostic(Descriptor, span, message) { Paper = paper });
        }
    }

    private static int Distance(DateOnly left, DateOnly right) => Math.Abs(left.DayNumber - right.DayNumber);
}
