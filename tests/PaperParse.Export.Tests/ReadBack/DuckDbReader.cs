using System.Text.Json;
using DuckDB.NET.Data;
using PaperParse.Extraction;

namespace PaperParse.Export.Tests;

internal static class DuckDbReader
{
    public static IReadOnlyList<Dictionary<string, string?>> ReadNdjson(string path)
    {
        var columns = string.Join(", ", RecordCells.Keys.Select(key => $"\"{key}\": '{TypeOf(key)}'"));
        return Read($"read_json('{path}', format = 'newline_delimited', maximum_object_size = 100000000, columns = {{{columns}}})");
    }

    public static IReadOnlyList<Dictionary<string, string?>> ReadParquet(string path) =>
        [.. Read($"read_parquet('{path}')").Select(record =>
        {
            // JSON texts are texts here.
            foreach (var key in RecordCells.Deep)
                record[key] = RecordCells.OfTable(key, record[key]);
            return record;
        })];

    /// <summary>What DuckDB takes each column for, in their order.</summary>
    public static IReadOnlyDictionary<string, string> TypesOfParquet(string path)
    {
        using var connection = new DuckDBConnection("DataSource=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"DESCRIBE SELECT * FROM read_parquet('{path}')";
        using var rows = command.ExecuteReader();
        var types = new Dictionary<string, string>();
        while (rows.Read())
            types.Add(rows.GetString(0), rows.GetString(1));
        return types;
    }

    public static IReadOnlyList<Dictionary<string, string?>> ReadTable(string path, char separator)
    {
        var table = $"read_csv('{path}', delim = '{separator}', quote = '\"', escape = '\"', header = true, all_varchar = true, max_line_size = 50000000, buffer_size = 200000000)";
        return [.. Read(table).Select(record => CsvReaders.Record(record.Select(cell => (cell.Key, cell.Value ?? ""))))];
    }

    /// <summary>Each row as a JSON text, which DuckDB makes of it.</summary>
    private static List<Dictionary<string, string?>> Read(string table)
    {
        using var connection = new DuckDBConnection("DataSource=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT CAST(to_json(t) AS VARCHAR) FROM {table} AS t";
        using var rows = command.ExecuteReader();
        var records = new List<Dictionary<string, string?>>();
        while (rows.Read())
        {
            using var record = JsonDocument.Parse(rows.GetString(0));
            records.Add(record.RootElement.EnumerateObject().ToDictionary(property => property.Name, property => RecordCells.Of(property.Value)));
        }

        return records;
    }

    /// <summary>The JSON of a record is a text in a table.</summary>
    public static string TypeOf(string key) => key switch
    {
        _ when RecordCells.Lists.Contains(key) => "VARCHAR[]",
        "schemaVersion" or "listing" or "index" => "BIGINT",
        _ when RecordCells.Deep.Contains(key) => "JSON",
        "source" or "dialect" or "key" => "VARCHAR",
        _ => RecordValues.KindOf(key) switch
        {
            RecordValueKind.Number => "BIGINT",
            RecordValueKind.Day => "DATE",
            _ => "VARCHAR",
        },
    };
}
