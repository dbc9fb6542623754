using System.Text.RegularExpressions;
using PaperParse.Analysis;
using PaperParse.Extraction;
using PaperParse.Syntax;
using PaperParse.TestSupport;

namespace PaperParse.Export.Tests;

public sealed partial class SqliteTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("paperparse-tests-");

    public void Dispose() => _folder.Delete(recursive: true);

    [SkippableFact]
    public void Findings_are_rows_with_their_paper_and_place()
    {
        var papers = Sample.Titled("Moss", "Fern");
        var descriptor = new DiagnosticDescriptor("PP9301", "a draft", Severity.Warning);
        var path = Write(papers, [new(descriptor, new TextSpan(5, 4), "it's \"green\"") { Paper = papers.Papers[1] }, new(descriptor, new TextSpan(0, 0), "of the file")]);

        var rows = SqliteReader.Query(path, "SELECT f.*, p.title FROM findings f LEFT JOIN papers p ON p.id = f.paper ORDER BY f.id");

        Assert.Equal(["-|2|PP9301|warning|it's \"green\"|5|4|2|1|Fern", "-||PP9301|warning|of the file|0|0|1|1|"], rows.Select(row => string.Join('|', row.Where(cell => cell.Key != "id").Select(cell => cell.Value))));
    }

    [SkippableFact]
    public void Words_of_titles_and_abstracts_are_found()
    {
        var path = Write(Sample.Papers(), []);

        Assert.Equal(["Frozen lakes as caches"], SqliteReader.Query(path, "SELECT p.title FROM papers_fts f JOIN papers p ON p.id = f.rowid WHERE papers_fts MATCH 'skate AND lakes'").Select(row => row["title"]));
        Assert.Empty(SqliteReader.Query(path, "SELECT rowid FROM papers_fts WHERE papers_fts MATCH 'moss'"));
    }

    [SkippableFact]
    public void The_database_is_sound_and_says_its_version()
    {
        var path = Write(Sample.Papers(), []);

        Assert.Equal("ok", Assert.Single(SqliteReader.Query(path, "PRAGMA integrity_check")).Single().Value);
        Assert.Equal("1", Assert.Single(SqliteReader.Query(path, "PRAGMA user_version")).Single().Value);
    }

    /// <summary>What the page calls a column for each key that is no list is read from the records.</summary>
    [SkippableFact]
    public void Tables_and_columns_are_those_that_the_page_names()
    {
        var path = Write(Sample.Papers(), []);
        var tables = SqliteReader.Query(path, "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'papers\\_fts\\_%' ESCAPE '\\'").Select(row => row["name"]!);
        var found = tables.ToDictionary(table => table, table => string.Join(' ', SqliteReader.Query(path, $"SELECT name FROM pragma_table_info('{table}')").Select(row => row["name"])));

        var page = File.ReadAllText(Repository.PathOf("docs/exports.md"));
        var section = page[page.IndexOf("## SQLite\n", StringComparison.Ordinal)..page.IndexOf("`PRAGMA user_version`", StringComparison.Ordinal)];
        var named = new Dictionary<string, string>();
        foreach (Match row in Row().Matches(section))
        {
            foreach (Match table in Code().Matches(row.Groups["tables"].Value))
                named.Add(table.Groups["code"].Value, string.Join(' ', Code().Matches(row.Groups["columns"].Value).Select(column => column.Groups["code"].Value.Trim('"'))));
        }

        Assert.StartsWith("id index ", named["papers"], StringComparison.Ordinal);
        var records = RecordKeys.Data.Prepend("keys").Where(key => !found.ContainsKey(key));
        Assert.Equal(["id", "schemaVersion", "source", "dialect", "listing", "index", "key", .. records, RecordKeys.Fields], found["papers"].Split(' '));
        Assert.StartsWith("title abstract ", named["papers_fts"], StringComparison.Ordinal);
        foreach (var both in new[] { named, found })
        {
            both.Remove("papers");
            both.Remove("papers_fts");
        }

        Assert.Equal(found.OrderBy(table => table.Key, StringComparer.Ordinal), named.OrderBy(table => table.Key, StringComparer.Ordinal));
    }

    [GeneratedRegex(@"^\| (?<tables>`[^|]+) \| (?<columns>[^|]+) \|$", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex("`(?<code>[^`]+)`")]
    private static partial Regex Code();

    private string Write(PaperList papers, IReadOnlyList<Diagnostic> findings)
    {
        var path = Path.Combine(_folder.FullName, "papers.sqlite");
        using var stream = File.Create(path);
        using var exporter = ExportFormats.Named("sqlite")!.Create(stream, new ExportOptions());
        exporter.Add(papers, findings);
        exporter.Complete();
        return path;
    }
}
