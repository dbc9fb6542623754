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

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Where_no_listing_has_a_day_the_entry_with_the_later_one_is_believed(bool isNewFirst)
    {
        var (old, fresh) = (Read(Mail("2401.00001", "Herons", day: "3 Jan 2024", summary: "Forty herons."), "old"), Read(Mail("2401.00001", "Herons", day: "12 Jan 2026", summary: "Fifty herons."), "fresh"));
        var merge = isNewFirst ? PaperMerge.Of(fresh, old) : PaperMerge.Of(old, fresh);
        Assert.Equal("Fifty herons.", Assert.Single(merge.Lists.SelectMany(list => list.Papers)).Abstract);
    }

    [Fact]
    public void An_entry_that_joins_two_makes_one_paper_of_all_in_every_order()
    {
        var noId = Read("Daily Papers\n\nOld Herons at Night\n\nHerons stand still at night and are watched by people who cannot sleep.\n\n  • 3 authors\n·\nMar 2, 2031\n", "a");
        var (renamed, both) = (Read(Mail("2401.00001", "New Herons"), "b"), Read(Mail("2401.00001", "Old Herons at Night"), "c"));
        foreach (var lists in new[] { new[] { noId, renamed, both }, [noId, both, renamed], [renamed, noId, both], [renamed, both, noId], [both, noId, renamed], [both, renamed, noId] })
            Assert.Equal("2401.00001", Assert.Single(PaperMerge.Of(lists).Lists.SelectMany(list => list.Papers)).ArxivId);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Affiliations_of_the_same_authors_are_taken_from_whichever_has_them(bool isFirst)
    {
        var (with, without) = (Read(Mail("2401.00001", "Herons", "Ada Berg (Marsh College)"), "with"), Read(Mail("2401.00001", "Herons", "Ada Berg"), "without"));
        var merge = isFirst ? PaperMerge.Of(with, without) : PaperMerge.Of(without, with);
        Assert.Equal("Marsh College", Assert.Single(merge.Lists[0].Papers[0].Affiliations!).Name);
        Assert.Empty(merge.Conflicts);
    }

    [Fact]
    public void Affiliations_of_other_authors_are_not_taken_and_that_is_told()
    {
        var (with, without) = (Read(Mail("2401.00001", "Herons", "Ada Berg (Marsh College)"), "with"), Read(Mail("2401.00001", "Herons", "Bo Lind, Ada Berg"), "without"));
        var merge = PaperMerge.Of(with, without);
        Assert.Null(merge.Lists[0].Papers[0].Affiliations);
        var conflict = Assert.Single(merge.Conflicts, conflict => conflict.Key == RecordKeys.Affiliations);
        Assert.Equal((null, "Marsh College (Ada Berg)"), (conflict.Taken.Text, conflict.Left.Text));
        Assert.Same(with, conflict.Left.Papers);
    }

    [Fact]
    public void Affiliations_that_change_owner_are_told()
    {
        var merge = PaperMerge.Of(
            Read(Mail("2401.00001", "Herons", "Ada Berg (1), Bo Lind (2) ((1) Marsh College, (2) Tide University)"), "a"),
            Read(Mail("2401.00001", "Herons", "Ada Berg (2), Bo Lind (1) ((1) Marsh College, (2) Tide University)"), "b"));
        var conflict = Assert.Single(merge.Conflicts);
        Assert.Equal("1 Marsh College (Bo Lind); 2 Tide University (Ada Berg)", conflict.Taken.Text);
        Assert.Equal("1 Marsh College (Ada Berg); 2 Tide University (Bo Lind)", conflict.Left.Text);
    }

    [Fact]
    public void Fields_that_only_a_dialect_has_are_chosen_one_by_one()
    {
        var first = Read(Mail("2401.00001", "Herons", more: "Report-no: POND-1\nLicense: free\n"), "first");
        var second = Read(Mail("2401.00001", "Herons", more: "MSC-class: 53C\nLicense: none\n"), "second");
        var merge = PaperMerge.Of(first, second);
        var paper = merge.Lists[0].Papers[0];
        Assert.Equal([("license", "none"), ("mscClass", "53C"), ("reportNo", "POND-1")], paper.Extra.Select(field => (field.Key, field.Value)).Order());
        Assert.Equal(paper.Extra.Values, paper.Fields[RecordKeys.Extra].Select(place => (place.Source ?? first.Tree.Text).ToString(place.Span!.Value)));
        Assert.Equal([("extra", "license=none", "license=free")], merge.Conflicts.Select(conflict => (conflict.Key, conflict.Taken.Text, conflict.Left.Text)));
    }

    [Fact]
    public void What_is_stated_and_cannot_be_read_is_told_beside_what_was_taken()
    {
        var merge = PaperMerge.Of(Read(Monday, "monday"), Read(Monday.Replace("Mar 1, 2031", "Mar 99, 2031", StringComparison.Ordinal), "broken"));
        var conflict = Assert.Single(merge.Conflicts);
        Assert.Equal((RecordKeys.PublishedOn, "2031-03-01", "Mar 99, 2031"), (conflict.Key, conflict.Taken.Text, conflict.Left.Text));
    }

    [Fact]
    public void Entries_without_keys_are_one_where_they_say_the_same()
    {
        var text = Monday.Replace("Tide Tables\n\nTides are corrected by hand, all year.", "???\n\n!!! ??? !!! ??? !!!", StringComparison.Ordinal);
        var papers = Read(text, "a");
        Assert.Empty(papers.Papers[0].Keys);
        Assert.Equal(2, PaperMerge.Of(papers, Read(text, "b")).Lists.Sum(list => list.Papers.Count));
        var diff = PaperDiff.Of(papers, Read(text.ReplaceLineEndings("\r\n"), "b"));
        Assert.Equal((0, 0, 0, 2), (diff.Added.Count, diff.Removed.Count, diff.Changed.Count, diff.Kept));
    }

    [Fact]
    public void A_doi_has_no_case()
    {
        var (first, second) = (Read(Mail("2401.00001", "Herons", more: "DOI: 10.1234/ABC.1\n"), "a"), Read(Mail("?", "Herons Renamed", more: "DOI: 10.1234/abc.1\n"), "b"));
        Assert.Equal(["10.1234/ABC.1", "10.1234/abc.1"], first.Papers.Concat(second.Papers).Select(paper => paper.Doi));
        Assert.Single(PaperMerge.Of(first, second).Lists.SelectMany(list => list.Papers));
        Assert.Equal(1, PaperDiff.Of(first, second).Kept);
    }

    [Fact]
    public void Lists_that_look_alike_when_they_are_joined_are_told_apart()
    {
        var (first, second) = (Read(Mail("2401.00001", "Herons"), "a"), Read(Mail("2401.00001", "Herons"), "b"));
        first = first with { Papers = [first.Papers[0] with { Authors = ["Berg; Ada", "X"] }] };
        second = second with { Papers = [second.Papers[0] with { Authors = ["Berg", "Ada; X"] }] };
        var conflict = Assert.Single(PaperMerge.Of(first, second).Conflicts);
        Assert.Equal(("Berg; \"Ada; X\"", "\"Berg; Ada\"; X"), (conflict.Taken.Text, conflict.Left.Text));
    }

    private static string Mail(string id, string title, string authors = "Ada Berg", string day = "3 Jan 2024", string summary = "Herons stand still.", string more = "") =>
        $"\\\\\narXiv:{id}\nDate: Wed, {day} 19:00:02 GMT   (31kb,D)\n\nTitle: {title}\nAuthors: {authors}\nCategories: astro-ph.GA\n{more}\\\\\n  {summary}\n\\\\ ( https://arxiv.org/abs/{id} ,  31kb)\n";

    private static PaperList Read(string text, string path) => Listing.Parse(new SourceText(text, path)).Papers;
}
