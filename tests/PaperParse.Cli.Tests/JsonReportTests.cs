using System.Text.Json;
using PaperParse.Analysis;
using PaperParse.Reporting;

namespace PaperParse.Cli.Tests;

public sealed class JsonReportTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_document_holds_every_finding_with_its_place_entry_and_fix()
    {
        var path = _folder.File("dump.txt", Sample.Fixable);

        using var json = JsonDocument.Parse(ToolRun.Of("check", path, "--reporter", "json").OutBytes);

        Assert.Equal(["schemaVersion", "positionEncoding", "files", "summary"], NamesOf(json.RootElement));
        var file = json.RootElement.GetProperty("files")[0];
        Assert.Equal(["path", "dialect", "certainty", "origin", "encoding", "encodingCertainty", "entries", "coverage", "findings"], NamesOf(file));
        Assert.Equal(path, file.GetProperty("path").GetString());
        Assert.Equal(("hf-text", 1.0), (file.GetProperty("dialect").GetString(), file.GetProperty("certainty").GetDouble()));
        Assert.Equal(2, file.GetProperty("entries").GetInt32());
        var finding = file.GetProperty("findings").EnumerateArray().Single(finding => finding.GetProperty("id").GetString() == "PP2001");
        var start = Sample.Fixable.IndexOf("1 authors", StringComparison.Ordinal);
        Assert.Equal(
            $$"""
            {"id":"PP2001","severity":"info","message":"\u00221 authors\u0022 should be \u00221 author\u0022","span":{"start":{{start}},"length":9},"start":{"line":9,"column":5},"end":{"line":9,"column":14},
            """ + "\"entry\":{\"listing\":0,\"index\":0,\"key\":\"",
            finding.GetRawText()[..finding.GetRawText().IndexOf("1:title:", StringComparison.Ordinal)]);
        var fix = finding.GetProperty("fix");
        Assert.Equal("safe", fix.GetProperty("safety").GetString());
        Assert.Equal(Sample.Fixable.Replace("1 authors", "1 author", StringComparison.Ordinal), Apply(Sample.Fixable, fix.GetProperty("changes")));
        Assert.Equal(1, finding.GetProperty("count").GetInt32());
    }

    [Fact]
    public void The_summary_adds_up()
    {
        var path = _folder.File("dump.txt", Sample.Fixable);
        var clean = _folder.File("clean.txt", Sample.Clean);

        using var json = JsonDocument.Parse(ToolRun.Of("check", path, clean, "--reporter", "json").OutBytes);

        var summary = json.RootElement.GetProperty("summary");
        Assert.Equal(2, summary.GetProperty("files").GetInt32());
        Assert.Equal(4, summary.GetProperty("entries").GetInt32());
        Assert.Equal(1, summary.GetProperty("findings").GetProperty("warning").GetInt32());
        Assert.Equal(3, summary.GetProperty("safeFixes").GetInt32());
        var coverage = summary.GetProperty("coverage").EnumerateObject().Select(part => part.Value).ToList();
        Assert.Equal((Sample.Fixable + Sample.Clean).Count(c => !char.IsWhiteSpace(c)), coverage.Sum(part => part.GetProperty("characters").GetInt64()));
        Assert.Equal(100m, coverage.Sum(part => part.GetProperty("percent").GetDecimal()));
    }

    [Fact]
    public void A_finding_about_the_file_has_no_entry_and_none_need_have_a_fix()
    {
        using var json = JsonDocument.Parse(ToolRun.Of("check", _folder.File("empty", ""), "--reporter", "json").OutBytes);

        var finding = Assert.Single(json.RootElement.GetProperty("files")[0].GetProperty("findings").EnumerateArray());
        Assert.Equal("PP0007", finding.GetProperty("id").GetString());
        Assert.Equal(JsonValueKind.Null, finding.GetProperty("entry").ValueKind);
        Assert.Equal(JsonValueKind.Null, finding.GetProperty("fix").ValueKind);
    }

    [Fact]
    public void Half_a_surrogate_pair_does_not_throw()
    {
        var listing = Listing.Parse("Title with \uD800 half a pair\n\nAn abstract with \uDC00 the other half, long enough to be one by any measure.\n\n  • 1 authors\n·\nMar 4, 2031\n");
        var finding = new Diagnostic(new DiagnosticDescriptor("PP9999", "t", Severity.Hint), default, "broken \uD800")
        {
            Paper = listing.Papers.Papers[0],
            Fix = new CodeFix("\uDFFF", FixSafety.Unsafe, new PaperParse.Syntax.TextChange(default, "\uD800")),
        };
        using var output = new MemoryStream();

        using (var reporter = new JsonReporter(output))
        {
            reporter.Add(new FileReport("\uD800", listing.Papers, [finding]));
            reporter.Complete();
        }

        using var json = JsonDocument.Parse(output.ToArray());
        Assert.Equal("broken \uFFFD", json.RootElement.GetProperty("files")[0].GetProperty("findings")[0].GetProperty("message").GetString());
    }

    private static string[] NamesOf(JsonElement element) => [.. element.EnumerateObject().Select(property => property.Name)];

    private static string Apply(string text, JsonElement changes)
    {
        foreach (var change in changes.EnumerateArray().Reverse())
        {
            var start = change.GetProperty("start").GetInt32();
            text = text.Remove(start, change.GetProperty("length").GetInt32()).Insert(start, change.GetProperty("newText").GetString()!);
        }

        return text;
    }
}
