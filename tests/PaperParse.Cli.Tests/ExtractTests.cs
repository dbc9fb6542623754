using System.Text;
using System.Text.Json;

namespace PaperParse.Cli.Tests;

public sealed class ExtractTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_record_is_a_line()
    {
        var path = _folder.File("dump.txt", Sample.Clean);

        var run = ToolRun.Of("extract", path);

        Assert.Equal(["Reading Tide Tables with Small Recurrent Models", "Who Waits for Whom? Fair Queues for Shared Freezers"], run.OutLines.Select(TitleOf));
        Assert.Empty(run.Error);
        Assert.Equal(run.OutBytes, ToolRun.Of("extract", path, "--format", "ndjson").OutBytes);
    }

    [Fact]
    public void Json_is_one_array_of_the_records_of_all_files()
    {
        var run = ToolRun.Of("extract", _folder.File("a", Sample.Clean), _folder.File("b", Sample.Fixable), "--format", "json");

        using var json = JsonDocument.Parse(run.OutBytes);
        Assert.Equal(4, json.RootElement.GetArrayLength());
        Assert.Equal('\n', run.Out[^1]);
    }

    [Fact]
    public void Standard_input_is_a_dash()
    {
        var run = ToolRun.WithInput(Encoding.UTF8.GetBytes(Sample.Clean), "extract", "-");

        Assert.All(run.OutLines, line => Assert.Contains("\"source\":\"-\"", line, StringComparison.Ordinal));
    }

    [Fact]
    public void What_makes_it_fail_is_said_on_stderr_and_the_records_are_written_all_the_same()
    {
        var cut = _folder.File("cut", Sample.CutOff);
        var empty = _folder.File("empty", "");
        var undecodable = _folder.File("latin1", [.. Encoding.UTF8.GetBytes(Sample.Clean), 0xE9, 0x0A]);

        var run = ToolRun.Of("extract", cut, empty, undecodable);

        Assert.Equal(1, run.Code);
        Assert.Contains(run.ErrorLines, line => line.StartsWith($"{cut}:", StringComparison.Ordinal) && line.Contains(": error PP0008: ", StringComparison.Ordinal));
        Assert.Contains(run.ErrorLines, line => line.StartsWith($"{empty}:1:1: error PP0007: ", StringComparison.Ordinal));
        Assert.Contains(run.ErrorLines, line => line.StartsWith($"{undecodable}:", StringComparison.Ordinal) && line.Contains(": error PP0001: ", StringComparison.Ordinal));
        Assert.Equal(3, run.ErrorLines.Length);
        Assert.Equal(4, run.OutLines.Length);
    }

    [Fact]
    public void Lesser_findings_are_for_check_to_tell() => Assert.Empty(ToolRun.Of("extract", _folder.File("dump", Sample.Fixable)).Error);

    private static string? TitleOf(string record)
    {
        using var json = JsonDocument.Parse(record);
        return json.RootElement.GetProperty("title").GetString();
    }
}
