using PaperParse.Analysis;
using PaperParse.Extraction;
using PaperParse.Syntax;
using PaperParse.TestSupport;

namespace PaperParse.Analyzers.Tests;

/// <summary>What the profiles leave out, and what they make worse.</summary>
public sealed class BuiltInProfilesTests : RuleTests
{
    /// <summary>Of every age, in no order, under a day on which nothing was: what a search finds.</summary>
    private const string Search = "Daily Papers\n\nMay 20, 2026\n\n" + Whole + AlsoWhole + "Fern in a Cold Attic\n\n" + Prose + "\n\n  • 3 authors\n·\nMay 9, 2025\n";

    private const string Mail = "\\\\\narXiv:2401.01234\nDate: Wed, 3 Jan 2024 19:00:02 GMT   (31kb)\n\nTitle: Moss on Old Servers\nAuthors: Ada Berg, Bo Stone\n\\\\\n"
        + "  We grow ``wet'' moss on 5\\% of {\\it old} servers -- and measure how warm the room becomes over a winter.\n\\\\ ( https://arxiv.org/abs/2401.01234 ,  31kb)\n";

    [Fact]
    public void They_have_names_and_each_dialect_has_one_at_most()
    {
        Assert.Equal(["hf-daily", "hf-search", "arxiv-list", "strict-feed", "none"], BuiltInProfiles.All.Select(profile => profile.Name));
        var dialects = BuiltInProfiles.All.SelectMany(profile => profile.Dialects).ToList();
        Assert.Equal(dialects.Distinct(), dialects);
        Assert.Subset(BuiltInDialects.All.Select(dialect => dialect.Name).ToHashSet(), dialects.ToHashSet());
    }

    [Fact]
    public void They_speak_of_rules_that_there_are()
    {
        var ids = BuiltInRules.All.Select(rule => rule.Descriptor.Id).ToHashSet();
        Assert.All(BuiltInProfiles.All.SelectMany(profile => profile.Rules.Settings), setting => Assert.Contains(setting.Rule, ids));
    }

    [Theory]
    [InlineData("hf-text", "hf-search")]
    [InlineData("hf-html", "hf-daily")]
    [InlineData("hf-grid-text", "hf-daily")]
    [InlineData("hf-markdown", "hf-daily")]
    [InlineData("arxiv-mail", "arxiv-list")]
    [InlineData("accepted-papers", "none")]
    [InlineData("somebody-s-own", "none")]
    public void A_dialect_chooses_its_profile(string dialect, string profile) => Assert.Equal(profile, ListingOptions.BuiltInSettings.ProfileFor(dialect).Name);

    [Fact]
    public void What_a_search_finds_has_neither_age_nor_order()
    {
        Assert.Equal(["PP2006", "PP4003", "PP4004", "PP5002"], Find("hf-text", Search, "none").Keys);
        Assert.Equal(["PP5002"], Find("hf-text", Search, null).Keys);
        Assert.Equal(["PP2006", "PP4004", "PP5002"], Find("hf-text", Search, "hf-daily").Keys);
    }

    [Fact]
    public void TeX_is_the_language_of_arXiv_s_lists()
    {
        Assert.Equal(["PP3001", "PP3002", "PP3004", "PP3005"], Find("arxiv-mail", Mail, "none").Keys);
        Assert.Empty(Find("arxiv-mail", Mail, null));
    }

    [Fact]
    public void Who_feeds_others_needs_names_for_papers()
    {
        Assert.Equal(Severity.Info, Find("hf-text", Whole, null)["PP5002"].Severity);
        Assert.Equal(Severity.Error, Find("hf-text", Whole, "strict-feed")["PP5002"].Severity);
        Assert.Empty(Find("arxiv-mail", Mail.Replace("``wet'' moss on 5\\% of {\\it old} servers --", "moss on servers", StringComparison.Ordinal), "strict-feed"));
    }

    [SkippableFact]
    public void A_real_search_loses_three_findings() => Assert.Equal(
        ["PP2006", "PP4003", "PP4004"],
        IdsOf(Corpus.Seed, "none").Except(IdsOf(Corpus.Seed, null)).Order(StringComparer.Ordinal));

    [SkippableTheory]
    [InlineData("arxiv-mail-astro-ph-new-2023-03.txt")]
    [InlineData("arxiv-mail-cs-2026-01-23.txt")]
    [InlineData("arxiv-mail-malformed.txt")]
    public void Real_mails_lose_their_TeX_and_nothing_else(string dump) => Assert.Equal(
        IdsOf(dump, "none").Where(id => id is not ("PP3001" or "PP3002" or "PP3004" or "PP3005")),
        IdsOf(dump, null));

    private static List<string> IdsOf(string dump, string? profile)
    {
        var listing = Listing.Parse(new SourceText(File.ReadAllText(Corpus.Require(dump))), new ListingOptions { AsOf = new DateOnly(2026, 1, 19), Rules = Settings(profile) });
        return [.. listing.Findings.Select(finding => finding.Id)];
    }

    /// <summary>The first finding of each rule.</summary>
    private static SortedDictionary<string, Diagnostic> Find(string dialect, string text, string? profile)
    {
        var papers = PaperExtractor.Extract(BuiltInDialects.All.Single(known => known.Name == dialect).Parse(new SourceText(text)));
        return new(AnalysisDriver.Analyze(papers, Settings(profile).For(dialect)).Findings.GroupBy(finding => finding.Id).ToDictionary(group => group.Key, group => group.First()), StringComparer.Ordinal);
    }

    private static RuleSettings Settings(string? profile) =>
        ListingOptions.BuiltInSettings with { Profile = profile is null ? null : BuiltInProfiles.All.Single(known => known.Name == profile) };
}
