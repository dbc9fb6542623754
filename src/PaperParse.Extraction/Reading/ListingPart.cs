using PaperParse.Syntax;

namespace PaperParse.Extraction;

/// <summary>One of the listings in a tree, before anything is read: its header and its entries, each with the section it stands in.</summary>
internal sealed class ListingPart
{
    public HeaderSyntax? Header { get; private set; }

    public List<(EntrySyntax Entry, SectionSyntax? Section)> Entries { get; } = [];

    /// <summary>
    /// A header that says more than chrome and comes after an entry begins a new listing; a section holds for the entries after it,
    /// to the next one or the end of its listing.
    /// </summary>
    public static List<ListingPart> AllOf(SyntaxTree tree)
    {
        var current = new ListingPart();
        var all = new List<ListingPart> { current };
        SectionSyntax? section = null;
        foreach (var child in tree.Root.Children)
        {
            switch (child.Node)
            {
                case EntrySyntax entry:
                    current.Entries.Add((entry, section));
                    break;
                case SectionSyntax { Span.IsEmpty: false } next:
                    section = next;
                    break;
                case HeaderSyntax header when current.Entries.Count == 0:
                    if (current.Header is null || Weight(header) > Weight(current.Header))
                        current.Header = header;
                    break;
                case HeaderSyntax header when Weight(header) > 0:
                    all.Add(current = new ListingPart { Header = header });
                    section = null;
                    break;
            }
        }

        return all;
    }

    /// <summary>How much a header says of its listing: of several above the same entries the one with the date is the header.</summary>
    private static int Weight(HeaderSyntax header)
    {
        if (header.ListingDate is { IsMissing: false })
            return 2;
        return header.Heading is { IsMissing: false } || header.Curator is { IsMissing: false } ? 1 : 0;
    }
}
