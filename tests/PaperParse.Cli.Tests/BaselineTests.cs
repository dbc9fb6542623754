using System.Text.Json.Nodes;
using PaperParse.Analysis;

namespace PaperParse.Cli.Tests;

public sealed class BaselineTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private string BaselinePath => Path.Combine(_folder.Path, BaselineFile.Name);

    [Fact]
    public void What_is_accepted_is_written_sorted_a_finding_a_line()
    {
        Directory.CreateDirectory(Path.Combine(_folder.Path, "2031"));
        var second = _folder.File("2031/monday.txt", Sample.Clean);
        var first = _folder.File("dump.txt", Sample.Fixable);

        var run = Baseline("create", first, second);

        Assert.Equal((ExitCode.Ok, "", $"{BaselinePath}: 7 findings in 2 files accepted\n"), (run.Code, run.Out, run.Error));
        Assert.Equal(
            """
            {
              "version": 1,
              "files": {
                "2031/monday.txt": [
                  {"rule": "PP5002", "entry": "1:title:31c206fcaf3575d0", "text": "", "count": 1},
                  {"rule": "PP5002", "entry": "1:title:ce17d23727986db2", "text": "", "count": 1}
                ],
                "dump.txt": [
                  {"rule": "PP0003", "count": 1},
                  {"rule": "PP2001", "entry": "1:title:ce17d23727986db2", "text": "1 authors", "count": 1},
                  {"rule": "PP3001", "entry": "1:title:31c206fcaf3575d0", "text": "\\%", "count": 1},
                  {"rule": "PP5002", "entry": "1:title:31c206fcaf3575d0", "text": "", "count": 1},
                  {"rule": "PP5002", "entry": "1:title:ce17d23727986db2", "text": "", "count": 1}
                ]
              }
            }

            """,
            File.ReadAllText(BaselinePath));
    }

    [Fact]
    public void Order_of_inputs_and_number_of_jobs_do_not_matter()
    {
        var files = Enumerable.Range(0, 12).Select(number => _folder.File($"{number}.txt", number % 2 == 0 ? Sample.Fixable : Sample.CutOff)).ToArray();
        Baseline("create", files);
        var expected = File.ReadAllText(BaselinePath);
        File.Delete(BaselinePath);

        Baseline("create", [.. files.Reverse(), "--jobs", "1"]);

        Assert.Equal(expected, File.ReadAllText(BaselinePath));
    }

    [Fact]
    public void Check_and_fix_and_stats_go_by_the_nearest_one_upwards()
    {
        Directory.CreateDirectory(Path.Combine(_folder.Path, "a/b"));
        var dump = _folder.File("a/b/dump.txt", Sample.Fixable);
        Assert.Equal(ExitCode.Findings, ToolRun.Of("check", dump).Code);
        Baseline("create", dump);

        var check = ToolRun.Of("check", dump);
        Assert.Equal(ExitCode.Ok, check.Code);
        Assert.Contains("0 errors, 0 warnings, 0 infos, 0 hints; 5 suppressed (5 by baseline); safe fixes could mend 0", Assert.Single(check.OutLines), StringComparison.Ordinal);

        var fix = ToolRun.Of("fix", dump);
        Assert.Equal((ExitCode.Ok, "0 fixes in 0 files; left: 0 errors, 0 warnings, 0 infos, 0 hints; 5 suppressed (5 by baseline)\n"), (fix.Code, fix.Error));
        Assert.Equal(Sample.Fixable, File.ReadAllText(dump));

        Assert.StartsWith("1 file, 2 entries; 5 suppressed (5 by baseline); characters", ToolRun.Of("stats", dump).Out, StringComparison.Ordinal);
        Assert.Equal(5, JsonNode.Parse(ToolRun.Of("stats", dump, "--json").Out)!["suppressed"]!["baseline"]!.GetValue<int>());

        // A nearer one that says nothing of the file hides the one above.
        _folder.File("a/" + BaselineFile.Name, "{\"version\": 1, \"files\": {}}");
        Assert.Equal(ExitCode.Findings, ToolRun.Of("check", dump).Code);
    }

    [Theory]
    [InlineData("--no-baseline")]
    [InlineData("--no-suppressions")]
    public void All_is_shown_on_demand(string option)
    {
        var dump = _folder.File("dump.txt", Sample.Fixable);
        var before = ToolRun.Of("check", dump);
        Baseline("create", dump);

        Assert.Equal((before.Code, before.Out), (ToolRun.Of("check", dump, option).Code, ToolRun.Of("check", dump, option).Out));
        Assert.Equal(3, ToolRun.Of("fix", dump, "--diff", option).Out.Split("\n+").Length - 2);
    }

    [Fact]
    public void Json_report_counts_what_is_suppressed()
    {
        var dump = _folder.File("dump.txt", Sample.Fixable);
        Baseline("create", dump);

        var summary = JsonNode.Parse(ToolRun.Of("check", dump, "--reporter", "json").Out)!["summary"]!;

        Assert.Equal("""{"directive":0,"sidecar":0,"baseline":5}""", summary["suppressed"]!.ToJsonString());
        Assert.Equal("0", summary["unjudgedExpiries"]!.ToJsonString());
    }

    [Fact]
    public void Swap_of_one_finding_for_another_is_reported()
    {
        var dump = _folder.File("dump.txt", Sample.Fixable);
        Baseline("create", dump);
        File.WriteAllText(dump, Sample.Fixable.Replace("14\\%", "R\\&D", StringComparison.Ordinal));

        var run = ToolRun.Of("check", dump);

        Assert.Equal(ExitCode.Findings, run.Code);
        Assert.Matches("^[^\n]*:15:61: warning PP3001: ", run.Out);
        Assert.Contains("; 4 suppressed (4 by baseline)", run.OutLines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void Finding_of_another_entry_is_not_taken_for_an_accepted_one()
    {
        var dump = _folder.File("dump.txt", Sample.Fixable);
        Baseline("create", dump);
        File.WriteAllText(dump, Sample.Fixable.Replace("14\\%", "14%", StringComparison.Ordinal).Replace("once a year", "once a year by 3\\%", StringComparison.Ordinal));

        Assert.Matches("^[^\n]*:7:[0-9]+: warning PP3001: ", ToolRun.Of("check", dump).Out);
    }

    [Fact]
    public void Entries_of_one_paper_share_what_is_accepted_whichever_comes_first()
    {
        // The same title twice: the second has the key of the first and #2.
        var (one, other) = (Sample.Clean[Sample.Clean.IndexOf("Reading", StringComparison.Ordinal)..Sample.Clean.IndexOf("Who", StringComparison.Ordinal)], "");
        other = one.Replace("by hand", "by 3\\% of hands", StringComparison.Ordinal);
        var dump = _folder.File("dump.txt", one + other);
        Baseline("create", dump, "--ignore", "PP4001");
        File.WriteAllText(dump, other + one);

        Assert.Equal(ExitCode.Ok, ToolRun.Of("check", dump, "--ignore", "PP4001", "--fail-level", "hint").Code);
    }

    [Fact]
    public void Create_does_not_overwrite()
    {
        var dump = _folder.File("dump.txt", Sample.Fixable);
        Baseline("create", dump);
        var before = File.ReadAllText(BaselinePath);

        var run = Baseline("create", dump, "--select", "PP0003");

        Assert.Equal(ExitCode.Failure, run.Code);
        Assert.Equal($"paperparse: {BaselinePath}: is there already; 'paperparse baseline update' accepts what is new, 'paperparse baseline prune' forgets what is gone, and to start anew delete it\n", run.Error);
        Assert.Equal(before, File.ReadAllText(BaselinePath));
    }

    [Fact]
    public void Update_accepts_what_is_new_and_forgets_what_is_gone()
    {
        var (dump, other) = (_folder.File("dump.txt", Sample.Fixable), _folder.File("other.txt", Sample.Fixable));
        Baseline("create", dump, other);
        File.WriteAllText(dump, Changed);

        Assert.Equal($"{BaselinePath}: 10 findings accepted, 1 new, 1 gone\n", Baseline("update", dump).Error);

        Assert.Equal(ExitCode.Ok, ToolRun.Of("check", dump, other, "--fail-level", "hint").Code);
        Assert.DoesNotContain("\\\\%", File.ReadAllText(BaselinePath).Split("other.txt")[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Prune_forgets_what_is_gone_and_accepts_nothing()
    {
        var (dump, other, deleted) = (_folder.File("dump.txt", Sample.Fixable), _folder.File("other.txt", Sample.Fixable), _folder.File("deleted.txt", Sample.Fixable));
        Baseline("create", dump, other, deleted);
        File.WriteAllText(dump, Changed);
        File.WriteAllText(other, Sample.Fixed);
        File.Delete(deleted);

        Assert.Equal($"{BaselinePath}: 9 findings accepted, 6 gone\n", Baseline("prune", dump).Error);

        Assert.Contains("(4 by baseline)", ToolRun.Of("check", dump).OutLines[^1], StringComparison.Ordinal);
        Assert.Matches("^[^\n]*:7:25: info PP3011: ", ToolRun.Of("check", dump).Out);
        Assert.Contains("\"other.txt\"", File.ReadAllText(BaselinePath), StringComparison.Ordinal);
        Assert.DoesNotContain("deleted.txt", File.ReadAllText(BaselinePath), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("update")]
    [InlineData("prune")]
    public void What_no_rule_was_asked_about_stays_accepted(string verb)
    {
        var dump = _folder.File("dump.txt", Sample.Fixable);
        Baseline("create", dump);
        var before = File.ReadAllText(BaselinePath);

        Baseline(verb, dump, "--select", "PP3001");

        Assert.Equal(before, File.ReadAllText(BaselinePath));
    }

    [Fact]
    public void Prune_forgets_rules_that_there_are_no_more()
    {
        var dump = _folder.File("dump.txt", Sample.Clean);
        _folder.File(BaselineFile.Name, "{\"version\": 1, \"files\": {\"dump.txt\": [{\"rule\": \"PP7777\", \"count\": 3}]}}");
        Assert.Equal(ExitCode.Failure, ToolRun.Of("check", dump).Code);

        Assert.Equal(ExitCode.Ok, Baseline("prune", dump).Code);

        Assert.Equal("{\n  \"version\": 1,\n  \"files\": {}\n}\n", File.ReadAllText(BaselinePath));
    }

    [Fact]
    public void Show_lists_what_is_accepted_and_what_is_gone()
    {
        var dump = _folder.File("dump.txt", Sample.Fixable);
        Baseline("create", dump);
        File.WriteAllText(dump, Sample.Fixable.Replace("14\\%", "14%", StringComparison.Ordinal));

        var run = Baseline("show", dump);

        Assert.Equal(ExitCode.Ok, run.Code);
        Assert.StartsWith($"{dump}:3:12: info PP5002: neither", run.Out.Replace(":5:1:", ":3:12:", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains($"{dump}:9:5: info PP2001: \"1 authors\" should be \"1 author\"", run.OutLines);
        Assert.Equal($"{dump}: gone: PP3001 \"\\%\" in 1:title:31c206fcaf3575d0", run.OutLines[^2]);
        Assert.Equal("1 file; 5 findings accepted: 4 found, 1 gone", run.OutLines[^1]);
    }

    [Fact]
    public void Command_line_of_check_is_taken_as_it_is()
    {
        var dump = _folder.File("dump.txt", Sample.Fixable);

        var run = Baseline("create", dump, "--reporter", "json", "--fail-level", "error", "--as-of", "2031-03-06", "--position-encoding", "utf-8", "--profile", "none", "--severity", "PP3001=off", "--jobs", "1");

        Assert.Equal((ExitCode.Ok, ""), (run.Code, run.Out));
    }

    [Fact]
    public void Input_that_cannot_be_read_leaves_the_file_alone()
    {
        var dump = _folder.File("dump.txt", Sample.Fixable);

        var run = Baseline("create", dump, Path.Combine(_folder.Path, "missing.txt"));

        Assert.Equal(ExitCode.Failure, run.Code);
        Assert.Equal($"paperparse: {BaselinePath}: left alone, since not all could be read", run.ErrorLines[^1]);
        Assert.False(File.Exists(BaselinePath));
    }

    [Fact]
    public void Standard_input_lies_where_its_name_says()
    {
        var dump = _folder.File("dump.txt", Sample.Fixable);
        Baseline("create", dump);

        var run = ToolRun.WithInput(File.ReadAllBytes(dump), "check", "-", "--stdin-filename", dump);

        Assert.Equal(ExitCode.Ok, run.Code);
        Assert.Contains("5 suppressed", run.Out, StringComparison.Ordinal);
    }

    /// <summary>One finding less, and another one.</summary>
    private static string Changed => Sample.Fixable.Replace("14\\%", "14%", StringComparison.Ordinal).Replace("once a year", "once once a year", StringComparison.Ordinal);

    private ToolRun Baseline(string verb, params string[] args) => ToolRun.Of(["baseline", verb, .. args, "--baseline", BaselinePath]);
}
