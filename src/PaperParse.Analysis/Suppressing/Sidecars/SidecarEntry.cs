using System.Globalization;
using PaperParse.Syntax;

namespace PaperParse.Analysis;

/// <summary>What is to be written to a sidecar: one rule, for one entry or for the file.</summary>
/// <param name="Paper">Has a key; null for all of the file.</param>
/// <param name="Rule">The id, or what ids begin with.</param>
/// <param name="Until">The last day on which it holds; null for no end.</param>
/// <param name="Reason">For people.</param>
public sealed record SidecarEntry(Extraction.Paper? Paper, string Rule, DateOnly? Until, string Reason)
{
    /// <summary>Enough of a title to know the entry by, and no more than a line of an editor shows.</summary>
    private const int TitleCharacters = 100;

    public string Key => Paper?.Key ?? SuppressionWords.AnyEntry;

    /// <summary>For people, above the lines of an entry; null where there is no title.</summary>
    internal string? Title => Paper?.Title is { } title ? "# " + Excerpt.Of(title, TitleCharacters) : null;

    /// <summary>On one line, with nothing in it that acts on a terminal.</summary>
    internal string WrittenReason => Escaped.Inline(string.Join(' ', Reason.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));

    /// <summary>The line, without its break.</summary>
    public override string ToString()
    {
        var until = Until is { } day ? $" {SuppressionWords.Until} {day.ToString(SuppressionWords.DayFormat, CultureInfo.InvariantCulture)}" : "";
        return $"{Key} {Rule}{until} {SuppressionWords.Reason} {WrittenReason}";
    }
}
