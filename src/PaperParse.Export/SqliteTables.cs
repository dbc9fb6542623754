using System.Text;
using PaperParse.Extraction;

namespace PaperParse.Export;

/// <summary>The tables of the database, as SQL: <c>papers</c>, one for every key that is a list, <c>findings</c> and the full-text index.</summary>
internal static class SqliteTables
{
    public static IReadOnlyList<RecordColumn> OfPapers { get; } = [.. RecordColumns.All.Where(column => column.Type != ColumnType.Texts)];

    public static IReadOnlyList<RecordColumn> Lists { get; } = [.. RecordColumns.All.Where(column => column.Type == ColumnType.Texts)];

    /// <summary>What <c>findings</c> has beside its id.</summary>
    public static IReadOnlyList<string> OfFindings { get; } = ["source", "paper", "rule", "severity", "message", "start", "length", "line", "column"];

    public static string Create()
    {
        var sql = new StringBuilder("CREATE TABLE papers (\n  id INTEGER PRIMARY KEY");
        foreach (var column in OfPapers)
            sql.Append(",\n  ").Append(Quote(column.Name)).Append(column.Type == ColumnType.Number ? " INTEGER" : " TEXT");
        sql.Append("\n);\n");
        foreach (var list in Lists)
        {
            sql.Append("CREATE TABLE ").Append(Quote(list.Name)).Append(" (\n  paper INTEGER NOT NULL REFERENCES papers,\n  position INTEGER NOT NULL,\n  ").Append(ItemOf(list)).Append(" TEXT NOT NULL,\n")
                .Append("  PRIMARY KEY (paper, position)\n) WITHOUT ROWID;\n");
        }

        return sql.Append("""
            CREATE TABLE findings (
              id INTEGER PRIMARY KEY,
              source TEXT NOT NULL,
              paper INTEGER REFERENCES papers,
              rule TEXT NOT NULL,
              severity TEXT NOT NULL,
              message TEXT NOT NULL,
              start INTEGER NOT NULL,
              length INTEGER NOT NULL,
              line INTEGER NOT NULL,
              "column" INTEGER NOT NULL
            );
            CREATE VIRTUAL TABLE papers_fts USING fts5(title, abstract, content = 'papers', content_rowid = 'id');

            """.ReplaceLineEndings("\n")).ToString();
    }

    public static string InsertPaper { get; } = Insert("papers", ["id", .. OfPapers.Select(column => column.Name)]);

    public static string InsertFinding { get; } = Insert("findings", OfFindings);

    public static string InsertItem(RecordColumn list) => Insert(list.Name, ["paper", "position", ItemOf(list)]);

    /// <summary>Fills the index from <c>papers</c>.</summary>
    public const string Index = "INSERT INTO papers_fts(papers_fts) VALUES ('rebuild')";

    /// <summary>What an item of a list is.</summary>
    private static string ItemOf(RecordColumn list) => list.Name switch
    {
        RecordKeys.Links => "url",
        RecordKeys.Authors or RecordKeys.Categories or RecordKeys.ReadableAuthors or RecordKeys.Collaborations => "name",
        _ => "value",
    };

    private static string Insert(string table, IReadOnlyList<string> columns) =>
        $"INSERT INTO {Quote(table)} ({string.Join(", ", columns.Select(Quote))}) VALUES ({string.Join(", ", Enumerable.Range(1, columns.Count).Select(number => $"?{number}"))})";

    /// <summary><c>index</c> and <c>column</c> are words of SQL.</summary>
    private static string Quote(string name) => $"\"{name}\"";
}
