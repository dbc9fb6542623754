using PaperParse.Extraction;
using PaperParse.Syntax;

namespace PaperParse.Analysis.Tests;

public sealed class FixAllTests
{
    private static readonly DiagnosticDescriptor A = new("PP9201", "a", Severity.Warning, FixSafety.Safe);
    private static readonly DiagnosticDescriptor Moves = new("PP9203", "moves", Severity.Warning, FixSafety.Unsafe) { FixMovesEntries = true };
    private static readonly DiagnosticDescriptor B = new("PP9202", "b", Severity.Warning, FixSafety.Safe);

    [Fact]
    public void Fixes_are_made_and_counted_by_rule()
    {
        var result = FixAll.Apply(Listings.Of("Moss x", "Lichen x", "Fern"), [DropX(A)]);
        Assert.Equal(Listings.TextOf("Moss", "Lichen", "Fern"), result.Tree.Text.ToString());
        Assert.Equal(new Dictionary<string, int> { ["PP9201"] = 2 }, result.Applied);
        Assert.Equal(2, result.Count);
        Assert.Empty(result.Remaining);
        Assert.Equal(["Moss", "Lichen", "Fern"], result.Papers.Papers.Select(paper => paper.Title));
    }

    [Fact]
    public void Where_nothing_is_to_be_done_the_tree_is_the_same_one()
    {
        var papers = Listings.Of("Moss");
        var result = FixAll.Apply(papers, [DropX(A)]);
        Assert.Same(papers.Tree, result.Tree);
        Assert.Empty(result.Applied);
    }

    [Fact]
    public void Unsafe_fixes_are_made_only_when_asked_for()
    {
        var papers = Listings.Of("Moss x");
        var kept = FixAll.Apply(papers, [DropX(A, FixSafety.Unsafe)]);
        Assert.Same(papers.Tree, kept.Tree);
        Assert.Equal(["PP9201"], kept.Remaining.Select(finding => finding.Id));
        Assert.Equal(Listings.TextOf("Moss"), FixAll.Apply(papers, [DropX(A, FixSafety.Unsafe)], FixSafety.Unsafe).Tree.Text.ToString());
        Assert.Equal(Listings.TextOf("Moss"), FixAll.Apply(papers, [DropX(A, FixSafety.Safe)], FixSafety.Unsafe).Tree.Text.ToString());
    }

    [Fact]
    public void Of_two_insertions_at_one_place_the_later_id_waits_a_round()
    {
        foreach (var rules in new Rule[][] { [Append(A, "1"), Append(B, "2")], [Append(B, "2"), Append(A, "1")] })
        {
            var result = FixAll.Apply(Listings.Of("Moss"), rules);
            Assert.Equal(Listings.TextOf("Moss 1 2"), result.Tree.Text.ToString());
            Assert.Equal(2, result.Count);
        }
    }

    [Fact]
    public void Fixes_that_overlap_are_made_one_after_the_other()
    {
        var shorten = TestRule.Titles(A, paper => Replace(paper, A, "Moss"), paper => paper.Title == "Moss x");
        var result = FixAll.Apply(Listings.Of("Moss x"), [DropX(B), shorten]);
        Assert.Equal(Listings.TextOf("Moss"), result.Tree.Text.ToString());
        Assert.Equal(["PP9201"], result.Applied.Keys);
    }

    [Fact]
    public void A_fix_that_makes_another_one_possible_is_followed_to_the_end()
    {
        var result = FixAll.Apply(Listings.Of("Moss x x x x x"), [DropX(A)]);
        Assert.Equal(Listings.TextOf("Moss"), result.Tree.Text.ToString());
        Assert.Equal(5, result.Count);
    }

    [Fact]
    public void A_fix_is_made_whole_or_not_at_all()
    {
        var both = TestRule.Titles(
            A,
            paper => new CodeFix("both", FixSafety.Safe, TextChange.Insert(0, "new\n"), new TextChange(paper.Entry.Title!.Span, "Lichen")),
            paper => paper.Title == "Moss");
        var first = new TestRule(B, context =>
        {
            if (context.Text[0] == 'D')
                context.Report(new Diagnostic(B, new TextSpan(0, 0), "x") { Fix = new CodeFix("first", FixSafety.Safe, TextChange.Insert(0, "new\n\n")) });
        });
        var result = FixAll.Apply(Listings.Of("Moss"), [first, both]);
        Assert.Equal("new\n" + Listings.TextOf("Lichen"), result.Tree.Text.ToString());
    }

    [Fact]
    public void A_fix_that_brings_its_finding_back_ends_with_PP0903_and_leaves_nothing_behind()
    {
        var papers = Listings.Of("Moss", "Lichen x");
        var endless = TestRule.Titles(A, paper => Replace(paper, A, paper.Title + "!"), paper => paper.Index == 0);
        var result = FixAll.Apply(papers, [endless, DropX(B)]);
        Assert.Equal(Listings.TextOf("Moss", "Lichen"), result.Tree.Text.ToString());
        Assert.Equal(["PP9202"], result.Applied.Keys);
        Assert.Equal(["PP0903", "PP9201"], result.Remaining.Select(finding => finding.Id));
        Assert.Equal(Severity.Info, result.Remaining[0].Severity);
        Assert.Contains("fix of PP9201 not applied", result.Remaining[0].Message, StringComparison.Ordinal);
        Assert.Contains("20 rounds", result.Remaining[0].Message, StringComparison.Ordinal);
        Assert.Equal(result.Remaining[1].Span, result.Remaining[0].Span);
    }

    [Fact]
    public void Two_rules_that_undo_each_other_end_too()
    {
        var there = TestRule.Titles(A, paper => Replace(paper, A, "Lichen"), paper => paper.Title == "Moss");
        var back = TestRule.Titles(B, paper => Replace(paper, B, "Moss"), paper => paper.Title == "Lichen");
        var result = FixAll.Apply(Listings.Of("Moss"), [there, back]);
        Assert.Contains(result.Remaining, finding => finding.Id == "PP0903");
        Assert.Contains(result.Tree.Text.ToString(), new[] { Listings.TextOf("Moss"), Listings.TextOf("Lichen") });
    }

    [Theory]
    [InlineData("nothing", "it changes nothing")]
    [InlineData("empty", "it changes nothing")]
    public void A_fix_that_cannot_be_made_is_PP0903_and_says_why(string kind, string reason)
    {
        var rule = TestRule.Titles(A, paper => kind == "nothing" ? Replace(paper, A, paper.Title!) : new CodeFix("x", FixSafety.Safe));
        var papers = Listings.Of("Moss");
        var result = FixAll.Apply(papers, [rule]);
        Assert.Same(papers.Tree, result.Tree);
        Assert.Contains(reason, Assert.Single(result.Remaining, finding => finding.Id == "PP0903").Message, StringComparison.Ordinal);
        Assert.Single(result.Remaining, finding => finding.Id == "PP9201");
    }

    [Theory]
    [InlineData(false, "changes [100000..100000), which is outside of the text: it ends at ")]
    [InlineData(true, "which overlap: make one change of them")]
    public void A_fix_that_no_text_could_take_is_the_mistake_of_its_rule(bool overlaps, string reason)
    {
        TextChange[] changes = overlaps ? [TextChange.Delete(new TextSpan(0, 2)), TextChange.Delete(new TextSpan(0, 1))] : [TextChange.Insert(100_000, "x")];
        var papers = Listings.Of("Moss");
        var result = FixAll.Apply(papers, [TestRule.Titles(A, _ => new CodeFix("x", FixSafety.Safe, changes))]);
        Assert.Same(papers.Tree, result.Tree);
        Assert.Contains(reason, Assert.Single(result.Remaining, finding => finding.Id == "PP0900").Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(FixSafety.Safe)]
    [InlineData(FixSafety.Unsafe)]
    public void A_fix_after_which_entries_would_be_read_differently_is_PP0903_and_the_others_are_made(FixSafety safety)
    {
        var papers = Listings.Of("Moss x", "Lichen", "Fern x", "Alga");
        var dropsEntry = TestRule.Titles(
            A with { Fix = safety }, paper => new CodeFix("drop", safety, TextChange.Delete(paper.Entry.FullSpan)), paper => paper.Index % 2 == 1);
        var result = FixAll.Apply(papers, [dropsEntry, DropX(B)], safety);
        Assert.Equal(Listings.TextOf("Moss", "Lichen", "Fern", "Alga"), result.Tree.Text.ToString());
        Assert.Equal(new Dictionary<string, int> { ["PP9202"] = 2 }, result.Applied);
        var refused = result.Remaining.Where(finding => finding.Id == "PP0903").ToList();
        Assert.Equal(2, refused.Count);
        Assert.All(refused, finding => Assert.Equal("fix of PP9201 not applied (drop): entries would be read differently after it", finding.Message));
    }

    [Fact]
    public void Only_what_says_so_takes_out_entries_and_then_alone()
    {
        var dropsEntry = TestRule.Titles(Moves, paper => new CodeFix("drop", FixSafety.Unsafe, TextChange.Delete(paper.Entry.FullSpan)), paper => paper.Title == "Lichen");
        var result = FixAll.Apply(Listings.Of("Moss", "Lichen x", "Lichen", "Alga"), [dropsEntry, DropX(B)], FixSafety.Unsafe);
        Assert.Equal(Listings.TextOf("Moss", "Alga"), result.Tree.Text.ToString());
        Assert.Empty(result.Remaining);
        Assert.All(result.Rounds, round => Assert.Single(round.Made.DistinctBy(finding => finding.Id)));
    }

    [Fact]
    public void Entries_can_change_places()
    {
        var result = FixAll.Apply(Listings.Of("Moss", "Lichen"), [Rewrites(_ => Listings.Entry("Lichen") + Listings.Entry("Moss"))], FixSafety.Unsafe);
        Assert.Equal(Listings.TextOf("Lichen", "Moss"), result.Tree.Text.ToString());
        Assert.Equal(1, result.Count);
    }

    [Theory]
    [InlineData("an entry that was not there")]
    [InlineData("an entry twice")]
    [InlineData("an entry less, and no deletion")]
    [InlineData("another header")]
    [InlineData("half an entry")]
    public void What_moves_entries_may_do_nothing_else(string what)
    {
        var papers = Listings.Of("Moss", "Lichen");
        var result = FixAll.Apply(papers, [Rewrites(_ => what switch
        {
            "an entry that was not there" => Listings.Entry("Lichen") + Listings.Entry("Fern"),
            "an entry twice" => Listings.Entry("Lichen") + Listings.Entry("Lichen"),
            "an entry less, and no deletion" => Listings.Entry("Lichen"),
            "another header" => Listings.Entry("Lichen") + "Daily Papers\n\nMay 21, 2025\n\n" + Listings.Entry("Moss"),
            _ => Listings.Entry("Lichen") + Listings.Entry("Moss")[..40],
        })], FixSafety.Unsafe);
        Assert.Same(papers.Tree, result.Tree);
        Assert.Equal("fix of PP9203 not applied (rewrite): entries would be read differently after it", Assert.Single(result.Remaining, finding => finding.Id == "PP0903").Message);
    }

    [Fact]
    public void A_fix_of_a_folding_rule_is_applied_entry_by_entry()
    {
        var folds = A with { FoldsWhenTrueOfAll = true };
        var rule = TestRule.Titles(folds, paper => Replace(paper, folds, paper.Title![..^2]), paper => paper.Title!.EndsWith(" x", StringComparison.Ordinal));
        var result = FixAll.Apply(Listings.Of("Moss x", "Lichen x"), [rule]);
        Assert.Equal(2, result.Count);
        Assert.Equal(Listings.TextOf("Moss", "Lichen"), result.Tree.Text.ToString());
    }

    [Fact]
    public void A_rule_that_throws_remains_as_PP0900_and_stops_no_fix()
    {
        var throws = new TestRule(new("PP9203", "c", Severity.Info), paper: (_, _) => throw new FormatException());
        var result = FixAll.Apply(Listings.Of("Moss x"), [throws, DropX(A)]);
        Assert.Equal(Listings.TextOf("Moss"), result.Tree.Text.ToString());
        Assert.Equal(["PP0900"], result.Remaining.Select(finding => finding.Id));
    }

    [Fact]
    public void The_day_that_counts_as_today_goes_along()
    {
        var asOf = new DateOnly(2025, 6, 1);
        Assert.Equal(asOf, FixAll.Apply(Listings.Read(Listings.TextOf("Moss x"), asOf), [DropX(A)]).Papers.AsOf);
    }

    /// <summary>Writes something in the place of all entries, once.</summary>
    private static TestRule Rewrites(Func<PaperList, string> write) => new(Moves, context =>
    {
        var entries = context.Tree.Root.Entries.ToList();
        if (context.Papers.Papers[0].Title != "Moss")
            return;
        var all = TextSpan.FromBounds(entries[0].FullSpan.Start, entries[^1].FullSpan.End);
        context.Report(new Diagnostic(Moves, all, "order") { Fix = new CodeFix("rewrite", FixSafety.Unsafe, new TextChange(all, write(context.Papers))) });
    });

    private static TestRule DropX(DiagnosticDescriptor descriptor, FixSafety safety = FixSafety.Safe) =>
        TestRule.Titles(
            descriptor,
            paper => new CodeFix("drop x", safety, TextChange.Delete(new TextSpan(paper.Entry.Title!.Span.End - 2, 2))),
            paper => paper.Title!.EndsWith(" x", StringComparison.Ordinal));

    private static TestRule Append(DiagnosticDescriptor descriptor, string mark) =>
        TestRule.Titles(
            descriptor,
            paper => new CodeFix("append", FixSafety.Safe, TextChange.Insert(paper.Entry.Title!.Span.End, " " + mark)),
            paper => !paper.Title!.Contains(mark, StringComparison.Ordinal));

    private static CodeFix Replace(Paper paper, DiagnosticDescriptor descriptor, string title) =>
        new($"write {title}", descriptor.Fix!.Value, new TextChange(paper.Entry.Title!.Span, title));
}
