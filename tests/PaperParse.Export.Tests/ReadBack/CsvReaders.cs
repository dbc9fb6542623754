using CsvHelper;

namespace PaperParse.Export.Tests;

internal static class CsvReaders
{
    public static IReadOnlyList<Dictionary<string, string?>> Read(string path, char separator)
    {
        using var csv = CsvReader.FromFile(path, new CsvReaderOptions { Separator = separator, MaxRecordSize = 100_000_000 });
        csv.ReadHeader();
        var headers = csv.Headers.ToList();
        var records = new List<Dictionary<string, string?>>();
        while (csv.Read())
            records.Add(Record(headers.Select((key, i) => (key, csv.Current[i].ToString()))));
        return records;
    }

    /// <summary>An empty cell is nothing; a list is what stands between semicolons.</summary>
    public static Dictionary<string, string?> Record(IEnumerable<(string Key, string Cell)> cells) => cells.ToDictionary(
        cell => cell.Key,
        cell => cell.Key switch
        {
            "keys" or "links" => RecordCells.ListOf(cell.Cell.Split("; ", StringSplitOptions.RemoveEmptyEntries)),
            _ when RecordCells.Deep.Contains(cell.Key) => RecordCells.OfTable(cell.Key, cell.Cell),
            _ when cell.Cell.Length == 0 => null,
            _ when RecordCells.Lists.Contains(cell.Key) => RecordCells.ListOf(cell.Cell.Split("; ")),
            _ => cell.Cell,
        });
}
