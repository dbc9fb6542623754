using System.Text.Json;
using PaperParse.TestSupport;

namespace PaperParse.Cli.Tests;

[Collection(CurrentFolder.Name)]
public sealed class QueryTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Commands_of_the_page_write_what_it_shows()
    {
        var (commands, differences) = DocumentSession.Run(File.ReadAllText(Repository.PathOf("docs/queries.md")), _folder.Path);

        Assert.True(differences.Count == 0, string.Join("\n\n", differences));
        Assert.Equal(6, commands);
    }

    [Fact]
    public void Status_says_whether_anything_matched()
    {
        var path = _folder.File("dump.txt", Sample.Clean);

        Assert.Equal(0, ToolRun.Of("query", "(Title)", path).Code);
        var none = ToolRun.Of("query", "(Footer)", path);
        Assert.Equal((1, "", ""), (none.Code, none.Out, none.Error));
    }

    [Theory]
    [InlineData("", "query:1:1: ")]
    [InlineData("(Entry\n  (Titel))", "query:2:4: ")]
    public void A_mistake_is_told_with_line_and_column(string query, string start)
    {
        var run = ToolRun.Of("query", query, _folder.File("dump.txt", Sample.Clean));

        Assert.Equal(2, run.Code);
        Assert.Empty(run.Out);
        Assert.StartsWith(start, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_told_and_the_others_go_on()
    {
        var run = ToolRun.Of("query", "(Title) @t", "--as", "text", Path.Combine(_folder.Path, "none.txt"), _folder.File("dump.txt", Sample.Clean));

        Assert.Equal(2, run.Code);
        Assert.Equal(2, run.OutLines.Length);
        Assert.Single(run.ErrorLines);
    }

    [Fact]
    public void Text_of_a_dump_cannot_act_on_a_terminal()
    {
        var path = _folder.File("dump.txt", Sample.Clean.Replace("authors", "au\u001B[31mthors\u202E", StringComparison.Ordinal));

        foreach (var form in new[] { "places", "text", "json" })
        {
            var run = ToolRun.Of("query", "(Abstract) @a (SkippedText) @s (Title) @t", path, "--as", form);
            Assert.DoesNotContain('\u001B', run.Out);
            Assert.DoesNotContain('\u202E', run.Out);
        }
    }

    [Fact]
    public void Every_part_of_every_sample_stands_where_json_says()
    {
        foreach (var sample in Repository.Samples())
        {
            var run = ToolRun.Of("query", "(_) @x", sample, "--as", "json");
            Assert.Equal(0, run.Code);
            Assert.All(run.OutLines, line =>
            {
                using var json = JsonDocument.Parse(line);
                Assert.Equal(1, json.RootElement.GetProperty("captures").GetArrayLength());
            });
            var nodes = ToolRun.Of("parse", sample, "--as", "json");
            using var tree = JsonDocument.Parse(nodes.OutBytes);
            Assert.Equal(CountOfNodes(tree.RootElement), run.OutLines.Length);
        }
    }

    [Fact]
    public void The_tree_in_parentheses_and_as_json_has_every_line_of_the_indented_one()
    {
        var path = _folder.File("dump.txt", Sample.Clean);
        var lines = ToolRun.Of("parse", path).OutLines;

        Assert.Equal(lines.Length, ToolRun.Of("parse", path, "--as", "sexp").Out.Count(c => c == '('));
        Assert.Equal(lines.Length, ToolRun.Of("parse", path, "--as", "json").Out.Split("\"kind\"").Length - 1);
    }

    private static int CountOfNodes(JsonElement element)
    {
        if (!element.TryGetProperty("children", out var children))
            return 0;
        var isMissing = element.TryGetProperty("missing", out _);
        return (isMissing ? 0 : 1) + children.EnumerateArray().Sum(CountOfNodes);
    }
}
