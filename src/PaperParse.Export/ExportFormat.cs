using PaperParse.Syntax;

namespace PaperParse.Export;

/// <summary>A format that records can be written in.</summary>
/// <param name="Name">As it is chosen on the command line: <c>csl-json</c>.</param>
/// <param name="Extension">What names of such files end with, with the dot.</param>
/// <param name="What">In a few words, for people.</param>
/// <param name="Required">The record keys without which a record is not whole in this format (PP5001; PP5002 for an arXiv id or a DOI); <c>a|b</c> where either will do.</param>
/// <param name="Create">An exporter that writes to the stream, and leaves it open.</param>
public sealed record ExportFormat(string Name, string Extension, string What, IReadOnlyList<string> Required, Func<Stream, ExportOptions, Exporter> Create)
{
    /// <summary>Other endings by which a file is known to be of this format.</summary>
    public IReadOnlyList<string> OtherExtensions { get; init; } = [];

    /// <summary>The record keys that the format never holds. They are a loss of the format, said once, and none of each record.</summary>
    public IReadOnlyList<string> LeavesOut { get; init; } = [];

    /// <summary>Whether it is bytes, which nobody can read on a terminal.</summary>
    public bool IsBinary { get; init; }

    /// <summary>Whether it has a place for <see cref="ExportOptions.Title"/>.</summary>
    public bool TakesTitle { get; init; }

    /// <summary>Whether it has a place for what rules find.</summary>
    public bool TakesFindings { get; init; }
}

/// <summary>How records are written, whatever the format.</summary>
public sealed record ExportOptions
{
    /// <summary>What start, length and column of a field count, in the formats that give places.</summary>
    public PositionEncoding Positions { get; init; } = PositionEncoding.Utf16;

    /// <summary>A title for what is written as a whole, such as a feed; null for the format's own words.</summary>
    public string? Title { get; init; }
}
