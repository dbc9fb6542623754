using PaperParse.Analysis;
using PaperParse.Extraction;
using PaperParse.Syntax;
using PaperParse.Testing;
using PaperParse.TestSupport;

namespace PaperParse.Analyzers.Tests;

public sealed class BuiltInRulesTests : RuleTests
{
    [Fact]
    public void All_has_every_rule_of_the_assembly_by_id()
    {
        var types = typeof(BuiltInRules).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Rule)) && !type.IsAbstract).ToHashSet();
        Assert.Equal(types, BuiltInRules.All.Select(rule => rule.GetType()).ToHashSet());
        Assert.Equal(BuiltInRules.All.Select(rule => rule.Descriptor.Id).Order(StringComparer.Ordinal).Distinct(), BuiltInRules.All.Select(rule => rule.Descriptor.Id));
    }

    [Theory]
    [InlineData("PP0001", Severity.Error, null, false)]
    [InlineData("PP0002", Severity.Warning, FixSafety.Unsafe, false)]
    [InlineData("PP0003", Severity.Info, FixSafety.Safe, false)]
    [InlineData("PP0004", Severity.Info, FixSafety.Safe, false)]
    [InlineData("PP0005", Severity.Error, null, false)]
    [InlineData("PP0006", Severity.Warning, FixSafety.Safe, false)]
    [InlineData("PP0007", Severity.Error, null, false)]
    [InlineData("PP0008", Severity.Error, null, false)]
    [InlineData("PP1001", Severity.Info, FixSafety.Unsafe, true)]
    [InlineData("PP1002", Severity.Info, FixSafety.Safe, false)]
    [InlineData("PP1003", Severity.Error, null, true)]
    [InlineData("PP1004", Severity.Warning, null, true)]
    [InlineData("PP1005", Severity.Warning, null, true)]
    [InlineData("PP2001", Severity.Info, FixSafety.Safe, false)]
    [InlineData("PP2002", Severity.Info, null, false)]
    [InlineData("PP2003", Severity.Info, null, false)]
    [InlineData("PP2004", Severity.Error, null, false)]
    [InlineData("PP2005", Severity.Warning, null, false)]
    [InlineData("PP2006", Severity.Info, null, true)]
    [InlineData("PP2007", Severity.Info, FixSafety.Unsafe, false)]
    [InlineData("PP3001", Severity.Warning, FixSafety.Safe, false)]
    [InlineData("PP3010", Severity.Hint, FixSafety.Unsafe, false)]
    [InlineData("PP3011", Severity.Info, FixSafety.Unsafe, false)]
    [InlineData("PP3012", Severity.Info, FixSafety.Safe, false)]
    [InlineData("PP3013", Severity.Warning, FixSafety.Unsafe, false)]
    [InlineData("PP3014", Severity.Warning, FixSafety.Unsafe, false)]
    [InlineData("PP3016", Severity.Info, FixSafety.Safe, false)]
    [InlineData("PP3017", Severity.Warning, null, false)]
    [InlineData("PP4002", Severity.Info, null, false)]
    [InlineData("PP4001", Severity.Warning, FixSafety.Unsafe, false)]
    [InlineData("PP4003", Severity.Info, FixSafety.Unsafe, false)]
    [InlineData("PP4004", Severity.Warning, null, true)]
    [InlineData("PP4007", Severity.Warning, null, false)]
    [InlineData("PP5002", Severity.Info, null, true)]
    [InlineData("PP3002", Severity.Warning, FixSafety.Unsafe, false)]
    [InlineData("PP3003", Severity.Warning, FixSafety.Unsafe, false)]
    [InlineData("PP3004", Severity.Info, FixSafety.Unsafe, false)]
    [InlineData("PP3005", Severity.Hint, FixSafety.Unsafe, false)]
    [InlineData("PP3006", Severity.Warning, FixSafety.Unsafe, false)]
    [InlineData("PP3007", Severity.Info, FixSafety.Unsafe, false)]
    [InlineData("PP3008", Severity.Info, null, false)]
    [InlineData("PP3009", Severity.Warning, null, false)]
    [InlineData("PP3015", Severity.Info, FixSafety.Unsafe, false)]
    public void Severity_fix_and_folding_are_a_promise(string id, Severity severity, FixSafety? fix, bool folds)
    {
        var descriptor = RuleOf(id).Descriptor;
        Assert.Equal((severity, fix, folds, true), (descriptor.Severity, descriptor.Fix, descriptor.FoldsWhenTrueOfAll, descriptor.OnByDefault));
    }

    [Theory]
    [InlineData("PP3901", FixSafety.Safe)]
    [InlineData("PP3902", FixSafety.Safe)]
    [InlineData("PP3903", FixSafety.Safe)]
    [InlineData("PP3904", null)]
    [InlineData("PP3905", null)]
    [InlineData("PP3906", null)]
    [InlineData("PP3907", null)]
    [InlineData("PP3908", null)]
    [InlineData("PP3909", null)]
    [InlineData("PP3910", null)]
    [InlineData("PP3911", null)]
    public void Style_is_off_until_it_is_asked_for(string id, FixSafety? fix)
    {
        var descriptor = RuleOf(id).Descriptor;
        Assert.Equal((Severity.Hint, fix, false, false), (descriptor.Severity, descriptor.Fix, descriptor.FoldsWhenTrueOfAll, descriptor.OnByDefault));
    }

    [Fact]
    public void Both_tiers_are_said_of_rules_that_have_both() => Assert.Equal(
        ["PP0002", "PP3004", "PP3005", "PP3014"], BuiltInRules.All.Select(rule => rule.Descriptor).Where(descriptor => descriptor.FixTiers.Count == 2).Select(descriptor => descriptor.Id));

    [Fact]
    public void The_engine_has_its_own_ids() =>
        Assert.Equal([("PP0900", Severity.Error), ("PP0901", Severity.Warning), ("PP0902", Severity.Warning), ("PP0903", Severity.Info), ("PP0904", Severity.Warning), ("PP5004", Severity.Warning)], EngineDescriptors.All.Select(descriptor => (descriptor.Id, descriptor.Severity)));

    [Fact]
    public void A_good_listing_has_no_findings() => Assert.Empty(Ids("Daily Papers\n\nMay 4, 2025\n\n" + Whole + AlsoWhole));

    /// <summary>Damaged listings: the rules neither throw nor say what cannot be shown, and fixing them comes to an end that stays.</summary>
    [Fact]
    public void Whatever_is_done_to_a_listing_the_rules_hold()
    {
        var samples = Repository.Samples("hf-text").Select(File.ReadAllText).ToList();
        Assert.NotEmpty(samples);
        TimeBox.Check(seed: 17, cases: 600, seconds: 8, random =>
        {
            var text = new Mutations(random).Mutate(samples[random.Next(samples.Count)], most: 8);
            Hold(text, random.Next(2) == 0 ? new DateOnly(2031, 6, 1) : null);
        });
    }

    private static void Hold(string text, DateOnly? asOf)
    {
        var papers = PaperExtractor.Extract(HfText.Parse(new SourceText(text)), asOf);
        foreach (var finding in AnalysisDriver.Analyze(papers, BuiltInRules.All))
        {
            Assert.NotEqual("PP0900", finding.Id);
            Assert.Equal(Escaped.Inline(finding.Message), finding.Message);
            Assert.True(finding.Fix is null || RuleOf(finding.Id).Descriptor.FixTiers.Contains(finding.Fix.Safety));
        }

        foreach (var most in new[] { FixSafety.Safe, FixSafety.Unsafe })
        {
            var once = FixAll.Apply(papers, BuiltInRules.All, most);
            TreeFidelity.Check(once.Tree);
            Assert.DoesNotContain(once.Remaining, finding => finding.Id == "PP0900");
            // A line at the edge of what can be a title may have to stay as it is; nothing else may stop a fix.
            var refused = once.Remaining.Where(finding => finding.Id == "PP0903").ToList();
            Assert.All(refused, finding => Assert.EndsWith("entries would be read differently after it", finding.Message, StringComparison.Ordinal));
            Assert.Equal(refused.Select(finding => finding.Span), once.Remaining.Where(finding => finding.Fix?.Safety <= most && finding.Count == 1).Select(finding => finding.Span));
            Assert.Equal(papers.Papers.Count, once.Papers.Papers.Count + once.Applied.GetValueOrDefault("PP4001"));
            Assert.Equal(0, FixAll.Apply(once.Papers, BuiltInRules.All, most).Count);
            if (most == FixSafety.Safe)
                Assert.Equal(papers.Papers.Select(Values), once.Papers.Papers.Select(Values));
        }
    }

    /// <summary>What no safe fix of these rules may change; texts lose backslashes, entities and what nobody sees, and get other quotation marks and dashes.</summary>
    private static object Values(Paper paper) => (
        WithoutNoise(paper.Title), WithoutNoise(paper.Abstract), paper.AuthorCount, WithoutNoise(paper.Organization), paper.PublishedOn, paper.ListedOn, paper.Comments);
}
