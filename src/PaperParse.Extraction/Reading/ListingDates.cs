using PaperParse.Syntax;

namespace PaperParse.Extraction;

/// <summary>The day a listing is of.</summary>
internal static class ListingDates
{
    /// <summary>
    /// With a year as it stands. Without one the latest such day that is not after today, where a today was given;
    /// else the first such day on or after the newest entry that has a year.
    /// </summary>
    public static ListingInfo Read(ListingPart listing, DialectFields dialect, DateOnly? asOf)
    {
        if (listing.Header?.ListingDate is not { Span.IsEmpty: false } node)
            return new ListingInfo(listing.Header, null, dialect.Lacking(DataKey.ListedOn)[0]);
        var field = Read(new WrittenDate(node, out var extent), listing, asOf);
        var provenance = new FieldProvenance(field.Status, extent.Span, dialect.Production(SyntaxKind.ListingDate), field.Evidence);
        return new ListingInfo(listing.Header, field.Day, provenance);
    }

    private static DateField Read(WrittenDate date, ListingPart listing, DateOnly? asOf)
    {
        if (date.HasYear || asOf is not null)
            return DateLimit.AsOf(asOf).Resolve(date);
        DateOnly? newest = null;
        foreach (var (entry, _) in listing.Entries)
            FindNewest(entry, ref newest);
        return newest is { } limit
            ? DateField.Inferred(date.FirstNotBefore(limit), DateField.FirstNotBefore(limit, "the newest date of an entry"))
            : DateField.Stated(null);
    }

    // Recursion goes as deep as the grammar nests nodes.
    private static void FindNewest(SyntaxNode node, ref DateOnly? newest)
    {
        foreach (var child in node.Children)
        {
            if (!child.TryGetNode(out var inner))
                continue;
            if (inner is not DateSyntax date)
                FindNewest(inner, ref newest);
            else if (new WrittenDate(date, out _) is { HasYear: true, Day: { } day } && (newest is null || day > newest))
                newest = day;
        }
    }
}
