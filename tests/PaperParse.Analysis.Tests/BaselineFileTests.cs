using PaperParse.Syntax;

namespace PaperParse.Analysis.Tests;

public class BaselineFileTests
{
    private static readonly DiagnosticDescriptor A = new("PP9201", "a", Severity.Warning);

    [Fact]
    public void Order_in_which_findings_came_does_not_show()
    {
        AcceptedFinding[] findings = [new("PP2", null, null), new("PP1", "k", "b"), new("PP1", "k", "a"), new("PP1", null, "a")];
        string Written(IEnumerable<AcceptedFinding> order) => new BaselineFile(new Dictionary<string, Baseline> { ["x"] = new(order.ToDictionary(one => one, _ => 1)) }).ToText();

        Assert.Equal(Written(findings), Written(findings.Reverse()));
    }

    [Fact]
    public void Long_text_is_known_by_its_beginning_and_all_of_it()
    {
        var title = string.Concat(Enumerable.Repeat("Moss on old servers and ", 9)) + "walls";
        var (same, other) = (Listings.Of(title), Listings.Of(title[..^5] + "rocks"));
        var rule = TestRule.Titles(A);

        var accepted = Assert.Single(Baseline.Of(same, new AnalysisOptions([rule])).Accepted.Keys);
        Assert.Matches(@"^Moss on old servers and Moss on old servers and Moss on old … \(221 characters, [0-9a-f]{16}\)$", accepted.Text!);
        Assert.NotEqual(accepted.Text, Assert.Single(Baseline.Of(other, new AnalysisOptions([rule])).Accepted.Keys).Text);
    }

    [Fact]
    public void Rule_that_throws_is_not_accepted()
    {
        var papers = Listings.Of("Moss");
        var options = new AnalysisOptions([new TestRule(A, paper: (_, _) => throw new InvalidOperationException("moss"))]);

        var baseline = Baseline.Of(papers, options);

        Assert.Empty(baseline.Accepted);
        Assert.Equal("PP0900", Assert.Single(AnalysisDriver.Analyze(papers, options with { Suppressions = new Suppressions { Baseline = baseline } }).Findings).Id);
    }

    [Fact]
    public void Entry_without_any_key_is_known_by_rule_and_text()
    {
        // No letter or digit to fold, and so no identity.
        var papers = Listings.Read("Daily Papers\n\nMay 20, 2025\n\n???\n\n…\n\n  • 3 authors\n·\nMay 3, 2025\n");
        var paper = Assert.Single(papers.Papers);
        Assert.Null(paper.Key);
        var rule = new TestRule(A, paper: (context, about) => context.Report(new Diagnostic(A, about.Entry.DateLine!.Span, "a date") { Paper = about }));
        var options = new AnalysisOptions([rule]);

        var baseline = Baseline.Of(papers, options);

        // The comma is markup around values, as a tag is.
        Assert.Equal([new AcceptedFinding("PP9201", null, "May 3 2025")], baseline.Accepted.Keys);
        Assert.Single(AnalysisDriver.Analyze(papers, options with { Suppressions = new Suppressions { Baseline = baseline } }).Suppressed);
    }

    [Fact]
    public void As_many_are_accepted_as_are_counted()
    {
        var rule = new TestRule(A, file: context =>
        {
            for (var at = 0; at < context.Text.Length; at++)
            {
                if (context.Text[at] == 'M')
                    context.Report(new Diagnostic(A, new TextSpan(at, 1), "an M"));
            }
        });
        var (two, three) = (Listings.Of(), Listings.Of("Moss"));
        var baseline = Baseline.Of(two, new AnalysisOptions([rule]));
        var before = Assert.Single(baseline.Accepted);
        Assert.Equal((new AcceptedFinding("PP9201", null, null), 1), (before.Key, before.Value));

        var result = AnalysisDriver.Analyze(three, new AnalysisOptions([rule]) { Suppressions = new Suppressions { Baseline = baseline } });

        Assert.Single(result.Suppressed);
        Assert.Equal(2, result.Findings.Count);
    }
}
