using PaperParse.Analysis;
using PaperParse.Extraction;
using PaperParse.Syntax;

namespace PaperParse.Analyzers.Tests;

public sealed class MissingRequiredFieldTests : RuleTests
{
    private const string Id = "PP5001";
    private const string Undated = "Moss on Old Servers\n\nWe grow moss on old servers and measure how warm the room becomes over a long and wet winter.\n\n  • 3 authors\n·\nFeb 31, 2025\n\n";

    [Fact]
    public void It_is_off_until_a_target_is_named()
    {
        Assert.Equal((Severity.Error, false), (RuleOf(Id).Descriptor.Severity, RuleOf(Id).Descriptor.OnByDefault));
        var strict = BuiltInProfiles.All.Single(profile => profile.Name == "strict-feed");
        var settings = new RuleSettings(BuiltInRules.All) { Profiles = BuiltInProfiles.All };
        Assert.DoesNotContain(settings.For("hf-text").Rules, rule => rule.Descriptor.Id == Id);
        Assert.Contains((settings with { Profile = strict }).For("hf-text").Rules, rule => rule.Descriptor.Id == Id);
    }

    [Fact]
    public void An_entry_without_a_day_is_found_and_one_with_a_day_is_not() => Verify(Id, Whole + "[||]" + Undated);

    [Theory]
    [InlineData("·\nMay 3, 20\n\n")]
    [InlineData("·\nMay 32, 2025 4\n\n")]
    public void A_day_that_is_none_will_not_do(string date) => Verify(Id, Whole + "[||]" + Undated.Replace("·\nFeb 31, 2025\n\n", date, StringComparison.Ordinal));

    [Fact]
    public void A_title_is_needed_too() => Verify(Id, Whole + "[||]" + Prose + "\n\n" + Tail);

    [Theory]
    [InlineData("Moss (n/a)")]
    [InlineData("?")]
    public void Any_title_and_day_will_do(string title) => Verify(Id, $"{title}\n\n{Prose}\n\n{Tail}\n" + AlsoWhole);

    [Fact]
    public void The_day_of_the_listing_will_do() => Verify(Id, "Daily Papers\n\nMay 4, 2025\n\n" + Whole + Undated);

    [Theory]
    [InlineData("upvotes", "x needs upvotes, which this entry has not (all 2 entries)")]
    [InlineData("upvotes,title,doi|arxivId", "x needs upvotes and doi or arxivId, which this entry has not (all 2 entries)")]
    public void It_names_the_target_and_what_it_needs(string required, string message)
    {
        var rule = new MissingRequiredField("x", required.Split(','));
        Assert.Equal(message, Assert.Single(AnalysisDriver.Analyze(PaperExtractor.Extract(HfText.Parse(new SourceText(Whole + AlsoWhole))), [rule])).Message);
    }
}
