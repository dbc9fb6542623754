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

    /// <summary>The rules that are asked what is wrong: the built-in ones that are on by default, unless others are given.</summary>
    public IReadOnlyList<Rule> Rules { get; init; } = DefaultRules;

    /// <summary>The dialect that the text is in; null to find it out.</summary>
    public Dialect? Dialect { get; init; }

    /// <summary>The dialects among which it is found out: the built-in ones, unless others are given.</summary>
    public IReadOnlyList<Dialect> Dialects { get; init; } = BuiltInDialects.All;

    private static IReadOnlyList<Rule> DefaultRules { get; } = [.. BuiltInRules.All.Where(rule => rule.Descriptor.OnByDefault)];
}
