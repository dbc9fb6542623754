using PaperParse.Export;

namespace PaperParse.Cli;

/// <summary>Where records go, and in which format.</summary>
/// <param name="Path">Null for standard output.</param>
internal sealed record ExportTarget(ExportFormat Format, string? Path);
