using PaperParse.Extraction;
using PaperParse.TestSupport;

namespace PaperParse.Tests;

public sealed class DiffTests
{
    private static readonly string[] Titles = ["Tide Tables", "Woven Patterns", "Shared Freezers", "Night Ferries", "Chess Clocks", "Slow Mail"];

    [Fact]
    public void A_listing_does_not_differ_from_itself()
    {
        var papers = Read(TextOf(Titles));
        var diff = PaperDiff.Of(papers, papers);
        Assert.Equal((0, 0, 0, 0, Titles.Length), (diff.Added.Count, diff.Removed.Count, diff.Changed.Count, diff.Moved.Count, diff.Kept));
    }

    [Fact]
    public void Entries_are_known_again_wherever_they_stand()
    {
        var diff = PaperDiff.Of(Read(TextOf(Titles)), Read(TextOf("Slow Mail", "Tide Tables", "Woven Patterns", "Paper Boats", "Night Ferries", "Chess Clocks")));
        Assert.Equal(["Paper Boats"], diff.Added.Select(paper => paper.Title));
        Assert.Equal(["Shared Freezers"], diff.Removed.Select(paper => paper.Title));
        Assert.Equal(["Slow Mail"], diff.Moved.Select(pair => pair.New.Title));
        Assert.Equal((5, 0), (diff.Moved.Single().Old.Index, diff.Moved.Single().New.Index));
        Assert.Empty(diff.Changed);
        Assert.Equal(5, diff.Kept);
    }

    [Fact]
    public void Fields_that_changed_are_told_with_both_places()
    {
        var text = TextOf(Titles);
        var changed = text.Replace("3 authors\n·\nMar 4, 2031\n\nNight", "4 authors\n·\nMar 4, 2031 7\n\nNight", StringComparison.Ordinal);
        var (old, fresh) = (Read(text), Read(changed));
        var paper = Assert.Single(PaperDiff.Of(old, fresh).Changed);
        Assert.Equal("Shared Freezers", paper.Paper.New.Title);
        Assert.Equal([("authorCount", "3", "4"), ("comments", null, "7")], paper.Fields.Select(field => (field.Key, field.Old, field.New)));
        Assert.Equal("3 authors", old.Tree.Text.ToString(paper.Fields[0].OldPlace.Span!.Value));
        Assert.Equal("4 authors", fresh.Tree.Text.ToString(paper.Fields[0].NewPlace.Span!.Value));
        Assert.Null(paper.Fields[1].OldPlace.Span);
        Assert.Equal("7", fresh.Tree.Text.ToString(paper.Fields[1].NewPlace.Span!.Value));
        Assert.Equal([("comments", null, "7")], PaperDiff.Of(old, fresh, RecordKeys.AuthorCount).Changed.Single().Fields.Select(field => (field.Key, field.Old, field.New)));
    }

    [Fact]
    public void What_is_not_there_any_more_is_a_change_in_one_dialect()
    {
        var text = TextOf(Titles);
        var paper = Assert.Single(PaperDiff.Of(Read(text), Read(text.Replace("Prose of Chess Clocks, which goes on for a while.\n\n", "", StringComparison.Ordinal))).Changed);
        Assert.Equal(("abstract", null), (paper.Fields.Single().Key, paper.Fields.Single().New));
    }

    [Fact]
    public void Wrapped_lines_and_other_line_ends_are_no_change()
    {
        var text = TextOf(Titles);
        var wrapped = text.Replace(", which goes", ",\nwhich goes", StringComparison.Ordinal).Replace("\n", "\r\n", StringComparison.Ordinal);
        Assert.Empty(PaperDiff.Of(Read(text), Read(wrapped)).Changed);
    }

    [Fact]
    public void Entries_that_are_twice_are_taken_one_by_one()
    {
        var diff = PaperDiff.Of(Read(TextOf("Tide Tables", "Tide Tables")), Read(TextOf("Tide Tables", "Tide Tables", "Tide Tables")));
        Assert.Equal((1, 0, 2), (diff.Added.Count, diff.Removed.Count, diff.Kept));
    }

    [Fact]
    public void A_title_takes_no_paper_that_an_id_finds_elsewhere()
    {
        string[] entries = ["arXiv:2401.00001\nTitle: Herons\nAuthors: Bo Lind\n\\\\\n  One.\n\\\\\n", "arXiv:2401.00002\nTitle: Herons\nAuthors: Ada Berg\n\\\\\n  Two.\n\\\\\n"];
        var withoutId = entries[1].Replace("arXiv:2401.00002", "arXiv: ?", StringComparison.Ordinal);
        var diff = PaperDiff.Of(Read($"\\\\\n{entries[0]}\\\\\n{withoutId}"), Read($"\\\\\n{withoutId}\\\\\n{entries[0]}"));
        Assert.Equal((0, 0, 0, 1, 2), (diff.Added.Count, diff.Removed.Count, diff.Changed.Count, diff.Moved.Count, diff.Kept));
    }

    [Fact]
    public void Of_entries_of_one_key_the_one_that_is_gone_is_told()
    {
        var first = TextOf("Tide Tables");
        var second = first.Replace("3 authors", "4 authors", StringComparison.Ordinal);
        var diff = PaperDiff.Of(Read(first + "\n" + second[second.IndexOf("Tide", StringComparison.Ordinal)..]), Read(second));
        Assert.Empty(diff.Changed);
        Assert.Equal(3, Assert.Single(diff.Removed).AuthorCount);
    }

    [Fact]
    public void The_same_entry_is_found_before_one_that_only_shares_its_title()
    {
        string[] entries = ["\\\\\narXiv:2401.00001\nTitle: Erratum\nAuthors: Bo Lind\n\\\\\n  One.\n", "\\\\\narXiv: ?\nTitle: Erratum\nAuthors: Ada Berg\n\\\\\n  Two.\n\\\\\n"];
        var diff = PaperDiff.Of(Read(string.Concat(entries)), Read(entries[1]));
        Assert.Equal((0, 0, 1), (diff.Added.Count, diff.Changed.Count, diff.Kept));
        Assert.Equal("2401.00001", Assert.Single(diff.Removed).ArxivId);
    }

    [Fact]
    public void Of_two_dialects_only_what_both_show_is_compared()
    {
        var (text, page) = (Sample("hf-text/samples/plain.txt"), Sample("hf-html/samples/same-as-text.html"));
        Assert.NotEqual(text.Tree.Vocabulary.Dialect, page.Tree.Vocabulary.Dialect);
        var diff = PaperDiff.Of(text, page);
        Assert.Equal((0, 0, 0, 0, 3), (diff.Added.Count, diff.Removed.Count, diff.Changed.Count, diff.Moved.Count, diff.Kept));
    }

    [SkippableFact]
    public void Two_dumps_of_one_day_in_two_dialects_do_not_differ()
    {
        var day = new DateOnly(2024, 8, 1);
        var text = Listing.Load(Corpus.Require("hf-daily-text-2024-08-01.txt"), new ListingOptions { AsOf = day }).Papers;
        var page = Listing.Load(Corpus.Require("hf-daily-2024-08-01.html"), new ListingOptions { AsOf = day }).Papers;
        var diff = PaperDiff.Of(text, page);
        Assert.Equal((0, 0, 0, 0, 13), (diff.Added.Count, diff.Removed.Count, diff.Changed.Count, diff.Moved.Count, diff.Kept));
        Assert.Equal(13, PaperMerge.Of(text, page).Lists.Sum(list => list.Papers.Count));
    }

    /// <summary>Applied to the old titles, a difference gives the new ones; and no fewer could have been moved.</summary>
    [Fact]
    public void Random_orders_are_told_rightly() => TimeBox.Check(seed: 77, cases: 300, seconds: 5, random =>
    {
        var old = Titles.OrderBy(_ => random.Next()).Take(random.Next(1, 7)).ToArray();
        var fresh = Titles.OrderBy(_ => random.Next()).Take(random.Next(1, 7)).ToArray();
        var diff = PaperDiff.Of(Read(TextOf(old)), Read(TextOf(fresh)));
        Assert.Equal(fresh.Except(old), diff.Added.Select(paper => paper.Title!));
        Assert.Equal(old.Except(fresh), diff.Removed.Select(paper => paper.Title!));
        var moved = diff.Moved.Select(pair => pair.New.Title!).ToList();
        Assert.Equal(old.Intersect(fresh).Except(moved), fresh.Intersect(old).Except(moved));
        var kept = fresh.Intersect(old).ToArray();
        Assert.Equal(kept.Length - LongestInOrder(kept, old), moved.Count);
    });

    /// <summary>Tried out: of all parts of the sequence, the longest that is in the order of the other.</summary>
    private static int LongestInOrder(string[] sequence, string[] order) => Enumerable.Range(0, 1 << sequence.Length)
        .Select(bits => sequence.Where((_, place) => (bits >> place & 1) == 1).Select(title => Array.IndexOf(order, title)).ToList())
        .Where(places => places.SequenceEqual(places.Order())).Max(places => places.Count);

    internal static PaperList Read(string text) => Listing.Parse(text).Papers;

    internal static string TextOf(params string[] titles) =>
        "Daily Papers\n\nMar 5, 2031\n\n" + string.Join('\n', titles.Select(title => $"{title}\n\nProse of {title}, which goes on for a while.\n\n  • 3 authors\n·\nMar 4, 2031\n"));

    private static PaperList Sample(string path) =>
        Listing.Parse(File.ReadAllText(Repository.PathOf($"grammars/{path}")), new ListingOptions { UseRecords = false }).Papers;
}
