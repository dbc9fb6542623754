using DuckDB.NET.Data;
using PaperParse;
using PaperParse.Export;

namespace Examples;

/// <summary>As <c>docs/exports.md</c> shows it.</summary>
internal static class FolderProgram
{
    public static void Run(string[] args)
    {
        var listings = PaperReader.ReadListingsAsync([args[0]], new() { OnProblem = problem => Console.Error.WriteLine(problem.Message) });
        using (var file = File.Create("papers.ndjson"))
            NdjsonExporter.Write(file, listings.ToBlockingEnumerable().Select(listing => listing.Papers));
        using var duck = new DuckDBConnection("DataSource=:memory:");
        duck.Open();
        using var question = duck.CreateCommand();
        question.CommandText = "SELECT author, count(*) FROM (SELECT unnest(authors) AS author FROM read_json('papers.ndjson', columns = {authors: 'VARCHAR[]'})) GROUP BY author ORDER BY count(*) DESC, author LIMIT 3";
        using var answer = question.ExecuteReader();
        while (answer.Read())
            Console.WriteLine($"{answer.GetString(0)}: {answer.GetInt64(1)}");
    }
}
