using PaperParse.Extraction;
using PaperParse.Syntax;

namespace PaperParse.Analysis.Tests;

public sealed class FoldingTests
{
    private static readonly DiagnosticDescriptor Folds = new("PP9101", "a title is there", Severity.Info, FixSafety.Unsafe) { FoldsWhenTrueOfAll = true };
    private static readonly DiagnosticDescriptor Stays = Folds with { Id = "PP9102", FoldsWhenTrueOfAll = false };

    [Fact]
    public void What_is_true_of_all_entries_is_one_finding_at_the_first_place()
    {
        var papers = Listings.Of("Moss", "Lichen", "Fern");
        var folded = Assert.Single(AnalysisDriver.Analyze(papers, [TestRule.Titles(Folds)]));
        Assert.Equal("a title (all 3 entries)", folded.Message);
        Assert.Equal(3, folded.Count);
        Assert.Equal(papers.Papers[0].Entry.Title!.Span, folded.Span);
        Assert.Null(folded.Paper);
    }

    [Fact]
    public void Large_counts_are_written_for_people()
    {
        var titles = Enumerable.Range(1, 1200).Select(i => $"Moss {i}").ToArray();
        var folded = Assert.Single(AnalysisDriver.Analyze(Listings.Of(titles), [TestRule.Titles(Folds)]));
        Assert.Equal("a title (all 1,200 entries)", folded.Message);
    }

    [Fact]
    public void Not_when_one_entry_is_different() =>
        Assert.Equal(2, AnalysisDriver.Analyze(Listings.Of("Moss", "Lichen", "Fern"), [TestRule.Titles(Folds, where: paper => paper.Index != 1)]).Count);

    [Fact]
    public void Not_when_one_entry_has_two_findings_and_another_none()
    {
        var rule = new TestRule(Folds, paper: (context, paper) =>
        {
            if (paper.Index > 0)
                return;
            context.Report(new Diagnostic(Folds, new TextSpan(1, 1), "one") { Paper = paper });
            context.Report(new Diagnostic(Folds, new TextSpan(2, 1), "two") { Paper = paper });
        });
        Assert.All(AnalysisDriver.Analyze(Listings.Of("Moss", "Lichen"), [rule]), finding => Assert.Equal(1, finding.Count));
    }

    [Fact]
    public void Not_in_a_listing_of_one_entry()
    {
        var alone = Assert.Single(AnalysisDriver.Analyze(Listings.Of("Moss"), [TestRule.Titles(Folds)]));
        Assert.Equal("a title", alone.Message);
        Assert.NotNull(alone.Paper);
    }

    [Fact]
    public void Not_when_the_rule_does_not_say_so() => Assert.Equal(2, AnalysisDriver.Analyze(Listings.Of("Moss", "Lichen"), [TestRule.Titles(Stays)]).Count);

    [Fact]
    public void The_finding_about_the_listing_stays_apart()
    {
        var rule = new TestRule(
            Folds,
            context => context.Report(new Diagnostic(Folds, new TextSpan(0, 5), "the listing")),
            (context, paper) => context.Report(new Diagnostic(Folds, paper.Entry.Title!.Span, "an entry") { Paper = paper }));
        var found = AnalysisDriver.Analyze(Listings.Of("Moss", "Lichen"), [rule]);
        Assert.Equal(["the listing", "an entry (all 2 entries)"], found.Select(finding => finding.Message));
    }

    [Fact]
    public void Each_listing_is_folded_for_itself()
    {
        var papers = Listings.Read(Listings.TextOf("Moss", "Lichen") + Listings.TextOf("Fern", "Alga", "Yeast"));
        Assert.Equal(2, papers.Listings.Count);
        var found = AnalysisDriver.Analyze(papers, [TestRule.Titles(Folds, where: paper => paper.Title != "Fern")]);
        Assert.Equal(["a title (all 2 entries)", "a title", "a title"], found.Select(finding => finding.Message));
    }

    [Fact]
    public void Where_the_messages_differ_the_title_of_the_rule_speaks_for_all()
    {
        var rule = new TestRule(Folds, paper: (context, paper) => context.Report(new Diagnostic(Folds, default, paper.Title!) { Paper = paper }));
        Assert.Equal("a title is there (all 2 entries)", Assert.Single(AnalysisDriver.Analyze(Listings.Of("Moss", "Lichen"), [rule])).Message);
    }

    [Fact]
    public void The_worst_severity_counts()
    {
        var rule = new TestRule(Folds, paper: (context, paper) =>
            context.Report(new Diagnostic(Folds, default, "x") { Paper = paper, Severity = paper.Index == 1 ? Severity.Warning : Severity.Hint }));
        Assert.Equal(Severity.Warning, Assert.Single(AnalysisDriver.Analyze(Listings.Of("Moss", "Lichen", "Fern"), [rule])).Severity);
    }

    [Fact]
    public void Its_fix_makes_all_changes()
    {
        var papers = Listings.Of("Moss", "Lichen");
        var folded = Assert.Single(AnalysisDriver.Analyze(papers, [TestRule.Titles(Folds, fix: ReplaceTitle)]));
        Assert.Equal(Listings.TextOf("Fungi", "Fungi"), papers.Tree.Text.WithChanges(folded.Fix!.Changes).ToString());
        Assert.Equal(FixSafety.Unsafe, folded.Fix.Safety);
    }

    [Fact]
    public void It_has_no_fix_when_an_entry_has_none_or_one_of_another_tier()
    {
        var papers = Listings.Of("Moss", "Lichen");
        Assert.Null(Assert.Single(AnalysisDriver.Analyze(papers, [TestRule.Titles(Folds, paper => paper.Index == 0 ? ReplaceTitle(paper) : null)])).Fix);
        Assert.Null(Assert.Single(AnalysisDriver.Analyze(papers, [TestRule.Titles(Folds, paper =>
            ReplaceTitle(paper) with { Safety = paper.Index == 0 ? FixSafety.Safe : FixSafety.Unsafe })])).Fix);
    }

    private static CodeFix ReplaceTitle(Paper paper) => new("write Fungi", FixSafety.Unsafe, new TextChange(paper.Entry.Title!.Span, "Fungi"));
}
