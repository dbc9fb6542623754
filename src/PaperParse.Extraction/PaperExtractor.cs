using PaperParse.Syntax;

namespace PaperParse.Extraction;

/// <summary>Reads papers from a tree.</summary>
public static class PaperExtractor
{
    /// <summary>The papers of the tree, whatever state it is in: what cannot be read is null and its provenance says why.</summary>
    /// <param name="tree">Of any dialect.</param>
    /// <param name="asOf">The day that counts as today when a date has no year; null when there is none: nothing here looks at a clock.</param>
    /// <param name="useRecords">Whether a page's own records of its papers fill in what their entries do not show.</param>
    public static PaperList Extract(SyntaxTree tree, DateOnly? asOf = null, bool useRecords = true)
    {
        ArgumentNullException.ThrowIfNull(tree);
        var dialect = new DialectFields(tree, useRecords);
        var records = new EmbeddedRecords(tree, useRecords);
        var parts = ListingPart.AllOf(tree);
        var listings = new List<ListingInfo>(parts.Count);
        var papers = new List<Paper>(parts.Sum(part => part.Entries.Count));
        foreach (var part in parts)
        {
            var listing = ListingDates.Read(part, dialect, asOf);
            var reader = new EntryReader(dialect, records, listing, listings.Count, DateLimit.Of(listing.ListedOn, asOf), part.Entries.Count);
            listings.Add(listing);
            foreach (var (entry, section) in part.Entries)
                papers.Add(reader.Read(entry, section));
        }

        return new PaperList(tree, asOf, listings, papers) { UsesRecords = useRecords, RecordsWithoutEntry = records.NotJoined };
    }
}
