namespace PaperParse.Syntax;

/// <summary>How the dialect of a tree was chosen.</summary>
/// <param name="Dialect">The grammar's name; <see cref="UnknownDialect"/> where none fits.</param>
/// <param name="Certainty">From 0 to 1; null where nothing was weighed, because the dialect was named.</param>
public sealed record Detection(string Dialect, double? Certainty = null)
{
    /// <summary>The name of the dialect of a text that no grammar reads: all of it is skipped text.</summary>
    public const string UnknownDialect = "unknown";

    /// <summary>The dialects that read anything of the text as entries, best first; empty where nothing was weighed.</summary>
    public IReadOnlyList<DialectCandidate> Candidates { get; init; } = [];

    /// <summary>What was looked for: a line of description for each dialect that was weighed, by its name.</summary>
    public IReadOnlyList<DialectDescription> Weighed { get; init; } = [];

    /// <summary>Whether another dialect reads nearly as much, or the chosen one reads no whole entry.</summary>
    public bool IsUncertain { get; init; }
}

/// <summary>A dialect that was weighed.</summary>
/// <param name="Name">The grammar's name.</param>
/// <param name="Share">Of the lines that were looked at and are not blank, those that stand in its entries and are of a kind that is specific to it; from 0 to 1.</param>
public sealed record DialectCandidate(string Name, double Share);

/// <summary>A dialect in its own words.</summary>
public sealed record DialectDescription(string Name, string Description);
