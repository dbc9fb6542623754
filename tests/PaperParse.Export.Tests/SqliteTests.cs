using PaperParse.Analysis;
using PaperParse.Extraction;
using PaperParse.Syntax;

namespace PaperParse.Export.Tests;

public sealed class SqliteTests : IDisposable
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
