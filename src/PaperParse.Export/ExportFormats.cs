namespace PaperParse.Export;

/// <summary>All formats that there are.</summary>
public static class ExportFormats
{
    /// <summary>In the order in which they are shown.</summary>
    public static IReadOnlyList<ExportFormat> All { get; } = [];
}
