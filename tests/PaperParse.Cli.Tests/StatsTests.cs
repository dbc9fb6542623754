using System.Text.Json;

namespace PaperParse.Cli.Tests;

public sealed class StatsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Findings_are_counted_by_rule_and_fields_by_dialect()
    {
        var run = ToolRun.Of("stats", _folder.File("a.txt", Sample.Fixable), _folder.File("b.txt", Sample.Fixable), _folder.File("c.txt", Sample.Clean), "--select", "PP2001,PP3001,PP0003");
        Assert.Equal(0, run.Code);
        Assert.StartsWith("3 files, 6 entries; characters: ", run.OutLines[0], StringComparison.Ordinal);
        Assert.Equal(
            [
                "rule    findings  entries  files",
                "PP0003         2        0      2  no newline at end of file",
                "PP2001         2        2      2  author count not grammatical",
                "PP3001         2        2      2  escaped LaTeX character",
            ],
            run.OutLines[2..6]);
        Assert.StartsWith("hf-text: 3 files, 6 entries; characters: ", run.OutLines[7], StringComparison.Ordinal);
        Assert.Matches(@"(?m)^title +6 \(100 %\) +0 \(0 %\) +0 \(0 %\)$", run.Out);
        Assert.Single(run.OutLines, line => line.StartsWith("comments", StringComparison.Ordinal) && line.EndsWith("6 (100 %)", StringComparison.Ordinal));
        Assert.DoesNotContain(run.OutLines, line => line.StartsWith("arxivId", StringComparison.Ordinal));
    }

    [Fact]
    public void As_json_with_the_same_numbers()
    {
        var json = JsonDocument.Parse(ToolRun.Of("stats", _folder.File("a.txt", Sample.Fixable), "--json").Out).RootElement;
        Assert.Equal((1, 2), (json.GetProperty("files").GetInt32(), json.GetProperty("entries").GetInt32()));
        var latex = json.GetProperty("rules").EnumerateArray().Single(rule => rule.GetProperty("id").GetString() == "PP3001");
        Assert.Equal((1, 1, 1), (latex.GetProperty("findings").GetInt32(), latex.GetProperty("entries").GetInt32(), latex.GetProperty("files").GetInt32()));
        var dialect = Assert.Single(json.GetProperty("dialects").EnumerateArray().ToList());
        Assert.Equal("hf-text", dialect.GetProperty("name").GetString());
        var title = dialect.GetProperty("fields").GetProperty("title");
        Assert.Equal((2, 0, 0, 0), (title.GetProperty("stated").GetInt32(), title.GetProperty("inferred").GetInt32(), title.GetProperty("absent").GetInt32(), title.GetProperty("unknown").GetInt32()));
        Assert.Equal(0, dialect.GetProperty("coverage").GetProperty("skipped").GetProperty("characters").GetInt64());
    }

    [Fact]
    public void What_is_true_of_all_entries_is_one_finding_in_all_of_them()
    {
        var text = Sample.Clean.Replace(", 2031\n\nWho", "\n\nWho", StringComparison.Ordinal).Replace("Feb 27, 2031", "Feb 27", StringComparison.Ordinal);
        var run = ToolRun.Of("stats", _folder.File("a.txt", text), "--select", "PP1001");
        Assert.Contains("PP1001         1        2      1  date without a year", run.OutLines);
    }

    [Fact]
    public void The_times_of_the_rules_go_to_stderr_and_change_no_result()
    {
        var path = _folder.File("a.txt", Sample.Fixable);
        var run = ToolRun.Of("stats", path, "--select", "PP2001,PP3001", "--profile-rules");
        Assert.Equal(ToolRun.Of("stats", path, "--select", "PP2001,PP3001").Out, run.Out);
        Assert.Equal(["PP2001", "PP3001", "rule"], run.ErrorLines.Select(line => line.Split(' ')[0]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Nothing_to_count_is_no_failure_and_a_file_that_is_not_there_is()
    {
        Assert.Equal(0, ToolRun.Of("stats", _folder.File("empty.txt", "")).Code);
        Assert.Equal(2, ToolRun.Of("stats", Path.Combine(_folder.Path, "none.txt")).Code);
    }
}
