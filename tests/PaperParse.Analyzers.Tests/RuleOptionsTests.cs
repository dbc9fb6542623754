using PaperParse.Analysis;
using PaperParse.Extraction;
using PaperParse.Syntax;

namespace PaperParse.Analyzers.Tests;

/// <summary>What the options of rules are worth: at one value a listing has a finding, at the next it has none.</summary>
public sealed class RuleOptionsTests : RuleTests
{
    private const string List = "We grew moss and found: -moss is green in all of the rooms. -Lichen is not. -3 of the ferns wait for rain.";

    [Fact]
    public void These_rules_have_options() => Assert.Equal(
        ["PP1004 least-characters 20", "PP2003 most-authors 50", "PP2006 most-days 30", "PP3007 least-items 3", "PP3008 characters 1920", "PP4002 least-percent 80", "PP4004 most-days 7"],
        BuiltInRules.All.Select(rule => rule.Descriptor).SelectMany(descriptor => descriptor.Options.Select(option => $"{descriptor.Id} {option.Name} {option.Default}")));

    [Fact]
    public void Defaults_are_within_bounds_and_names_are_as_configuration_writes_them() => Assert.All(
        BuiltInRules.All.SelectMany(rule => rule.Descriptor.Options),
        option =>
        {
            Assert.InRange(option.Default, option.Least, option.Most);
            Assert.Matches("^[a-z]+(-[a-z]+)*$", option.Name);
            Assert.DoesNotMatch(@"[.|\n]|^\s|\s$", option.What);
        });

    [Theory]
    [InlineData("PP1004", "least-characters", Prose, 93, 94)]
    [InlineData("PP3007", "least-items", List, 4, 3)]
    [InlineData("PP3008", "characters", Prose, 92, 93)]
    public void Of_an_abstract(string id, string option, string text, int silent, int firing)
    {
        Assert.Empty(Find(id, option, silent, WithAbstract(text)));
        Assert.NotEmpty(Find(id, option, firing, WithAbstract(text)));
    }

    [Theory]
    [InlineData("PP2003", "most-authors", 3, 2)]
    [InlineData("PP2006", "most-days", 17, 16)]
    [InlineData("PP4004", "most-days", 17, 16)]
    public void Of_numbers_and_days(string id, string option, int silent, int firing)
    {
        Assert.Empty(Find(id, option, silent, "Daily Papers\n\nMay 20, 2025\n\n" + Whole));
        Assert.NotEmpty(Find(id, option, firing, "Daily Papers\n\nMay 20, 2025\n\n" + Whole));
    }

    // "moss on old servers" and "moss on old servers by": 17 of 20 trigrams.
    [Theory]
    [InlineData(85, 1)]
    [InlineData(86, 0)]
    public void Of_titles(int leastPercent, int findings) =>
        Assert.Equal(findings, Find("PP4002", "least-percent", leastPercent, Whole + Whole.Replace("Moss on Old Servers", "Moss on Old Servers by", StringComparison.Ordinal)).Count);

    [Fact]
    public void Messages_say_the_value_that_counts()
    {
        Assert.Contains("more than 2 are rare", Assert.Single(Find("PP2003", "most-authors", 2, Whole)).Message, StringComparison.Ordinal);
        Assert.Contains("exactly 93 characters", Assert.Single(Find("PP3008", "characters", 93, Whole)).Message, StringComparison.Ordinal);
    }

    private static IReadOnlyList<Diagnostic> Find(string id, string option, int value, string text)
    {
        var settings = new RuleSettings(BuiltInRules.All) { Layers = [new RuleLayer([new RuleSetting(id, new SettingOrigin("a test")) { Option = option, Value = value }])] };
        var papers = PaperExtractor.Extract(HfText.Parse(new SourceText(text)));
        return [.. AnalysisDriver.Analyze(papers, settings.For("hf-text")).Findings.Where(finding => finding.Id == id)];
    }
}
