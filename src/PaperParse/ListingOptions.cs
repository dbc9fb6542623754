using PaperParse.Analysis;
using PaperParse.Analyzers;
using PaperParse.Grammars;

namespace PaperParse;

/// <summary>How a listing is read.</summary>
public sealed record ListingOptions
{
    /// <summary>The day that counts as today for dates without a year; null when there is none: no clock is ever looked at.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>Whether fields that a page does not show are taken from the copy that it keeps of its data, such as <c>data-props</c> or JSON-LD.</summary>
    public bool UseRecords { get; init; } = true;

    /// <summary>The rules that are asked what is wrong, and what is said of them: the built-in ones, with the profile of the dialect, unless others are given.</summary>
    public RuleSettings Rules { get; init; } = BuiltInSettings;

    /// <summary>Is told which rule is being asked; null where nobody watches.</summary>
    public RuleWatch? Watch { get; init; }

    /// <summary>Which findings are not shown, though they are there: those that the text itself says so of.</summary>
    public Suppressions Suppressions { get; init; } = new();

    /// <summary>The dialect that the text is in; null to find it out.</summary>
    public Dialect? Dialect { get; init; }

    /// <summary>The dialects among which it is found out: the built-in ones, unless others are given.</summary>
    public IReadOnlyList<Dialect> Dialects { get; init; } = BuiltInDialects.All;

    /// <summary>The built-in rules and profiles, and nothing said of them.</summary>
    public static RuleSettings BuiltInSettings { get; } = new(BuiltInRules.All) { Profiles = BuiltInProfiles.All };

    /// <summary>What a text of this dialect is checked with.</summary>
    public AnalysisOptions AnalysisFor(string dialect) => Rules.For(dialect) with { Suppressions = Suppressions, Watch = Watch };
}
