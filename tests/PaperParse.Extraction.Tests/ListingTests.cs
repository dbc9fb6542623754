using PaperParse.Syntax;
using PaperParse.TestSupport;

namespace PaperParse.Extraction.Tests;

public class ListingTests
{
    [Fact]
    public void A_text_without_header_or_entries_is_one_listing_without_papers()
    {
        var list = PaperExtractor.Extract(TreeDraft.Tree(_ => { }));
        Assert.Empty(list.Papers);
        Assert.Equal([new ListingInfo(null, null, new FieldProvenance(FieldStatus.Absent))], list.Listings);
    }

    [Fact]
    public void A_header_that_says_something_starts_a_listing_after_an_entry_and_chrome_does_not()
    {
        var tree = TreeDraft.Tree(t => t
            .Header("First", "jan 1, 2026").Entry(e => e.Title("A")).Header().Entry(e => e.Title("B"))
            .Header(date: "jan 2, 2026").Entry(e => e.Title("C"))
            .Header("Third").Entry(e => e.Title("D")));
        var list = PaperExtractor.Extract(tree);
        Assert.Equal([(0, 0), (0, 1), (1, 0), (2, 0)], list.Papers.Select(paper => (paper.Listing, paper.Index)));
        Assert.Equal([new DateOnly(2026, 1, 1), new DateOnly(2026, 1, 1), new DateOnly(2026, 1, 2), null], list.Papers.Select(paper => paper.ListedOn));
        Assert.Equal(FieldStatus.Absent, list.Papers[3].Fields[RecordKeys.ListedOn][0].Status);
        Assert.Equal(3, list.Listings.Count);
    }

    [Fact]
    public void Of_several_headers_above_the_same_entries_the_one_with_the_date_counts()
    {
        var tree = TreeDraft.Tree(t => t.Header().Header("Papers").Header(date: "jan 2, 2026").Header("More").Entry(e => e.Title("A")));
        var listing = Assert.Single(PaperExtractor.Extract(tree).Listings);
        Assert.Equal(new DateOnly(2026, 1, 2), listing.ListedOn);
        Assert.Equal(tree.Root.Headers.ElementAt(2), listing.Header);
    }

    [Fact]
    public void A_missing_listing_date_is_absent()
    {
        var tree = TreeDraft.Tree(t => t.Node(SyntaxKind.Header, h => h.Lines(SyntaxKind.Heading, "Papers").Missing(SyntaxKind.ListingDate)));
        Assert.Equal(new FieldProvenance(FieldStatus.Absent), PaperExtractor.Extract(tree).Listings[0].ListedOnProvenance);
    }

    [Fact]
    public void A_section_holds_until_the_next_and_not_beyond_its_listing()
    {
        var tree = TreeDraft.Tree(t => t
            .Header("One").Entry(e => e.Title("A"))
            .Lines(SyntaxKind.Section, "Long").Entry(e => e.Title("B")).Entry(e => e.Title("C"))
            .Lines(SyntaxKind.Section, "Short").Entry(e => e.Title("D"))
            .Header("Two").Entry(e => e.Title("E")));
        var papers = PaperExtractor.Extract(tree).Papers;
        Assert.Equal([null, "Long", "Long", "Short", null], papers.Select(paper => paper.Section));
        Assert.Equal(
            [FieldStatus.Absent, FieldStatus.Stated, FieldStatus.Stated, FieldStatus.Stated, FieldStatus.Absent],
            papers.Select(paper => paper.Fields[RecordKeys.Section][0].Status));
    }

    [Fact]
    public void Nothing_of_an_entry_is_left_in_the_next()
    {
        var tree = TreeDraft.Tree(t => t
            .Entry(e => e.Title("A").Abstract("x").Abstract("y").Node(SyntaxKind.Author, a => a.Text("Ada")).Lines(SyntaxKind.Link, "u").DateLine("nov 21, 2025", "2"))
            .Entry(e => e.Break()));
        var paper = PaperExtractor.Extract(tree).Papers[1];
        Assert.All(paper.Fields.Values, field => Assert.Equal(FieldStatus.Absent, Assert.Single(field).Status));
        Assert.Null(paper.Title);
        Assert.Null(paper.Abstract);
        Assert.Null(paper.Authors);
        Assert.Null(paper.AuthorCount);
        Assert.Null(paper.PublishedOn);
        Assert.Null(paper.Comments);
        Assert.Null(paper.Key);
        Assert.Empty(paper.Links);
    }

    [Fact]
    public void Many_pieces_of_one_field_are_joined_once()
    {
        // Joining them one by one would copy 100,000 times a text of up to 200,000 characters.
        const int pieces = 100_000;
        var tree = TreeDraft.Tree(t => t.Entry(e =>
        {
            for (var i = 0; i < pieces; i++)
                e.Abstract("x");
        }));
        var before = GC.GetAllocatedBytesForCurrentThread();
        var paper = PaperExtractor.Extract(tree).Papers[0];
        Assert.Equal((2 * pieces) - 1, paper.Abstract!.Length);
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 500L * pieces);
    }

    [Fact]
    public void An_entry_among_many_costs_no_more_than_one_among_few()
    {
        // A walk over the other entries would make their nodes again for each.
        var few = CostOfAnEntry(1_000);
        Assert.InRange(CostOfAnEntry(100_000), few / 2, few * 3 / 2);
    }

    private static long CostOfAnEntry(int entries)
    {
        var tree = TreeDraft.Tree(t =>
        {
            t.Header("Papers", "jan 19");
            for (var i = 0; i < entries; i++)
                t.Entry(e => e.Title(i % 2 == 0 ? "Same" : $"Title {i}").Abstract("Text.").DateLine(i % 3 == 0 ? "nov 21" : "nov 21, 2025", "2"));
        });
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Equal(entries, PaperExtractor.Extract(tree).Papers.Count);
        return (GC.GetAllocatedBytesForCurrentThread() - before) / entries;
    }
}
