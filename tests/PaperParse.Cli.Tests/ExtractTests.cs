using System.Text;
using System.Text.Json;

using PaperParse.Extraction;

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

    [Fact]
    public void With_fixes_the_records_are_those_of_the_mended_text_and_the_places_those_in_the_file()
    {
        var path = _folder.File("dump.txt", Sample.Fixable);

        var plain = ToolRun.Of("extract", path).OutLines;
        var mended = ToolRun.Of("extract", path, "--fix", "safe").OutLines;

        Assert.Equal(Sample.Fixable, File.ReadAllText(path));
        Assert.Contains("We save 14\\% of", AbstractOf(plain[1]), StringComparison.Ordinal);
        Assert.Contains("We save 14% of", AbstractOf(mended[1]), StringComparison.Ordinal);
        for (var i = 0; i < plain.Length; i++)
        {
            using var before = JsonDocument.Parse(plain[i]);
            using var after = JsonDocument.Parse(mended[i]);
            // What is readable is worked out where it differs, and stated where it does not.
            Assert.Equal(FieldsOf(before), FieldsOf(after));
        }
    }

    [Fact]
    public void An_inserted_year_has_the_place_of_what_it_was_inserted_into()
    {
        var path = _folder.File("dump.txt", Sample.Clean.Replace("Mar 5, 2031", "Mar 5", StringComparison.Ordinal));

        using var record = JsonDocument.Parse(ToolRun.Of("extract", path, "--fix", "unsafe").OutLines[0]);

        var listedOn = record.RootElement.GetProperty("fields").GetProperty("listedOn");
        Assert.Equal(("2031-03-05", "Mar 5"), (record.RootElement.GetProperty("listedOn").GetString(), listedOn.GetProperty("raw").GetString()));
    }

    [Theory]
    [InlineData("Title = first more{0,3}", "* Alpha\n  beta\n")]
    [InlineData("Title = more{0,3} first", "  beta\n* Alpha\n")]
    public void Of_lines_with_and_without_the_label_the_value_is_what_has_it(string rule, string text)
    {
        var grammar = _folder.File("own.grammar", $"grammar own\nitems Entry\nEntry = Title\n{rule}\nline first = \"*\" title:text\nline more indented else = text\n");

        var run = ToolRun.Of("extract", _folder.File("own.txt", text), "--grammar", grammar);

        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Equal("Alpha", TitleOf(Assert.Single(run.OutLines)));
    }

    private static string? TitleOf(string record) => TextOf(record, "title");

    private static List<string> FieldsOf(JsonDocument record) =>
        [.. record.RootElement.GetProperty("fields").EnumerateObject().Where(field => !field.Name.StartsWith("readable", StringComparison.Ordinal)).Select(field => field.ToString())];

    private static string? AbstractOf(string record) => TextOf(record, "abstract");

    private static string? TextOf(string record, string key)
    {
        using var json = JsonDocument.Parse(record);
        return json.RootElement.GetProperty(key).GetString();
    }
}
