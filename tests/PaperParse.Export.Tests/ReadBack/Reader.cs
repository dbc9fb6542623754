namespace PaperParse.Export.Tests;

/// <summary>Somebody else's program that reads one of our files.</summary>
/// <param name="Format">Of <see cref="ExportFormats"/>.</param>
/// <param name="Name">Of the program.</param>
/// <param name="Read">The records in a file, by their keys, as <see cref="RecordCells"/> has them.</param>
internal sealed record Reader(string Format, string Name, Func<string, IReadOnlyList<Dictionary<string, string?>>> Read)
{
    public static IReadOnlyList<Reader> All { get; } =
    [
        new("ndjson", "DuckDB", DuckDbReader.ReadNdjson),
        new("json", "System.Text.Json", JsonReader.Read),
        new("csv", "CsvHelper", path => CsvReaders.Read(path, ',')),
        new("csv", "DuckDB", path => DuckDbReader.ReadTable(path, ',')),
        new("tsv", "CsvHelper", path => CsvReaders.Read(path, '\t')),
        new("tsv", "DuckDB", path => DuckDbReader.ReadTable(path, '\t')),
        new("sqlite", "sqlite3", SqliteReader.Read),
        new("parquet", "DuckDB", DuckDbReader.ReadParquet),
    ];

    public override string ToString() => $"{Format} by {Name}";
}
