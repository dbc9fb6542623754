using PaperParse.Extraction;
using PaperParse.Syntax;

namespace PaperParse.Tests;

public sealed class MergeTests
{
    private const string Monday = "Daily Papers\n\nMar 3, 2031\n\nTide Tables\n\nTides are corrected by hand, all year.\n\n  • 3 authors\n·\nMar 2, 2031 4\n\nSlow Mail\n\nLetters that arrive late are read twice.\n\n  • 2 authors\n·\nMar 1, 2031\n";
    private const string Tuesday = "Daily Papers\n\nMar 4, 2031\n\nNight Ferries\n\nFerries that sail at night are never full.\n\n  • 5 authors\n·\nMar 4, 2031\n\nTide Tables\n\nTides are corrected by hand, all year.\n\n  • 4 authors\n·\nMar 2, 2031 9\n";

    [Fact]
    public void A_list_that_is_null_is_refused() => Assert.Throws<ArgumentException>(() => PaperMerge.Of(Read(Monday, "monday.txt"), null!));

    [Fact]
    public void Entries_of_one_paper_become_one_in_the_order_of_the_texts()
    {
        var merge = PaperMerge.Of(Read(Monday, "monday.txt"), Read(Tuesday, "tuesday.txt"));
        Assert.Equal([["Tide Tables", "Slow Mail"], ["Night Ferries"]], merge.Lists.Select(list => list.Papers.Select(paper => paper.Title!)));
        Assert.Equal(["monday.txt", "tuesday.txt"], merge.Lists.Select(list => list.Tree.Text.Path!));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void The_newer_listing_is_believed_whichever_is_named_first(bool isNewFirst)
    {
        var (monday, tuesday) = (Read(Monday, "monday.txt"), Read(Tuesday, "tuesday.txt"));
        var merge = isNewFirst ? PaperMerge.Of(tuesday, monday) : PaperMerge.Of(monday, tuesday);
        var paper = merge.Lists.SelectMany(list => list.Papers).Single(paper => paper.Title == "Tide Tables");
        Assert.Equal((4, 9L, new DateOnly(2031, 3, 4)), (paper.AuthorCount, paper.Comments, paper.ListedOn));
        var place = paper.Fields["comments"][0];
        Assert.Equal(isNewFirst ? null : tuesday.Tree.Text, place.Source);
        Assert.Equal("9", tuesday.Tree.Text.ToString(place.Span!.Value));
    }

    [Fact]
    public void Everything_on_which_they_do_not_agree_is_told_with_both_places()
    {
        var (monday, tuesday) = (Read(Monday, "monday.txt"), Read(Tuesday, "tuesday.txt"));
        var conflicts = PaperMerge.Of(monday, tuesday).Conflicts;
        Assert.Equal([("authorCount", "4", "3"), ("listedOn", "2031-03-04", "2031-03-03"), ("comments", "9", "4")], conflicts.Select(conflict => (conflict.Key, conflict.Taken.Text, conflict.Left.Text)));
        Assert.All(conflicts, conflict =>
        {
            Assert.Equal("Tide Tables", conflict.Paper.Title);
            Assert.Same(tuesday, conflict.Taken.Papers);
            Assert.Same(monday, conflict.Left.Papers);
        });
        Assert.Equal("4 authors", tuesday.Tree.Text.ToString(conflicts[0].Taken.Place.Span!.Value));
        Assert.Equal("3 authors", monday.Tree.Text.ToString(conflicts[0].Left.Place.Span!.Value));
    }

    [Fact]
    public void What_is_stated_comes_before_what_is_worked_out_though_it_be_older()
    {
        var stated = Read(Monday, "monday.txt");
        var inferred = Read(Tuesday.Replace("Mar 4, 2031\n\nNight", "Mar 4\n\nNight", StringComparison.Ordinal), "tuesday.txt");
        Assert.Equal(FieldStatus.Inferred, inferred.Papers[0].Fields["listedOn"][0].Status);
        var paper = PaperMerge.Of(stated, inferred).Lists[0].Papers[0];
        Assert.Equal(new DateOnly(2031, 3, 3), paper.ListedOn);
        Assert.Equal(FieldStatus.Stated, paper.Fields["listedOn"][0].Status);
    }

    [Fact]
    public void What_only_one_has_is_taken_from_it()
    {
        var without = Monday.Replace("Tides are corrected by hand, all year.\n\n", "", StringComparison.Ordinal);
        foreach (var lists in new[] { new[] { Read(without, "a"), Read(Monday, "b") }, [Read(Monday, "b"), Read(without, "a")] })
        {
            var merge = PaperMerge.Of(lists);
            Assert.Equal("Tides are corrected by hand, all year.", merge.Lists[0].Papers[0].Abstract);
            Assert.Empty(merge.Conflicts);
        }
    }

    [Fact]
    public void One_text_is_what_it_was_field_by_field()
    {
        var papers = Read(Monday, "monday.txt");
        var merged = PaperMerge.Of(papers).Lists.Single();
        foreach (var (left, right) in papers.Papers.Zip(merged.Papers))
        {
            Assert.Equal(left.Key, right.Key);
            foreach (var key in RecordKeys.Data)
            {
                Assert.Equal(left.Fields[key], right.Fields[key]);
                Assert.Equal(RecordValues.Has(left, key), RecordValues.Has(right, key));
            }
        }
    }

    [Fact]
    public void What_is_said_of_authors_goes_with_their_list()
    {
        const string text = "Date: Mon, 3 Mar 31 00:00:00 GMT\n\n\\\\\narXiv:3103.00001\nDate: Mon, 3 Mar 2031 00:00:00 GMT   (5kb)\n\nTitle: Tide Tables\nAuthors: {0}\nCategories: cs.LG\n\\\\\n  Tides are corrected by hand, all year.\n\\\\ ( https://arxiv.org/abs/3103.00001 ,  5kb)\n";
        var old = Read(string.Format(null, text, "Ada Alt (1), et al. (1 additional author not shown) ((1) Alt University)"), "a");
        var fresh = Read(string.Format(null, text, "Bo Berg, Cy Cole, Ada Alt"), "b");
        Assert.Equal(2, old.Papers[0].AuthorCount);
        Assert.NotNull(old.Papers[0].Affiliations);
        var paper = PaperMerge.Of(old, fresh).Lists[0].Papers[0];
        Assert.Equal((3, null), (paper.AuthorCount, paper.Affiliations));
        Assert.Equal(["Bo Berg", "Cy Cole", "Ada Alt"], paper.Authors);
    }

    [Fact]
    public void An_id_that_differs_keeps_papers_of_one_title_apart()
    {
        const string text = "Date: Mon, 3 Mar 31 00:00:00 GMT\n\n\\\\\narXiv:{0}\nDate: Mon, 3 Mar 2031 00:00:00 GMT   (5kb)\n\nTitle: Tide Tables\nAuthors: Ada Lind\nCategories: cs.LG\n\\\\\n  Tides are corrected by hand, all year.\n\\\\ ( https://arxiv.org/abs/{0} ,  5kb)\n";
        var (left, right) = (Read(string.Format(null, text, "3103.00001"), "a"), Read(string.Format(null, text, "3103.00002"), "b"));
        Assert.Equal("3103.00001", Assert.Single(left.Papers).ArxivId);
        Assert.Equal(2, PaperMerge.Of(left, right).Lists.Sum(list => list.Papers.Count));
        Assert.Single(PaperMerge.Of(left, left).Lists.SelectMany(list => list.Papers));
        Assert.Single(PaperMerge.Of(left, Read(Monday, "c")).Lists[1].Papers);
    }

    [Fact]
    public void Many_papers_of_one_title_and_different_ids_are_merged_in_time()
    {
        var text = string.Concat(Enumerable.Range(0, 3000).Select(i => $"Title {i % 3}\n\nProse that goes on for a while.\n\n  • 3 authors\n·\nMar 4, 2031\n\n"));
        var papers = Read("Daily Papers\n\nMar 5, 2031\n\n" + text, "many.txt");
        Assert.Equal(3, PaperMerge.Of(papers, papers).Lists.Sum(list => list.Papers.Count));
    }

    private static PaperList Read(string text, string path) => Listing.Parse(new SourceText(text, path)).Papers;
}
