using PaperParse.Export;
using PaperParse.TestSupport;

namespace PaperParse.Cli.Tests;

public sealed class ExportTests : IDisposable
{
    private const string Formula = "=MOSS(A1)\n\nWe count moss on roofs and find more of it after rain than in the long and dry weeks of a summer.\n\n  • 3 authors\n·\nMay 3, 2031\n";

    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string> Formats => [.. ExportFormats.All.Select(format => format.Name)];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_file_that_is_read_is_not_written_by_another_name_and_a_device_is_not_replaced()
    {
        var dump = _folder.File("d.txt", Sample.Clean);
        File.CreateSymbolicLink(Path.Combine(_folder.Path, "l.csv"), "d.txt");

        var linked = ToolRun.Of("extract", dump, "-o", Path.Combine(_folder.Path, "l.csv"));
        Assert.Equal(2, linked.Code);
        Assert.Contains("is among the files that are read", linked.Error, StringComparison.Ordinal);
        Assert.Equal(Sample.Clean, File.ReadAllText(dump));
        var device = ToolRun.Of("extract", dump, "--format", "csv", "-o", "/dev/full");
        Assert.Equal(2, device.Code);
        Assert.Contains("/dev/full is a device or a pipe", device.Error, StringComparison.Ordinal);
    }

    [SkippableFact]
    public void A_file_that_a_device_leads_to_is_not_taken_from_under_those_that_write_to_it()
    {
        Skip.IfNot(Directory.Exists("/dev/fd"), "there are no descriptors in folders");
        using var log = File.Open(PathOf("log.csv"), FileMode.Create, FileAccess.Write, FileShare.ReadWrite);
        log.Write("as it was"u8);
        log.Flush();

        var run = ToolRun.Of("extract", _folder.File("dump.txt", Sample.Clean), "--format", "csv", "-o", $"/dev/fd/{log.SafeFileHandle.DangerousGetHandle()}");

        Assert.Equal(2, run.Code);
        Assert.Contains("is a device or a pipe", run.Error, StringComparison.Ordinal);
        Assert.Equal("as it was", File.ReadAllText(PathOf("log.csv")));
    }

    [Fact]
    public void Several_files_are_written_in_the_formats_that_their_names_say()
    {
        var dump = _folder.File("dump.txt", Sample.Clean);

        var run = ToolRun.Of("extract", dump, "-o", PathOf("a.csv"), "--output", PathOf("a.ndjson"), "-o", PathOf("a.jsonl"), "-o", PathOf("A.JSON"));

        Assert.Equal((0, "", ""), (run.Code, run.Out, run.Error));
        Assert.Equal(ToolRun.Of("extract", dump, "--format", "csv").OutBytes, File.ReadAllBytes(PathOf("a.csv")));
        Assert.Equal(ToolRun.Of("extract", dump).OutBytes, File.ReadAllBytes(PathOf("a.ndjson")));
        Assert.Equal(ToolRun.Of("extract", dump).OutBytes, File.ReadAllBytes(PathOf("a.jsonl")));
        Assert.Equal(ToolRun.Of("extract", dump, "--format", "json").OutBytes, File.ReadAllBytes(PathOf("A.JSON")));
    }

    [Theory]
    [InlineData("--format", "csv,tsv")]
    [InlineData("--format", "csv", "--format", "tsv")]
    public void Formats_go_with_files_in_their_order(params string[] formats)
    {
        var dump = _folder.File("dump.txt", Sample.Clean);

        Assert.Equal(0, ToolRun.Of(["extract", dump, "-o", PathOf("a.txt"), "-o", PathOf("b.txt"), .. formats]).Code);

        Assert.StartsWith("schemaVersion,source,", File.ReadAllText(PathOf("a.txt")), StringComparison.Ordinal);
        Assert.StartsWith("schemaVersion\tsource\t", File.ReadAllText(PathOf("b.txt")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_feed_or_a_digest_is_called_as_the_title_says_and_nothing_else_takes_one()
    {
        var dump = _folder.File("dump.txt", Sample.Clean);

        Assert.Contains("<title type=\"text\">Moss &amp; more</title>", ToolRun.Of("extract", dump, "--format", "atom", "--title", "Moss & more").Out, StringComparison.Ordinal);
        Assert.StartsWith("# Moss & more\n", ToolRun.Of("merge", dump, "--format", "markdown", "--title", "Moss & more").Out, StringComparison.Ordinal);
        Assert.Equal(
            (2, "", "paperparse: --title: no feed and no digest is written; leave it out, or choose a format that has a title\n"),
            ToolRun.Of("extract", dump, "--format", "csv", "--title", "Moss") is var run ? (run.Code, run.Out, run.Error) : default);
    }

    [Fact]
    public void A_dash_is_standard_output()
    {
        var dump = _folder.File("dump.txt", Sample.Clean);

        var run = ToolRun.Of("extract", dump, "-o", PathOf("a.csv"), "-o", "-");

        Assert.Equal(ToolRun.Of("extract", dump).OutBytes, run.OutBytes);
        Assert.True(File.Exists(PathOf("a.csv")));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void The_same_input_gives_the_same_bytes_whatever_the_jobs(string format)
    {
        var paths = Repository.Samples("hf-text").Concat(Repository.Samples("arxiv-mail")).Take(30).ToArray();

        byte[] Bytes(string jobs) => ToolRun.Of(["extract", .. paths, "--format", format, "--jobs", jobs]).OutBytes;

        var bytes = Bytes("1");
        Assert.NotEmpty(bytes);
        Assert.Equal(bytes, Bytes("4"));
    }

    [Theory]
    [InlineData("'cvs' is not one of: ndjson, json, csv, ", "--format", "cvs")]
    [InlineData("did you mean 'parquet'?", "--format", "parqet")]
    [InlineData("does not tell its format; give --format, or end it with one of: .ndjson, ", "-o", "papers.xyz")]
    [InlineData("--format names 2 formats and there are 0 files", "--format", "csv,tsv")]
    [InlineData("--format names 2 formats and there are 1 files", "--format", "csv,tsv", "-o", "a.csv")]
    [InlineData("a.csv is named twice", "-o", "a.csv", "-o", "./a.csv")]
    [InlineData("standard output takes one format", "--format", "csv,tsv", "-o", "-", "-o", "-")]
    [InlineData("no such file", "-o", "nowhere/a.csv")]
    public void What_does_not_go_together_is_said_and_nothing_is_written(string said, params string[] options)
    {
        var run = ToolRun.Of(["extract", _folder.File("dump.txt", Sample.Clean), .. options]);

        Assert.Equal((2, ""), (run.Code, run.Out));
        Assert.StartsWith("paperparse: ", run.Error, StringComparison.Ordinal);
        Assert.Contains(said, run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists("a.csv"));
    }

    [Fact]
    public void What_is_read_is_not_written()
    {
        var dump = _folder.File("dump.json", Sample.Clean);

        var run = ToolRun.Of("extract", dump, "-o", dump);

        Assert.Equal((2, Sample.Clean), (run.Code, File.ReadAllText(dump)));
        Assert.Contains("is among the files that are read", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void When_one_file_cannot_be_written_none_is()
    {
        var dump = _folder.File("dump.txt", Sample.Clean);
        var old = _folder.File("a.csv", "as it was");

        Assert.Equal(2, ToolRun.Of("extract", dump, "-o", old, "-o", PathOf("nowhere/b.csv")).Code);

        Assert.Equal("as it was", File.ReadAllText(old));
        Assert.Equal(["a.csv", "dump.txt"], Directory.EnumerateFileSystemEntries(_folder.Path).Select(Path.GetFileName).Order());
    }

    [Fact]
    public void What_cannot_be_read_does_not_keep_the_rest_from_the_file()
    {
        var run = ToolRun.Of("extract", PathOf("nowhere.txt"), _folder.File("dump.txt", Sample.Clean), "-o", PathOf("a.csv"));

        Assert.Equal(2, run.Code);
        Assert.Equal(3, File.ReadAllLines(PathOf("a.csv")).Length);
    }

    [Theory]
    [InlineData("extract")]
    [InlineData("merge")]
    public void Where_there_are_no_records_files_are_left_as_they_are(string command)
    {
        var old = _folder.File("a.csv", "as it was");

        var run = ToolRun.Of(command, _folder.File("empty.txt", ""), PathOf("nowhere.txt"), "-o", old, "-o", PathOf("b.json"), "--loss-report", PathOf("losses.txt"));

        Assert.Equal(2, run.Code);
        Assert.Contains($"paperparse: {old}: not written, since there are no records", run.Error, StringComparison.Ordinal);
        Assert.Equal("as it was", File.ReadAllText(old));
        Assert.Equal(["a.csv", "empty.txt"], Directory.EnumerateFileSystemEntries(_folder.Path).Select(Path.GetFileName).Order());
        Assert.Equal(1, ToolRun.Of(command, PathOf("empty.txt"), "-o", old).Code);
    }

    [Fact]
    public void Standard_output_gets_what_a_format_is_without_records()
    {
        var run = ToolRun.Of("extract", _folder.File("empty.txt", ""), "--format", "json");

        Assert.Equal((1, "[]\n"), (run.Code, run.Out));
    }

    [Fact]
    public void Bytes_are_not_for_a_terminal()
    {
        var dump = _folder.File("dump.txt", Sample.Clean);

        var run = ToolRun.OnTerminal(false, "extract", dump, "--format", "sqlite");

        Assert.Equal((2, "paperparse: --format: sqlite is not for a terminal; name a file: --output papers.sqlite\n"), (run.Code, run.Error));
        Assert.NotEmpty(ToolRun.Of("extract", dump, "--format", "sqlite").OutBytes);
    }

    [Fact]
    public void Text_on_a_terminal_is_escaped()
    {
        var dump = _folder.File("dump.txt", Sample.Clean.Replace("Fair Queues", "Fair\u202E Queues é", StringComparison.Ordinal));

        var run = ToolRun.OnTerminal(false, "extract", dump, "--format", "tsv");

        Assert.Contains("Fair\\u202E Queues é", run.Out, StringComparison.Ordinal);
        Assert.Equal(3, run.OutLines.Length);
        Assert.Contains('\t', run.Out);
        Assert.Equal(ToolRun.Of("extract", dump).Out, ToolRun.OnTerminal(false, "extract", dump).Out);
    }

    [Fact]
    public void Losses_are_said_where_they_are_wanted_and_else_counted()
    {
        var dump = _folder.File("dump.txt", Formula);

        var counted = ToolRun.Of("extract", dump, "--format", "csv");
        var said = ToolRun.Of("extract", dump, "--format", "csv", "--loss-report");

        Assert.Equal((0, "paperparse: csv cannot hold 2 values as they are; --loss-report says which\n"), (counted.Code, counted.Error));
        Assert.Equal(0, said.Code);
        Assert.Equal([$"{dump}:1:1: warning PP5004: csv: fields: left out of every record", $"{dump}:1:1: warning PP5004: csv: readableTitle: an apostrophe is put before it", $"{dump}:1:1: warning PP5004: csv: title: an apostrophe is put before it"], said.ErrorLines);
        Assert.Equal(counted.OutBytes, said.OutBytes);
        Assert.Empty(ToolRun.Of("extract", dump, "--loss-report").Error);
    }

    [Fact]
    public void A_loss_report_in_a_file_is_what_stderr_would_get()
    {
        string[] command = ["extract", _folder.File("dump.txt", Formula), _folder.File("more.txt", Formula), "--format", "csv", "--loss-report"];

        var run = ToolRun.Of([.. command, PathOf("losses.txt")]);
        var again = ToolRun.Of([.. command, PathOf("losses.txt")]);

        Assert.Equal(((0, ""), (0, "")), ((run.Code, run.Error), (again.Code, again.Error)));
        Assert.Equal(ToolRun.Of(command).Error, File.ReadAllText(PathOf("losses.txt")));
    }

    [Fact]
    public void A_dash_for_a_loss_report_is_standard_output_where_no_records_go()
    {
        var dump = _folder.File("dump.txt", Formula);

        var run = ToolRun.Of("extract", dump, "-o", PathOf("a.csv"), "--loss-report", "-");
        var both = ToolRun.Of("extract", dump, "--format", "csv", "--loss-report", "-");

        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Equal(ToolRun.Of("extract", dump, "--format", "csv", "--loss-report").Error, run.Out);
        Assert.Equal((2, "", "paperparse: --loss-report: records are written to standard output; name a file, or none for standard error\n"), (both.Code, both.Out, both.Error));
        Assert.False(File.Exists("-"));
    }

    [Fact]
    public void A_loss_report_does_not_take_the_place_of_a_dump()
    {
        var (first, second) = (_folder.File("a.txt", Sample.Clean), _folder.File("b.txt", Sample.Clean));

        var run = ToolRun.Of("extract", "--loss-report", first, second);

        Assert.Equal((2, "", Sample.Clean), (run.Code, run.Out, File.ReadAllText(first)));
        Assert.Contains("is there and is no loss report", run.Error, StringComparison.Ordinal);
    }

    [SkippableFact]
    public void A_database_has_the_findings_of_check()
    {
        var dump = _folder.File("dump.txt", Sample.Fixable);
        var client = OutsideTool.Require("sqlite3");

        Assert.Equal(0, ToolRun.Of("extract", dump, "-o", PathOf("a.db")).Code);

        var (status, rows) = OutsideTool.Run(client, _folder.Path, "a.db", "SELECT source || ':' || line || ':' || \"column\" || ': ' || severity || ' ' || rule || ': ' || message FROM findings ORDER BY id");
        Assert.Equal(0, status);
        Assert.Equal(ToolRun.Of("check", dump).OutLines.Where(line => line.StartsWith(dump, StringComparison.Ordinal)), rows.TrimEnd('\n').Split('\n'));
    }

    [Fact]
    public void What_a_format_needs_and_a_record_lacks_is_asked()
    {
        var format = new ExportFormat("feed", ".feed", "a feed", ["title", "publishedOn|updatedOn", "doi|arxivId"], (_, _) => throw new NotSupportedException());
        var papers = Listing.Parse(Sample.Clean.Replace("Feb 27, 2031", "Feb 31, 2031", StringComparison.Ordinal)).Papers;

        Assert.Equal(
            [("PP5001", "feed needs publishedOn or updatedOn, which this entry has not"), ("PP5002", "neither an arXiv id nor a DOI tells which paper this is (all 2 entries)")],
            new ExportRules([format, format]).Analyze(papers).Select(finding => (finding.Id, finding.Message)).Order());
        Assert.Empty(new ExportRules(ExportFormats.All.Where(one => one.Required.Count == 0)).Analyze(papers));
    }

    private string PathOf(string name) => Path.Combine(_folder.Path, name);
}
