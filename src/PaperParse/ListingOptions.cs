using PaperParse.Grammars;

namespace PaperParse;

/// <summary>How a listing is read.</summary>
public sealed record ListingOptions
{
    /// <summary>The day that counts as today for dates without a year; null when there is none: no clock is ever looked at.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>The dialect that the text is in; null for the built-in one.</summary>
    public Dialect? Dialect { get; init; }
}
