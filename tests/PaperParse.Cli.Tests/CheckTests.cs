using PaperParse.TestSupport;

namespace PaperParse.Cli.Tests;

public sealed class CheckTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_finding_is_its_line_its_entry_its_place_and_its_fix()
    {
        var path = _folder.File("dump.txt", Sample.Fixable);

        var lines = ToolRun.Of("check", path).OutLines;

        Assert.Equal(
            [
                $"{path}:9:5: info PP2001: \"1 authors\" should be \"1 author\"",
                "    entry 1, \"Reading Tide Tables with Small Recurrent…\"",
                "    |   • 1 authors",
                "    |     ^^^^^^^^^",
                "    fix (safe): write \"1 author\"",
            ],
            lines.SkipWhile(line => !line.Contains("PP2001", StringComparison.Ordinal)).Take(5));
    }

    [Fact]
    public void Lines_are_first_lines_of_findings_indented_or_the_summary()
    {
        var path = _folder.File("dump.txt", Sample.Fixable);
        var damaged = _folder.File("cut.txt", Sample.CutOff);

        var lines = ToolRun.Of("check", path, damaged).OutLines;

        Assert.All(lines[..^1], line => Assert.Matches(@"^(    .+|\S+:\d+:\d+: (error|warning|info|hint) PP\d{4}: .+)$", line));
        Assert.Contains(lines, line => line.StartsWith($"{damaged}:", StringComparison.Ordinal) && line.Contains("error PP0008", StringComparison.Ordinal));
    }

    [Fact]
    public void The_last_line_is_a_summary()
    {
        var path = _folder.File("dump.txt", Sample.Fixable);
        var clean = _folder.File("clean.txt", Sample.Clean);

        var summary = ToolRun.Of("check", path, clean).OutLines[^1];

        Assert.StartsWith(
            "2 files (hf-text, 100 % sure); 4 entries; 0 errors, 1 warning, 4 infos, 0 hints; safe fixes could mend 3; characters: ", summary, StringComparison.Ordinal);
        Assert.EndsWith(" % in chrome, 0.0 % skipped", summary, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_severity_is_shown_whatever_the_level_that_fails()
    {
        var path = _folder.File("dump.txt", Sample.Fixable);

        Assert.Equal(ToolRun.Of("check", path).Out, ToolRun.Of("check", path, "--fail-level", "error").Out);
        Assert.Contains(": info PP0003: ", ToolRun.Of("check", path).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Standard_input_is_a_dash()
    {
        var run = ToolRun.WithInput(System.Text.Encoding.UTF8.GetBytes(Sample.Fixable), "check", "-");

        Assert.Equal(1, run.Code);
        Assert.Contains("-:9:5: info PP2001", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Standard_input_is_read_once()
    {
        var run = ToolRun.Of("check", "-", "-");

        Assert.Equal(2, run.Code);
        Assert.Equal("paperparse: -: standard input can be read only once", run.ErrorLines[0]);
    }

    [Fact]
    public void Output_is_the_same_every_time()
    {
        var files = Repository.Samples("hf-text").ToArray();
        Assert.NotEmpty(files);

        foreach (var reporter in new[] { "text", "json" })
            Assert.Equal(ToolRun.Of(["check", .. files, "--reporter", reporter]).OutBytes, ToolRun.Of(["check", .. files, "--reporter", reporter]).OutBytes);
    }

    [Fact]
    public void The_day_that_counts_as_today_decides_a_year()
    {
        var path = _folder.File("dump.txt", "Mar 5\n\n" + Sample.Clean["Daily Papers\n\nMar 5, 2031\n\n".Length..]);

        Assert.Contains("2033", ToolRun.Of("check", path, "--as-of", "2034-01-01").Out, StringComparison.Ordinal);
        Assert.Contains("2031", ToolRun.Of("check", path, "--as-of", "2031-04-01").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Colour_repeats_words_and_only_where_it_is_wanted()
    {
        var path = _folder.File("dump.txt", Sample.Fixable);

        var coloured = ToolRun.OnTerminal(colour: true, "check", path).Out;
        var plain = ToolRun.OnTerminal(colour: false, "check", path).Out;

        Assert.Contains("\u001B[", coloured, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001B', plain);
        Assert.Equal(plain, System.Text.RegularExpressions.Regex.Replace(coloured, "\u001B\\[[0-9;]*m", ""));
    }

    [SkippableFact]
    public void The_real_dump_has_the_findings_of_the_rules()
    {
        var run = ToolRun.Of("check", Corpus.Require(Corpus.Seed), "--as-of", "2026-01-19", "--profile", "none");

        Assert.Equal(1, run.Code);
        Assert.StartsWith("1 file (hf-text, 100 % sure); 29 entries; 0 errors, 42 warnings, 36 infos, 16 hints; safe fixes could mend 21", run.OutLines[^1], StringComparison.Ordinal);
    }
}
