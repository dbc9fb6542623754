using PaperParse.Syntax;
using PaperParse.TestSupport;

namespace PaperParse.Extraction.Tests;

public class ProvenanceTests
{
    private static readonly SyntaxKind[] FewFields = [SyntaxKind.Title, SyntaxKind.Abstract, SyntaxKind.AuthorCount, SyntaxKind.PublishedDate];

    [Fact]
    public void Every_data_key_has_provenance_in_the_order_of_the_contract()
    {
        foreach (var paper in PaperExtractor.Extract(TreeDraft.Tree(t => t.Entry(e => e.Title("A")).Entry(e => e.Break()))).Papers)
        {
            Assert.Equal(RecordKeys.Data, paper.Fields.Keys);
            Assert.Equal(RecordKeys.Data, paper.Fields.Select(field => field.Key));
            Assert.All(paper.Fields.Values, field => Assert.Single(field));
            foreach (var key in RecordKeys.Data)
            {
                Assert.True(paper.Fields.TryGetValue(key, out var field));
                Assert.Equal(field, paper.Fields[key]);
            }

            Assert.False(paper.Fields.TryGetValue("key", out _));
            Assert.False(paper.Fields.ContainsKey("key"));
        }
    }

    [Fact]
    public void What_an_entry_lacks_is_absent_where_the_dialect_shows_it_and_else_unknown()
    {
        var tree = TreeDraft.Tree(t => t.Entry(e => e.Title("A").Missing(SyntaxKind.Abstract).Missing(SyntaxKind.Byline).Missing(SyntaxKind.DateLine)), FewFields);
        var paper = Assert.Single(PaperExtractor.Extract(tree).Papers);
        string[] absent = [RecordKeys.Abstract, RecordKeys.ReadableAbstract, RecordKeys.AbstractParts, RecordKeys.AuthorCount, RecordKeys.PublishedOn, RecordKeys.Links, RecordKeys.LinkItems];
        foreach (var (key, field) in paper.Fields)
        {
            var expected = key is RecordKeys.Title or RecordKeys.ReadableTitle ? FieldStatus.Stated : absent.Contains(key) ? FieldStatus.Absent : FieldStatus.Unknown;
            Assert.Equal(expected, field[0].Status);
            if (expected != FieldStatus.Stated)
                Assert.Equal(new FieldProvenance(expected), field[0]);
        }

        Assert.Null(paper.Abstract);
        Assert.Null(paper.AuthorCount);
        Assert.Null(paper.Comments);
        Assert.Empty(paper.Links);
        Assert.Empty(paper.Extra);
    }

    [Fact]
    public void A_dialect_that_shows_a_field_says_absent_for_its_key_and_no_other()
    {
        (SyntaxKind Kind, string[] Keys)[] shown =
        [
            (SyntaxKind.Title, [RecordKeys.Title, RecordKeys.ReadableTitle]),
            (SyntaxKind.Abstract, [RecordKeys.Abstract, RecordKeys.Links, RecordKeys.ReadableAbstract, RecordKeys.AbstractParts, RecordKeys.LinkItems]),
            (SyntaxKind.AuthorList, [RecordKeys.Authors, RecordKeys.AuthorCount, RecordKeys.ReadableAuthors, RecordKeys.Names, RecordKeys.Collaborations]),
            (SyntaxKind.Affiliation, [RecordKeys.Affiliations]),
            (SyntaxKind.AuthorCount, [RecordKeys.AuthorCount]),
            (SyntaxKind.OrganizationBadge, [RecordKeys.Organization]),
            (SyntaxKind.Submitter, [RecordKeys.Submitter]),
            (SyntaxKind.PublishedDate, [RecordKeys.PublishedOn]),
            (SyntaxKind.UpdatedDate, [RecordKeys.UpdatedOn]),
            (SyntaxKind.ListingDate, [RecordKeys.ListedOn]),
            (SyntaxKind.ListingKind, [RecordKeys.ListingKind]),
            (SyntaxKind.Rank, [RecordKeys.Rank]),
            (SyntaxKind.CommentCount, [RecordKeys.Comments]),
            (SyntaxKind.UpvoteCount, [RecordKeys.Upvotes]),
            (SyntaxKind.StarCount, [RecordKeys.Stars]),
            (SyntaxKind.Identifier, [RecordKeys.ArxivId, RecordKeys.Version]),
            (SyntaxKind.Doi, [RecordKeys.Doi]),
            (SyntaxKind.Link, [RecordKeys.Url, RecordKeys.Links, RecordKeys.LinkItems]),
            (SyntaxKind.Categories, [RecordKeys.Categories]),
            (SyntaxKind.Remarks, [RecordKeys.Links, RecordKeys.Remarks, RecordKeys.LinkItems]),
            (SyntaxKind.JournalReference, [RecordKeys.JournalRef]),
            (SyntaxKind.Section, [RecordKeys.Section]),
            (SyntaxKind.CustomField, [RecordKeys.Extra]),
            (SyntaxKind.Separator, []),
        ];
        foreach (var (kind, keys) in shown)
        {
            var paper = PaperExtractor.Extract(TreeDraft.Tree(t => t.Entry(e => e.Break()), [kind])).Papers[0];
            Assert.Equal(keys, paper.Fields.Where(field => field.Value[0].Status == FieldStatus.Absent).Select(field => field.Key));
        }
    }

    [Fact]
    public void Each_field_points_at_its_own_text_and_names_the_node_below_the_entry()
    {
        var tree = TreeDraft.Tree(t => t.Header("Weekly", "jan 19, 2026").Lines(SyntaxKind.Section, "Long papers").Entry(e => e
            .Count(SyntaxKind.Rank, "4").Break()
            .Title("A title", "  in two lines").Break()
            .Abstract("Text.").Break()
            .Node(SyntaxKind.Byline, b => b.Markup("•", "  ").Node(SyntaxKind.AuthorCount, c => c.Token(SyntaxKind.Number, "11", " ").Token(SyntaxKind.Word, "people", " ")).Break())
            .Node(SyntaxKind.Byline, b => b.Lines(SyntaxKind.OrganizationBadge, "Some Lab"))
            .Lines(SyntaxKind.Submitter, "someone")
            .Node(SyntaxKind.ListingKind, k => k.Token(SyntaxKind.Word, "(*revised*)")).Break()
            .DateLine("nov 21, 2025", "2")
            .Date(SyntaxKind.UpdatedDate, "dec 2, 2025").Break()
            .Count(SyntaxKind.UpvoteCount, "3").Break().Count(SyntaxKind.StarCount, "1.5", "k").Break()
            .Lines(SyntaxKind.Doi, "10.1/ab").Lines(SyntaxKind.Remarks, "9 pages").Lines(SyntaxKind.JournalReference, "J. X 1")));
        var list = PaperExtractor.Extract(tree);
        var paper = Assert.Single(list.Papers);

        (string Key, string Raw, string Production)[] expected =
        [
            (RecordKeys.Title, "A title\n  in two lines", "Title"),
            (RecordKeys.Abstract, "Text.", "Abstract"),
            (RecordKeys.AuthorCount, "11 people", "Byline"),
            (RecordKeys.Organization, "Some Lab", "Byline"),
            (RecordKeys.Submitter, "someone", "Submitter"),
            (RecordKeys.PublishedOn, "nov 21, 2025", "DateLine"),
            (RecordKeys.UpdatedOn, "dec 2, 2025", "UpdatedDate"),
            (RecordKeys.ListedOn, "jan 19, 2026", "ListingDate"),
            (RecordKeys.ListingKind, "(*revised*)", "ListingKind"),
            (RecordKeys.Rank, "4", "Rank"),
            (RecordKeys.Comments, "2", "DateLine"),
            (RecordKeys.Upvotes, "3", "UpvoteCount"),
            (RecordKeys.Stars, "1.5 k", "StarCount"),
            (RecordKeys.Doi, "10.1/ab", "Doi"),
            (RecordKeys.Remarks, "9 pages", "Remarks"),
            (RecordKeys.JournalRef, "J. X 1", "JournalReference"),
            (RecordKeys.Section, "Long papers", "Section"),
            (RecordKeys.ReadableTitle, "A title\n  in two lines", "Title"),
            (RecordKeys.ReadableAbstract, "Text.", "Abstract"),
        ];
        Assert.Equal(expected, paper.Fields.Where(field => field.Value[0].Status == FieldStatus.Stated)
            .Select(field => (field.Key, tree.Text.ToString(field.Value[0].Span!.Value), field.Value[0].Production!["draft/".Length..])));
        Assert.All(paper.Fields.Values, field => Assert.True(field[0].Production?.StartsWith("draft/", StringComparison.Ordinal) ?? true));

        Assert.Equal(
            ("A title in two lines", "Text.", 11, "Some Lab", "someone", "replaced", 4),
            (paper.Title, paper.Abstract, paper.AuthorCount, paper.Organization, paper.Submitter, paper.ListingKind, paper.Rank));
        Assert.Equal(
            (new DateOnly(2025, 11, 21), new DateOnly(2025, 12, 2), new DateOnly(2026, 1, 19)),
            (paper.PublishedOn, paper.UpdatedOn, paper.ListedOn));
        Assert.Equal((2L, 3L, 1500L), (paper.Comments, paper.Upvotes, paper.Stars));
        Assert.Equal(("10.1/ab", "9 pages", "J. X 1", "Long papers"), (paper.Doi, paper.Remarks, paper.JournalRef, paper.Section));
        Assert.StartsWith("1:doi:10.1/ab", paper.Key, StringComparison.Ordinal);
        Assert.Equal(2, paper.Keys.Count);
        Assert.Equal(paper.Entry, tree.Root.Entries.Single());
    }

    [Fact]
    public void A_list_has_provenance_for_each_item_and_names_are_counted()
    {
        var tree = TreeDraft.Tree(t => t.Entry(e => e
            .Node(SyntaxKind.Byline, b => b.Node(SyntaxKind.AuthorList, list => list
                .Node(SyntaxKind.Author, a => a.Text("Ada").Break().Text("Byron", "  ").Node(SyntaxKind.Affiliation, f => f.Text("(London)", " "))).Markup(",")
                .Node(SyntaxKind.Author, a => a.Text("Bo", " "))).Break())
            .Node(SyntaxKind.Categories, c => c.Text("x.A").Text("x.B", " ").Break())
            .Lines(SyntaxKind.Link, "https://a.example").Lines(SyntaxKind.Link, "https://b.example")));
        var paper = PaperExtractor.Extract(tree).Papers[0];
        Assert.Equal(["Ada Byron", "Bo"], paper.Authors);
        Assert.Equal(["x.A", "x.B"], paper.Categories);
        Assert.Equal(["https://a.example", "https://b.example"], paper.Links);
        Assert.Equal("https://a.example", paper.Url);
        Assert.Equal(["Ada\n  Byron", "Bo"], Raw(RecordKeys.Authors));
        Assert.Equal(["x.A", "x.B"], Raw(RecordKeys.Categories));
        Assert.Equal(paper.Links, Raw(RecordKeys.Links));
        Assert.All(paper.Fields[RecordKeys.Authors], field => Assert.Equal((FieldStatus.Stated, "draft/Byline"), (field.Status, field.Production)));

        Assert.Equal(2, paper.AuthorCount);
        Assert.Equal([new FieldProvenance(FieldStatus.Inferred, Evidence: "2 authors are named")], paper.Fields[RecordKeys.AuthorCount]);

        IEnumerable<string> Raw(string key) => paper.Fields[key].Select(field => tree.Text.ToString(field.Span!.Value));
    }

    [Fact]
    public void One_name_is_one_author()
    {
        var paper = PaperExtractor.Extract(TreeDraft.Tree(t => t.Entry(e => e.Node(SyntaxKind.Author, a => a.Text("Ada"))))).Papers[0];
        Assert.Equal(1, paper.AuthorCount);
        Assert.Equal("1 author is named", paper.Fields[RecordKeys.AuthorCount][0].Evidence);
    }

    [Fact]
    public void A_stated_number_of_authors_is_not_overruled_by_names()
    {
        var tree = TreeDraft.Tree(t => t.Entry(e => e.Node(SyntaxKind.Byline, b => b
            .Node(SyntaxKind.Author, a => a.Text("Ada")).Count(SyntaxKind.AuthorCount, "7").Break())));
        var paper = PaperExtractor.Extract(tree).Papers[0];
        Assert.Equal(7, paper.AuthorCount);
        Assert.Equal(FieldStatus.Stated, paper.Fields[RecordKeys.AuthorCount][0].Status);
        Assert.Equal(["Ada"], paper.Authors);
    }

    [Fact]
    public void What_was_skipped_or_belongs_to_the_page_gives_no_field()
    {
        var tree = TreeDraft.Tree(t => t.Entry(e => e
            .Node(SyntaxKind.SkippedText, s => s.Title("Skipped")).Node(SyntaxKind.EmbeddedRecord, r => r.Title("Copy")).Title("Own")));
        Assert.Equal("Own", PaperExtractor.Extract(tree).Papers[0].Title);
    }
}
