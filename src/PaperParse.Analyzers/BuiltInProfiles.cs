using PaperParse.Analysis;

namespace PaperParse.Analyzers;

/// <summary>The profiles that ship with PaperParse: what a rule says of every good page of a kind of listing is no news there.</summary>
public static class BuiltInProfiles
{
    /// <summary>In the order in which they are shown.</summary>
    public static IReadOnlyList<Profile> All { get; } =
    [
        // The order of a day's page is that of its votes.
        Of("hf-daily", "a page of one day's papers", ["hf-grid-text", "hf-html", "hf-markdown"], ("PP4003", RuleLevel.Off)),
        // What a search finds is of any age, and by relevance.
        Of("hf-search", "what a search for papers found", ["hf-text"], ("PP2006", RuleLevel.Off), ("PP4003", RuleLevel.Off), ("PP4004", RuleLevel.Off)),
        // TeX is the language of these lists.
        Of("arxiv-list", "arXiv's lists, written in TeX", ["arxiv-mail"], ("PP3001", RuleLevel.Off), ("PP3002", RuleLevel.Off), ("PP3004", RuleLevel.Off), ("PP3005", RuleLevel.Off)),
        Of("strict-feed", "a feed that others read: a paper that cannot be named, or lacks what a feed shows, is an error", [], ("PP5001", RuleLevel.On), ("PP5002", RuleLevel.Error)),
        Profile.None,
    ];

    private static Profile Of(string name, string what, IReadOnlyList<string> dialects, params (string Rule, RuleLevel Level)[] rules)
    {
        var origin = new SettingOrigin($"profile {name}");
        return new Profile(name, what, dialects, new RuleLayer([.. rules.Select(rule => new RuleSetting(rule.Rule, origin) { Level = rule.Level })]));
    }
}
