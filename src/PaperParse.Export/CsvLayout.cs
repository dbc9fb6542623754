namespace PaperParse.Export;

/// <summary>How a table is laid out as text.</summary>
/// <param name="Separator">Between two cells.</param>
/// <param name="KeepsBreaks">Whether a cell can hold tabs and line breaks; else each is a space, so that a line is a record and a tab ends a cell, whatever program splits it.</param>
internal sealed record CsvLayout(char Separator, bool KeepsBreaks)
{
    /// <summary>RFC 4180, but for LF as line end.</summary>
    public static CsvLayout Commas { get; } = new(',', KeepsBreaks: true);

    /// <summary>A record a line.</summary>
    public static CsvLayout Tabs { get; } = new('\t', KeepsBreaks: false);
}
