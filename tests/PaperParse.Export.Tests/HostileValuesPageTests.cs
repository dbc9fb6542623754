using System.Text;
using PaperParse.Extraction;
using PaperParse.TestSupport;

namespace PaperParse.Export.Tests;

/// <summary>The table of the documents says what becomes of hostile titles in each format that there is. It is written anew with PAPERPARSE_ACCEPT=1.</summary>
public sealed class HostileValuesPageTests
{
    private const string Begin = "<!-- hostile values -->\n\n";
    private const string End = "\n<!-- end of hostile values -->\n";

    private static readonly string Page = Repository.PathOf("docs/exports.md");

    [Fact]
    public void The_table_has_every_format_and_is_true()
    {
        var page = File.ReadAllText(Page);
        var start = page.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;
        var end = page.IndexOf(End, StringComparison.Ordinal);
        if (Environment.GetEnvironmentVariable(Verifier.AcceptVariable) == "1" && !Repository.IsContinuousIntegration)
            File.WriteAllText(Page, string.Concat(page.AsSpan(0, start), Table(), page.AsSpan(end)));
        else
            Assert.Equal(Table(), page[start..end]);
    }

    /// <summary>A row a value, a column for formats that do the same; what is not lost is kept, which is for those to prove who read it back.</summary>
    private static string Table()
    {
        var columns = ExportFormats.All.Select(format => (format.Name, Outcomes: OutcomesIn(format)))
            .GroupBy(column => string.Join('\n', column.Outcomes), (_, alike) => (Names: string.Join(", ", alike.Select(column => column.Name)), alike.First().Outcomes)).ToList();
        var table = new StringBuilder();
        table.Append("| title | ").AppendJoin(" | ", columns.Select(column => column.Names)).Append(" |\n| --- |").Insert(table.Length, " --- |", columns.Count).Append('\n');
        for (var row = 0; row < HostileValue.All.Count; row++)
            table.Append("| ").Append(HostileValue.All[row].Name).Append(" | ").AppendJoin(" | ", columns.Select(column => column.Outcomes[row])).Append(" |\n");
        return table.ToString();
    }

    private static List<string> OutcomesIn(ExportFormat format)
    {
        var papers = HostileValue.Papers();
        using var stream = new MemoryStream();
        using var exporter = format.Create(stream, new ExportOptions());
        exporter.Add(papers, []);
        exporter.Complete();
        var losses = exporter.TakeLosses().Where(loss => loss.Field == RecordKeys.Title).ToLookup(loss => loss.Paper.Index, loss => loss.What);
        return [.. papers.Papers.Select(paper => losses.Contains(paper.Index) ? string.Join("; ", losses[paper.Index].Distinct()) : "kept")];
    }
}
