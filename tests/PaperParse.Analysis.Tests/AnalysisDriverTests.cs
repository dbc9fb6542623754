using PaperParse.Syntax;

namespace PaperParse.Analysis.Tests;

public sealed class AnalysisDriverTests
{
    private static readonly DiagnosticDescriptor First = new("PP9001", "first", Severity.Warning);
    private static readonly DiagnosticDescriptor Second = new("PP9002", "second", Severity.Hint);

    [Fact]
    public void Findings_come_by_place_then_by_id()
    {
        var papers = Listings.Of("Moss", "Lichen");
        var late = new TestRule(Second, file: context => context.Report(new Diagnostic(Second, new TextSpan(context.Text.Length, 0), "end")));
        var found = AnalysisDriver.Analyze(papers, [late, TestRule.Titles(Second), TestRule.Titles(First)]);
        Assert.Equal(["PP9001", "PP9002", "PP9001", "PP9002", "PP9002"], found.Select(finding => finding.Id));
        Assert.Equal(found.Select(finding => finding.Span).Order(), found.Select(finding => finding.Span));
    }

    [Fact]
    public void A_rule_is_asked_once_about_the_file_and_once_about_each_paper_in_order()
    {
        var calls = new List<string>();
        var rule = new TestRule(First, _ => calls.Add("file"), (_, paper) => calls.Add(paper.Title!));
        AnalysisDriver.Analyze(Listings.Of("Moss", "Lichen", "Fern"), [rule]);
        Assert.Equal(["file", "Moss", "Lichen", "Fern"], calls);
    }

    [Fact]
    public void The_order_of_the_rules_makes_no_difference()
    {
        var papers = Listings.Of("Moss", "Lichen", "Fern");
        Rule[] rules =
        [
            TestRule.Titles(First),
            TestRule.Titles(Second, where: paper => paper.Index != 1),
            TestRule.Titles(new("PP9003", "third", Severity.Info) { FoldsWhenTrueOfAll = true }),
            new TestRule(new("PP9004", "fourth", Severity.Info), file: _ => throw new InvalidOperationException("no")),
            new TestRule(new("PP9005", "fifth", Severity.Info), paper: (_, _) => throw new FormatException("no")),
        ];
        var expected = AnalysisDriver.Analyze(papers, rules);
        Assert.Equal(8, expected.Count);
        var random = new Random(20260119);
        for (var i = 0; i < 50; i++)
        {
            random.Shuffle(rules);
            Assert.Equal(expected, AnalysisDriver.Analyze(papers, rules));
        }
    }

    [Fact]
    public void Without_rules_there_are_no_findings() => Assert.Empty(AnalysisDriver.Analyze(Listings.Of("Moss"), []));

    [Fact]
    public void A_rule_that_throws_about_the_file_is_PP0900_and_is_still_asked_about_the_papers()
    {
        var rule = new TestRule(First, _ => throw new NotSupportedException("bad\nluck\u001b[31m"), (context, paper) =>
            context.Report(new Diagnostic(First, paper.Entry.Title!.Span, "fine")));
        var found = AnalysisDriver.Analyze(Listings.Of("Moss"), [rule]);
        Assert.Equal(["PP0900", "PP9001"], found.Select(finding => finding.Id));
        Assert.Equal(Severity.Error, found[0].Severity);
        Assert.Equal(new TextSpan(0, 0), found[0].Span);
        Assert.Equal(@"rule PP9001 threw NotSupportedException (bad\nluck\u001B[31m): what it would say about the file is not known", found[0].Message);
    }

    [Fact]
    public void A_rule_that_throws_about_one_paper_keeps_its_findings_about_the_others_and_those_of_other_rules()
    {
        var papers = Listings.Of("Moss", "Lichen", "Fern");
        var rule = new TestRule(First, paper: (context, paper) =>
        {
            if (paper.Title == "Lichen")
                throw new FormatException();
            context.Report(new Diagnostic(First, paper.Entry.Title!.Span, paper.Title!));
        });
        var found = AnalysisDriver.Analyze(papers, [rule, TestRule.Titles(Second)]);
        Assert.Equal(["Moss", "Fern"], found.Where(finding => finding.Id == "PP9001").Select(finding => finding.Message));
        Assert.Equal(3, found.Count(finding => finding.Id == "PP9002"));
        var threw = Assert.Single(found, finding => finding.Id == "PP0900");
        Assert.Contains("entry 2, \"Lichen\"", threw.Message, StringComparison.Ordinal);
        Assert.Equal(papers.Papers[1].Entry.Span.Start, threw.Span.Start);
    }

    [Fact]
    public void A_rule_that_throws_everywhere_is_one_finding_that_says_how_often()
    {
        var rule = new TestRule(First, paper: (_, _) => throw new FormatException("no"));
        var threw = Assert.Single(AnalysisDriver.Analyze(Listings.Of("Moss", "Lichen", "Fern"), [rule]));
        Assert.Equal(3, threw.Count);
        Assert.Contains("entry 1, \"Moss\" and 2 more places", threw.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_that_cannot_even_say_its_name_is_refused_before_any_is_asked()
    {
        var refused = Assert.Throws<ArgumentException>(() => AnalysisDriver.Analyze(Listings.Of("Moss"), [new NamelessRule()]));
        Assert.StartsWith("NamelessRule: its Descriptor throws InvalidOperationException", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_finding_outside_of_the_text_is_the_rule_s_mistake()
    {
        var rule = new TestRule(First, context => context.Report(new Diagnostic(First, new TextSpan(context.Text.Length, 1), "beyond")));
        Assert.Equal("PP0900", Assert.Single(AnalysisDriver.Analyze(Listings.Of("Moss"), [rule])).Id);
    }

    [Fact]
    public void What_was_found_before_the_throw_is_kept()
    {
        var rule = new TestRule(First, context =>
        {
            context.Report(new Diagnostic(First, new TextSpan(3, 1), "before"));
            throw new FormatException();
        });
        Assert.Equal(["PP0900", "PP9001"], AnalysisDriver.Analyze(Listings.Of("Moss"), [rule]).Select(finding => finding.Id));
    }

    private sealed class NamelessRule : Rule
    {
        public override DiagnosticDescriptor Descriptor => throw new InvalidOperationException();

        public override void AnalyzeFile(RuleContext context) => context.Report(new Diagnostic(Descriptor, default, ""));
    }
}
