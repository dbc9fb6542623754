using System.Text.Json;
using PaperParse.Extraction;
using PaperParse.TestSupport;

namespace PaperParse.Export.Tests;

/// <summary>The client of SQLite, which is no part of the library that writes.</summary>
internal static class SqliteReader
{
    public static IReadOnlyList<Dictionary<string, string?>> Read(string path)
    {
        var records = Query(path, "SELECT * FROM papers ORDER BY id").ToDictionary(row => row["id"]!);
        foreach (var list in RecordCells.Lists)
        {
            var items = Query(path, $"SELECT * FROM \"{list}\" ORDER BY paper, position").ToLookup(row => row["paper"]!, row => row.Single(cell => cell.Key is not ("paper" or "position")).Value!);
            foreach (var (id, record) in records)
                record[list] = items.Contains(id) || list is "keys" or "links" ? RecordCells.ListOf(items[id]) : null;
        }

        foreach (var record in records.Values)
        {
            foreach (var key in RecordCells.Deep)
                record[key] = RecordCells.OfTable(key, record[key]);
            record.Remove("id");
        }

        return [.. records.Values];
    }

    public static List<Dictionary<string, string?>> Query(string path, string sql)
    {
        var (status, output) = OutsideTool.Run(OutsideTool.Require("sqlite3"), Path.GetDirectoryName(path)!, "-readonly", "-json", path, sql);
        Assert.True(status == 0, output);
        if (output.Length == 0)
            return [];
        using var rows = JsonDocument.Parse(output);
        return [.. rows.RootElement.EnumerateArray().Select(row => row.EnumerateObject().ToDictionary(cell => cell.Name, cell => RecordCells.Of(cell.Value)))];
    }
}
