namespace PaperParse.Export.Tests;

/// <summary>A column has its type also where it holds nothing: who joins two exports does not want to find out by the other.</summary>
public sealed class TypedColumnsTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("paperparse-tests-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Of_parquet(int papers)
    {
        var types = DuckDbReader.TypesOfParquet(Write("parquet", papers));

        Assert.Equal(RecordCells.Keys, types.Keys);
        Assert.Equal(
            ("VARCHAR", "VARCHAR[]", "BIGINT", "DATE", "VARCHAR[]", "VARCHAR", "VARCHAR"),
            (types["abstract"], types["authors"], types["authorCount"], types["publishedOn"], types["collaborations"], types["affiliations"], types["fields"]));
        Assert.All(types, type => Assert.Equal(DuckDbReader.TypeOf(type.Key).Replace("JSON", "VARCHAR", StringComparison.Ordinal), type.Value));
    }

    [SkippableTheory]
    [InlineData(0)]
    [InlineData(1)]
    public void Of_sqlite(int papers)
    {
        var types = SqliteReader.Query(Write("sqlite", papers), "SELECT name, type FROM pragma_table_info('papers')").ToDictionary(row => row["name"]!, row => row["type"]);

        Assert.Equal(("TEXT", "INTEGER", "TEXT", "TEXT"), (types["abstract"], types["authorCount"], types["publishedOn"], types["affiliations"]));
        Assert.DoesNotContain("", types.Values);
    }

    /// <summary>Papers of which nothing is known but the title.</summary>
    private string Write(string format, int papers)
    {
        var path = Path.Combine(_folder.FullName, "papers");
        using var stream = File.Create(path);
        using var exporter = ExportFormats.Named(format)!.Create(stream, new ExportOptions());
        exporter.Add(Sample.Titled([.. Enumerable.Range(0, papers).Select(number => $"Moss {number}")]), []);
        exporter.Complete();
        return path;
    }
}
