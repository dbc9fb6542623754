using System.Text;
using System.Text.Json;

namespace PaperParse.Cli.Tests;

/// <summary>A finding behind astral and accented letters, in a file with a byte order mark and CRLF.</summary>
public sealed class PositionEncodingTests : IDisposable
{
    private const string Before = "Tables 𝕏é 漢 of tides are corrected by hand, at 14";

    private static readonly string Dump =
        $"Daily Papers\n\nReading Tide Tables 𝕏 with Models\n\n{Before}\\% of the cost.\n\n  • 3 authors\n·\nMar 4, 2031\n".Replace("\n", "\r\n", StringComparison.Ordinal);

    private readonly TemporaryFolder _folder = new();
    private readonly string _path;
    private readonly byte[] _bytes;

    public PositionEncodingTests()
    {
        _bytes = [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Dump)];
        _path = _folder.File("dump.txt", _bytes);
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("utf-16")]
    [InlineData("code-points")]
    [InlineData("utf-8")]
    public void Check_counts_columns_in_the_unit(string unit) =>
        Assert.Contains($"{_path}:5:{Count(unit, Before) + 1}: warning PP3001: ", ToolRun.Of("check", _path, "--position-encoding", unit).Out, StringComparison.Ordinal);

    [Theory]
    [InlineData("utf-16", 0)]
    [InlineData("code-points", 0)]
    [InlineData("utf-8", 3)]
    public void The_json_report_counts_in_the_unit_and_names_it(string unit, int mark)
    {
        using var json = JsonDocument.Parse(ToolRun.Of("check", _path, "--reporter", "json", "--position-encoding", unit).OutBytes);

        Assert.Equal(unit, json.RootElement.GetProperty("positionEncoding").GetString());
        var finding = json.RootElement.GetProperty("files")[0].GetProperty("findings").EnumerateArray().Single(finding => finding.GetProperty("id").GetString() == "PP3001");
        var start = mark + Count(unit, Dump[..Dump.IndexOf("\\%", StringComparison.Ordinal)]);
        Assert.Equal($$"""{"start":{{start}},"length":2}""", finding.GetProperty("span").GetRawText());
        Assert.Equal(Count(unit, Before) + 1, finding.GetProperty("start").GetProperty("column").GetInt32());
        Assert.Equal(Count(unit, Before) + 3, finding.GetProperty("end").GetProperty("column").GetInt32());
        Assert.Equal(start, finding.GetProperty("fix").GetProperty("changes")[0].GetProperty("start").GetInt32());
    }

    [Fact]
    public void The_default_is_utf_16() =>
        Assert.Equal(ToolRun.Of("check", _path, "--reporter", "json", "--position-encoding", "utf-16").Out, ToolRun.Of("check", _path, "--reporter", "json").Out);

    /// <summary>The promise of a byte position: seek there in the file, read so many bytes, and have the raw text.</summary>
    [Fact]
    public void Bytes_of_a_record_are_those_of_the_file()
    {
        var records = ToolRun.Of("extract", _path, "--position-encoding", "utf-8").OutLines;

        using var record = JsonDocument.Parse(Assert.Single(records));
        var fields = record.RootElement.GetProperty("fields").EnumerateObject().Where(field => field.Value.ValueKind == JsonValueKind.Object && field.Value.GetProperty("start").ValueKind == JsonValueKind.Number).ToList();
        Assert.Equal(["title", "abstract", "authorCount", "publishedOn", "readableTitle", "readableAbstract"], fields.Select(field => field.Name));
        Assert.All(fields, field => Assert.Equal(
            field.Value.GetProperty("raw").GetString(),
            Encoding.UTF8.GetString(_bytes.AsSpan(field.Value.GetProperty("start").GetInt32(), field.Value.GetProperty("length").GetInt32()))));
    }

    [Theory]
    [InlineData("utf-16", 0)]
    [InlineData("code-points", 0)]
    [InlineData("utf-8", 3)]
    public void The_tree_is_shown_with_spans_in_the_unit(string unit, int mark)
    {
        var start = Dump.IndexOf(" with Models", StringComparison.Ordinal) + " with Models".Length;
        var counted = mark + Count(unit, Dump[..start]);

        Assert.Contains($"LineBreak [{counted}..{counted + 2}) \"\\r\\n\"", ToolRun.Of("parse", _path, "--position-encoding", unit).Out, StringComparison.Ordinal);
    }

    /// <summary>By the framework's own counts, not by those under test.</summary>
    private static int Count(string unit, string text) => unit switch
    {
        "utf-8" => Encoding.UTF8.GetByteCount(text),
        "code-points" => text.EnumerateRunes().Count(),
        _ => text.Length,
    };
}
