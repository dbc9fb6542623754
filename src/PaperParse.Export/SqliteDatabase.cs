using Microsoft.Data.Sqlite;

namespace PaperParse.Export;

/// <summary>A new database, all of it one transaction. No journal: should it fail, the file is thrown away.</summary>
internal sealed class SqliteDatabase : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly SqliteTransaction _transaction;
    private readonly SqliteCommand _paper;
    private readonly SqliteCommand _finding;
    private readonly SqliteCommand[] _items;

    public SqliteDatabase(string path)
    {
        _connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString());
        _connection.Open();
        Run("PRAGMA journal_mode = OFF");
        Run("PRAGMA synchronous = OFF");
        Run($"PRAGMA user_version = {Extraction.RecordKeys.SchemaVersion}");
        _transaction = _connection.BeginTransaction();
        Run(SqliteTables.Create());
        _paper = Prepare(SqliteTables.InsertPaper, SqliteTables.OfPapers.Count + 1);
        _finding = Prepare(SqliteTables.InsertFinding, SqliteTables.OfFindings.Count);
        _items = [.. SqliteTables.Lists.Select(list => Prepare(SqliteTables.InsertItem(list), 3))];
    }

    /// <param name="row">The id, and the cells of the columns; null for nothing.</param>
    public void AddPaper(IReadOnlyList<object?> row) => Run(_paper, row);

    /// <param name="row">As <see cref="SqliteTables.OfFindings"/> says.</param>
    public void AddFinding(IReadOnlyList<object?> row) => Run(_finding, row);

    /// <param name="list">Which of <see cref="SqliteTables.Lists"/>.</param>
    public void AddItem(int list, long paper, int position, object value) => Run(_items[list], [paper, (long)position, value]);

    public void Complete()
    {
        Run(SqliteTables.Index);
        _transaction.Commit();
    }

    public void Dispose()
    {
        foreach (var command in _items.Append(_paper).Append(_finding))
            command.Dispose();
        try
        {
            _transaction.Dispose();
        }
        catch (SqliteException)
        {
            // A transaction that the full disk has ended cannot be taken back; the file goes with it.
        }

        _connection.Dispose();
    }

    private SqliteCommand Prepare(string sql, int parameters)
    {
        var command = _connection.CreateCommand();
        command.CommandText = sql;
        for (var i = 1; i <= parameters; i++)
            command.Parameters.Add(new SqliteParameter($"?{i}", null));
        command.Prepare();
        return command;
    }

    private void Run(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static void Run(SqliteCommand command, IReadOnlyList<object?> values)
    {
        for (var i = 0; i < values.Count; i++)
            command.Parameters[i].Value = values[i] ?? DBNull.Value;
        command.ExecuteNonQuery();
    }
}
