using PaperParse.Extraction;
using PaperParse.Syntax;

namespace PaperParse.Analysis.Tests;

public class FixSomeTests
{
    private static readonly DiagnosticDescriptor A = new("PP9201", "a", Severity.Warning, FixSafety.Safe);
    private static readonly DiagnosticDescriptor B = new("PP9202", "b", Severity.Warning, FixSafety.Safe);

    [Fact]
    public void What_is_wanted_is_made_and_what_is_not_stays()
    {
        var result = FixSome.Apply(Listings.Of("Moss x", "Lichen x", "Fern x"), Options(DropX(A)), (_, finding) => finding.Paper!.Index == 1 ? FixAnswer.Apply : FixAnswer.Skip);

        Assert.Equal(Listings.TextOf("Moss x", "Lichen", "Fern x"), result.Tree.Text.ToString());
        // Skipped is no fix that failed.
        Assert.Equal(["PP9201", "PP9201"], result.Remaining.Select(finding => finding.Id));
    }

    [Fact]
    public void Nothing_is_asked_twice_though_keys_and_places_change()
    {
        var asked = new List<string>();
        FixSome.Apply(Listings.Of("Moss x x", "Lichen x x"), Options(DropX(A)), (papers, finding) =>
        {
            asked.Add(papers.Tree.Text.ToString(finding.Span));
            return finding.Paper!.Index == 0 ? FixAnswer.Apply : FixAnswer.Skip;
        });

        // The first is asked about twice, as there are two x; the second, which was skipped, once.
        Assert.Equal(["Moss x x", "Lichen x x", "Moss x"], asked);
    }

    [Fact]
    public void Fixes_that_touch_each_other_are_asked_about_one_after_the_other()
    {
        var result = FixSome.Apply(Listings.Of("Moss x"), Options(DropX(A), DropX(B)), (_, finding) => finding.Id == "PP9201" ? FixAnswer.Skip : FixAnswer.Apply);

        Assert.Equal(Listings.TextOf("Moss"), result.Tree.Text.ToString());
    }

    [Fact]
    public void Stopping_makes_what_was_wanted_before()
    {
        var result = FixSome.Apply(Listings.Of("Moss x", "Lichen x", "Fern x"), Options(DropX(A)), (_, finding) => finding.Paper!.Index == 1 ? FixAnswer.Stop : FixAnswer.Apply);

        Assert.Equal(Listings.TextOf("Moss", "Lichen x", "Fern x"), result.Tree.Text.ToString());
    }

    [Theory]
    [InlineData(FixAnswer.Skip)]
    [InlineData(FixAnswer.Stop)]
    public void Fix_that_was_wanted_and_could_not_be_made_is_PP0903_whatever_is_answered_after_it(FixAnswer last)
    {
        var dropsEntry = TestRule.Titles(A, paper => new CodeFix("drop", FixSafety.Safe, TextChange.Delete(paper.Entry.FullSpan)), paper => paper.Index == 0);
        var asked = 0;
        var result = FixSome.Apply(Listings.Of("Moss", "Lichen x", "Fern x"), Options(dropsEntry, DropX(B)), (_, _) => ++asked == 3 ? last : FixAnswer.Apply);

        Assert.Equal(3, asked);
        Assert.Equal(Listings.TextOf("Moss", "Lichen", "Fern x"), result.Tree.Text.ToString());
        Assert.Equal("fix of PP9201 not applied (drop): entries would be read differently after it", Assert.Single(result.Remaining, finding => finding.Id == "PP0903").Message);
    }

    [Fact]
    public void Rule_that_is_never_content_comes_to_an_end()
    {
        var asked = 0;
        var result = FixSome.Apply(Listings.Of("Moss"), Options(TestRule.Titles(A, paper => Replace(paper, paper.Title == "Moss" ? "Fern" : "Moss"))), (_, _) =>
        {
            asked++;
            return FixAnswer.Apply;
        });

        Assert.Equal(asked, result.Count);
        Assert.Single(result.Remaining);
    }

    [Fact]
    public void What_has_no_fix_is_asked_about_once_and_what_is_suppressed_is_not()
    {
        var papers = Listings.Of("Moss", "Fern");
        var options = Options(TestRule.Titles(A));
        var asked = 0;
        FixAnswer Ask(PaperList list, Diagnostic finding)
        {
            asked++;
            return FixAnswer.Apply;
        }

        Assert.Same(papers.Tree, FixSome.Apply(papers, options, Ask).Tree);
        Assert.Equal(2, asked);

        FixSome.Apply(papers, options with { Suppressions = new Suppressions { Baseline = Baseline.Of(papers, options) } }, Ask);
        Assert.Equal(2, asked);
    }

    private static AnalysisOptions Options(params Rule[] rules) => new(rules);

    private static TestRule DropX(DiagnosticDescriptor descriptor) =>
        TestRule.Titles(descriptor, paper => Replace(paper, paper.Title![..^2]), paper => paper.Title!.EndsWith(" x", StringComparison.Ordinal));

    private static CodeFix Replace(Paper paper, string title) => new("retitle", FixSafety.Safe, new TextChange(paper.Entry.Title!.Span, title));
}
