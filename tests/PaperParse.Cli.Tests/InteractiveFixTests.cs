using System.Text;
using PaperParse.Analysis;
using PaperParse.TestSupport;

namespace PaperParse.Cli.Tests;

public sealed class InteractiveFixTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Each_finding_is_shown_in_its_window_with_what_its_fix_does()
    {
        var dump = _folder.File("dump.txt", Sample.Fixable);

        var run = ToolRun.Interactive("a\ns\na\n", "fix", dump, "--interactive", "--ignore", "PP5002");

        Assert.Equal(
            $$"""
            {{dump}}:9:5: info PP2001: "1 authors" should be "1 author"
                entry 1, "Reading Tide Tables with Small Recurrent…"
                |   • 1 authors
                |     ^^^^^^^^^
                fix (safe): write "1 author"
                -   • 1 authors
                +   • 1 author
            apply (a), skip (s), suppress (x), apply all safe fixes of PP2001 (r), quit (q)? {{dump}}:15:62: warning PP3001: "\%" is LaTeX for "%"
                entry 2, "Who Waits for Whom? Fair Queues for Shar…"
                | …eezers are opened by whoever comes first. We save 14\% of the cold that all samples would pay for.
                |                                                      ^^
                fix (safe): delete the backslash
                - …eezers are opened by whoever comes first. We save 14\% of the cold that all samples would pay for.
                + …reezers are opened by whoever comes first. We save 14% of the cold that all samples would pay for.
            apply (a), skip (s), suppress (x), apply all safe fixes of PP3001 (r), quit (q)? {{dump}}:19:13: info PP0003: no newline at the end of the file
                | Feb 27, 2031
                |             ^
                fix (safe): end the last line
                - Feb 27, 2031
                + Feb 27, 2031
            apply (a), skip (s), suppress (x), apply all safe fixes of PP0003 (r), quit (q)? {{dump}}: made 2 fixes (PP0003 1, PP2001 1)
            """,
            string.Join('\n', run.ErrorLines.TakeWhile(line => !line.StartsWith(dump + ":15", StringComparison.Ordinal))));
        Assert.Equal(ExitCode.Findings, run.Code);
        Assert.Equal(Sample.Fixed.Replace("14%", "14\\%", StringComparison.Ordinal), File.ReadAllText(dump));
    }

    [Fact]
    public void Quitting_makes_what_was_wanted_and_asks_no_more()
    {
        var (first, second) = (_folder.File("1.txt", Sample.Fixable), _folder.File("2.txt", Sample.Fixable));

        var run = ToolRun.Interactive("a\nq\na\na\n", "fix", first, second, "--interactive", "--ignore", "PP5002");

        Assert.Contains($"{first}: made 1 fix (PP2001 1)", run.ErrorLines.Select(line => line.Split("? ")[^1]));
        Assert.Equal(Sample.Fixable.Replace("1 authors", "1 author", StringComparison.Ordinal), File.ReadAllText(first));
        Assert.Equal(Sample.Fixable, File.ReadAllText(second));
    }

    [Fact]
    public void End_of_the_answers_is_quitting()
    {
        var dump = _folder.File("dump.txt", Sample.Fixable);

        var run = ToolRun.Interactive("", "fix", dump, "--interactive", "--ignore", "PP5002");

        Assert.Equal(ExitCode.Findings, run.Code);
        Assert.Equal(1, CountOf(run.Error, "quit (q)? "));
        Assert.Equal(Sample.Fixable, File.ReadAllText(dump));
    }

    [Fact]
    public void All_of_a_rule_is_made_in_the_files_to_come_too_and_nothing_else_is()
    {
        var text = Sample.Fixable.Replace("printed once", "printed 3\\% once", StringComparison.Ordinal);
        var (first, second) = (_folder.File("1.txt", text), _folder.File("2.txt", text));

        // Of the first file PP3001 for all, then PP2001 and PP0003 not; of the second only those two are asked about.
        var run = ToolRun.Interactive("r\ns\ns\ns\ns\n", "fix", first, second, "--interactive", "--ignore", "PP5002");

        Assert.Equal(5, CountOf(run.Error, "quit (q)? "));
        Assert.All(new[] { first, second }, file => Assert.Equal(text.Replace("\\%", "%", StringComparison.Ordinal), File.ReadAllText(file)));
    }

    [Fact]
    public void Answer_that_is_none_is_asked_for_again()
    {
        var dump = _folder.File("dump.txt", Sample.Fixable);

        var run = ToolRun.Interactive("\nyes\nX\nA\n a \nq\n", "fix", dump, "--interactive", "--ignore", "PP5002");

        Assert.Equal(6, CountOf(run.Error, "quit (q)? "));
        Assert.Contains("1 author\n", File.ReadAllText(dump), StringComparison.Ordinal);
    }

    [Fact]
    public void Fixes_that_guess_are_asked_about()
    {
        var dump = _folder.File("dump.txt", Sample.Clean.Replace("printed once", "printed printed once", StringComparison.Ordinal));

        var run = ToolRun.Interactive("a\n", "fix", dump, "--interactive", "--ignore", "PP5002");

        Assert.Contains("apply all unsafe fixes of PP3011 (r)", run.Error, StringComparison.Ordinal);
        Assert.Equal(Sample.Clean, File.ReadAllText(dump));
    }

    [Fact]
    public void What_a_fix_brings_to_light_is_asked_about_and_what_was_skipped_is_not_again()
    {
        // Three words: the second finding is there once the first is mended.
        var dump = _folder.File("dump.txt", Sample.Fixable.Replace("printed once", "printed  printed printed once", StringComparison.Ordinal));

        var run = ToolRun.Interactive(string.Concat(Enumerable.Repeat("a\n", 12)), "fix", dump, "--interactive", "--ignore", "PP5002", "--select", "PP3011");
        Assert.Contains("are printed once a year", File.ReadAllText(dump), StringComparison.Ordinal);
        Assert.Equal(CountOf(run.Error, ": info PP3011: "), CountOf(run.Error, "quit (q)? "));

        var skipped = ToolRun.Interactive("s\na\na\n", "fix", _folder.File("other.txt", Sample.Fixable), "--interactive", "--ignore", "PP5002");
        Assert.Equal(3, CountOf(skipped.Error, "quit (q)? "));
    }

    [Fact]
    public void Suppressed_findings_are_not_asked_about()
    {
        var dump = _folder.File("dump.txt", Sample.Fixable);
        ToolRun.Of("baseline", "create", dump, "--baseline", Path.Combine(_folder.Path, BaselineFile.Name));

        Assert.Equal(0, CountOf(ToolRun.Interactive("a\n", "fix", dump, "--interactive", "--ignore", "PP5002").Error, "quit (q)? "));
    }

    [Fact]
    public void Suppressing_takes_a_reason_and_is_a_choice_for_what_has_no_fix_too()
    {
        var dump = _folder.File("dump.txt", Sample.Fixable);

        // An empty reason is none, and the question is asked again; of the second entry one is skipped and one is mended.
        var run = ToolRun.Interactive("x\n\nx\nquoted so\nx\nof the page\ns\na\na\n", "fix", dump, "--interactive");

        Assert.Equal(2, CountOf(run.Error, "skip (s), suppress (x), quit (q)? why? "));
        Assert.EndsWith("2 fixes in 1 file; left: 0 errors, 0 warnings, 1 info, 0 hints; 2 suppressed (2 by sidecar)", run.Error.TrimEnd(), StringComparison.Ordinal);
        Assert.Equal(ExitCode.Ok, run.Code);
        Assert.Equal(["1:title:ce17d23727986db2 PP2001 -- of the page", "1:title:ce17d23727986db2 PP5002 -- quoted so"], File.ReadAllLines(dump + Sidecar.Extension)[^2..]);
        Assert.Contains("2 suppressed (2 by sidecar)", ToolRun.Of("check", dump).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_suppressed_is_known_by_the_title_that_a_fix_gave_its_entry()
    {
        var dump = _folder.File("dump.txt", Sample.Fixable.Replace("Reading Tide", "R\u00C3\u00A9ading Tide", StringComparison.Ordinal));

        // The title is mended in the same round in which a finding of its entry is to stay.
        var run = ToolRun.Interactive("a\nx\nof the page\n", "fix", dump, "--interactive", "--select", "PP3013,PP2001");

        Assert.Contains("made 1 fix (PP3013 1)", run.Error, StringComparison.Ordinal);
        Assert.Contains("1 suppressed (1 by sidecar)", ToolRun.Of("check", dump, "--select", "PP3013,PP2001").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_suppressed_where_nothing_is_written()
    {
        var dump = _folder.File("dump.txt", Sample.Fixable);

        var run = ToolRun.Interactive("x\nq\n", "fix", dump, "--interactive", "--diff");

        Assert.DoesNotContain("suppress", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(dump + Sidecar.Extension));
    }

    [Fact]
    public void Diff_and_journal_tell_of_what_was_chosen()
    {
        var dump = _folder.File("dump.txt", Sample.Fixable);

        Assert.Contains("+  • 1 author\n", ToolRun.Interactive("a\nq\n", "fix", dump, "--interactive", "--ignore", "PP5002", "--diff").Out, StringComparison.Ordinal);
        Assert.Equal(Sample.Fixable, File.ReadAllText(dump));

        var journal = Path.Combine(_folder.Path, "fixes.ndjson");
        ToolRun.Interactive("a\nq\n", "fix", dump, "--interactive", "--ignore", "PP5002", "--journal", journal);
        Assert.Equal(ExitCode.Ok, ToolRun.Of("fix", "--undo", journal).Code);
        Assert.Equal(Sample.Fixable, File.ReadAllText(dump));
    }

    [Fact]
    public void Without_a_terminal_it_is_refused()
    {
        var dump = _folder.File("dump.txt", Sample.Fixable);

        var run = ToolRun.WithInput("a\na\na\n"u8.ToArray(), "fix", dump, "--interactive", "--ignore", "PP5002");

        Assert.Equal(ExitCode.Failure, run.Code);
        Assert.Equal(["paperparse: --interactive asks on a terminal, and standard input or standard error is none; without it safe fixes are made, and with --diff only shown"], run.ErrorLines);
        Assert.Equal(Sample.Fixable, File.ReadAllText(dump));
    }

    [Theory]
    [InlineData("--interactive reads answers from standard input, which cannot hold the listing too; name a file", "fix", "-", "--interactive")]
    [InlineData("--undo stands alone: which files it restores is in the journal", "fix", "--undo", "j", "--interactive")]
    public void Wrong_company_is_refused(string message, params string[] args)
    {
        var run = ToolRun.Interactive("", args);

        Assert.Equal((ExitCode.Failure, $"paperparse: {message}"), (run.Code, run.ErrorLines[0]));
    }

    [Fact]
    public void What_is_shown_cannot_act_on_the_terminal()
    {
        var dump = _folder.File("dump.txt", Sample.Fixable.Replace("We save", "We \u001b[2J\u202Esave", StringComparison.Ordinal));

        var run = ToolRun.Interactive(string.Concat(Enumerable.Repeat("s\n", 20)), "fix", dump, "--interactive", "--ignore", "PP5002");

        Assert.DoesNotContain('\u001b', run.Error);
        Assert.DoesNotContain('\u202E', run.Error);
        Assert.Contains("\\u001B[2J", run.Error, StringComparison.Ordinal);
    }

    [SkippableFact]
    public void On_a_real_terminal_it_asks_and_does_what_is_answered()
    {
        var dump = _folder.File("dump.txt", Sample.Fixable);
        var python = OutsideTool.Require("python3");

        var (status, screen) = OutsideTool.Run(python, _folder.Path, _folder.File("terminal.py", Terminal), "a,s,q", "dotnet", Path.Combine(AppContext.BaseDirectory, "PaperParse.Cli.dll"), "fix", dump, "--interactive", "--ignore", "PP5002");

        Assert.Equal(ExitCode.Findings, status);
        Assert.Equal(3, CountOf(screen, "quit (q)? "));
        Assert.Contains("made 1 fix (PP2001 1)", screen, StringComparison.Ordinal);
        Assert.Equal(Sample.Fixable.Replace("1 authors", "1 author", StringComparison.Ordinal), File.ReadAllText(dump));
    }

    [SkippableFact]
    public void On_a_real_terminal_what_is_to_stay_is_asked_for_its_reason()
    {
        var dump = _folder.File("dump.txt", Sample.Fixable);
        var python = OutsideTool.Require("python3");

        var (_, screen) = OutsideTool.Run(python, _folder.Path, _folder.File("terminal.py", Terminal), "x,of the page,q", "dotnet", Path.Combine(AppContext.BaseDirectory, "PaperParse.Cli.dll"), "fix", dump, "--interactive", "--ignore", "PP5002");

        Assert.Equal(1, CountOf(screen, "why? "));
        Assert.Equal("1:title:ce17d23727986db2 PP2001 -- of the page", File.ReadAllLines(dump + Sidecar.Extension)[^1]);
        Assert.Equal(Sample.Fixable, File.ReadAllText(dump));
    }

    [SkippableFact]
    public void On_a_real_terminal_the_end_of_input_is_quitting()
    {
        var dump = _folder.File("dump.txt", Sample.Fixable);
        var python = OutsideTool.Require("python3");

        var (status, screen) = OutsideTool.Run(python, _folder.Path, _folder.File("terminal.py", Terminal), "a,\u0004", "dotnet", Path.Combine(AppContext.BaseDirectory, "PaperParse.Cli.dll"), "fix", dump, "--interactive", "--ignore", "PP5002");

        Assert.Equal(ExitCode.Findings, status);
        Assert.Contains("made 1 fix (PP2001 1)", screen, StringComparison.Ordinal);
    }

    // Runs a program on a terminal of its own, gives an answer at each question, and hands on what the screen shows and how it ended.
    private const string Terminal =
        """
        import os, pty, sys
        answers = sys.argv[1].split(",")
        child, terminal = pty.fork()
        if child == 0:
            os.execvp(sys.argv[2], sys.argv[2:])
        screen = b""
        asked = 0
        while True:
            try:
                seen = os.read(terminal, 65536)
            except OSError:
                break
            if not seen:
                break
            screen += seen
            while screen.count(b"quit (q)? ") + screen.count(b"why? ") > asked:
                answer = answers[asked] if asked < len(answers) else "q"
                os.write(terminal, answer.encode() + (b"" if answer == "\x04" else b"\n"))
                asked += 1
        sys.stdout.buffer.write(screen)
        sys.stdout.flush()
        sys.exit(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
        """;

    private static int CountOf(string text, string piece) => text.Split(piece).Length - 1;
}
