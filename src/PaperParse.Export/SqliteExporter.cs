using System.Globalization;
using Microsoft.Data.Sqlite;
using PaperParse.Analysis;
using PaperParse.Extraction;
using PaperParse.Syntax;

namespace PaperParse.Export;

/// <summary>
/// Records as a SQLite database: <c>papers</c>, <c>authors</c>, <c>links</c> and the other lists, <c>findings</c>, and the full-text index <c>papers_fts</c> over titles and
/// abstracts. It is written to a file in a folder for temporary files, in one transaction, and copied when it is complete: a database is not written from front to back.
/// </summary>
internal sealed class SqliteExporter : Exporter
{
    private readonly Stream _output;
    private readonly ExportOptions _options;
    private readonly RecordTexts _texts;
    private readonly UnpairedSurrogates _unpaired = new(inPlaces: true);
    private readonly TemporaryFolder _folder = new();
    private SqliteDatabase? _database;
    private long _papers;

    /// <param name="output">Gets the database when it is complete; it stays open.</param>
    /// <param name="options">What places count.</param>
    public SqliteExporter(Stream output, ExportOptions options)
    {
        _output = output;
        _options = options;
        _texts = new RecordTexts(options);
    }

    private string File => Path.Combine(_folder.Path, "papers.sqlite");

    public override void Add(PaperList papers, IReadOnlyList<Diagnostic> findings)
    {
        Write(database =>
        {
            var ids = new Dictionary<(int, int), long>(papers.Papers.Count);
            foreach (var paper in papers.Papers)
            {
                ids[(paper.Listing, paper.Index)] = ++_papers;
                AddPaper(database, papers, paper);
            }

            var map = new PositionMap(papers.Tree.Text, _options.Positions);
            foreach (var finding in findings)
                AddFinding(database, map, finding, finding.Paper is { } paper && ids.TryGetValue((paper.Listing, paper.Index), out var id) ? id : null);
        });
    }

    public override void Complete()
    {
        Write(database => database.Complete());
        CloseDatabase();
        using var written = new FileStream(File, FileMode.Open, FileAccess.Read);
        written.CopyTo(_output);
        _output.Flush();
    }

    protected override void Dispose(bool disposing)
    {
        _texts.Dispose();
        CloseDatabase();
        _folder.Dispose();
        base.Dispose(disposing);
    }

    private void CloseDatabase()
    {
        _database?.Dispose();
        _database = null;
    }

    private void Write(Action<SqliteDatabase> write)
    {
        try
        {
            write(_database ??= new SqliteDatabase(File));
        }
        catch (SqliteException problem)
        {
            throw new IOException($"the database in {_folder.Path} cannot be written: {problem.Message}", problem);
        }
    }

    private void AddPaper(SqliteDatabase database, PaperList papers, Paper paper)
    {
        var row = new object?[SqliteTables.OfPapers.Count + 1];
        row[0] = _papers;
        for (var i = 1; i < row.Length; i++)
        {
            var column = SqliteTables.OfPapers[i - 1];
            row[i] = Cell(papers, paper, column.Name, column.ValueOf(papers, paper, _texts));
        }

        database.AddPaper(row);
        for (var list = 0; list < SqliteTables.Lists.Count; list++)
        {
            var column = SqliteTables.Lists[list];
            var items = (IReadOnlyList<string>?)column.ValueOf(papers, paper, _texts) ?? [];
            for (var i = 0; i < items.Count; i++)
                database.AddItem(list, _papers, i, Cell(papers, paper, column.Name, items[i])!);
        }

        foreach (var key in _unpaired.KeysOf(papers, paper))
            Lose(new ExportLoss(papers, paper, key, UnpairedSurrogates.Loss));
    }

    private static void AddFinding(SqliteDatabase database, PositionMap map, Diagnostic finding, long? paper)
    {
        var position = map.PositionOf(finding.Span.Start);
        database.AddFinding(
        [
            map.Text.Path ?? "-", paper, finding.Id, finding.Severity.ToString().ToLowerInvariant(), WithoutNul(UnpairedSurrogates.Replace(finding.Message)),
            map.OffsetOf(finding.Span.Start), map.LengthOf(finding.Span), (long)position.Line, (long)position.Column,
        ]);
    }

    private object? Cell(PaperList papers, Paper paper, string key, object? value)
    {
        if (value is DateOnly day)
            return day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        if (value is not string text)
            return value;
        text = UnpairedSurrogates.Replace(text);
        if (!text.Contains('\0', StringComparison.Ordinal))
            return text;
        // A text with it can be stored, and ends there for most of SQLite and of what reads it.
        Lose(new ExportLoss(papers, paper, key, "NUL characters are dropped"));
        return WithoutNul(text);
    }

    private static string WithoutNul(string text) => text.Replace("\0", "", StringComparison.Ordinal);
}
