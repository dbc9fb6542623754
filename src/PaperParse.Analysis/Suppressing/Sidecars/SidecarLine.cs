namespace PaperParse.Analysis;

/// <summary>A line of a sidecar.</summary>
/// <param name="Key">Of an entry, or <see cref="SuppressionWords.AnyEntry"/>.</param>
/// <param name="Terms">What it says.</param>
/// <param name="Number">Of the line, from 1.</param>
internal sealed record SidecarLine(string Key, SuppressionTerms Terms, int Number);
