using System.Text;
using System.Text.Json;

namespace PaperParse.Cli.Tests;

public sealed class JournalTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_journal_tells_rule_place_before_and_after_of_each_fix()
    {
        var path = _folder.File("dump.txt", Sample.Fixable);
        var journal = Path.Combine(_folder.Path, "fixes.ndjson");

        Assert.Equal(0, ToolRun.Of("fix", path, "--journal", journal).Code);

        var lines = File.ReadLines(journal).Select(line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.Equal((path, "utf-8", 3), (lines[0].GetProperty("file").GetString(), lines[0].GetProperty("encoding").GetString(), lines[0].GetProperty("fixes").GetInt32()));
        Assert.Equal(3, lines.Count - 1);
        foreach (var fix in lines.Skip(1))
        {
            Assert.Equal("safe", fix.GetProperty("safety").GetString());
            foreach (var change in fix.GetProperty("changes").EnumerateArray())
            {
                var before = change.GetProperty("before").GetString()!;
                var start = change.GetProperty("start").GetInt32();
                Assert.Equal(before, Sample.Fixable.Substring(start, before.Length));
                Assert.Equal(Sample.Fixable[..start].Count(c => c == '\n') + 1, change.GetProperty("line").GetInt32());
                Assert.Equal(start - Sample.Fixable[..start].LastIndexOf('\n'), change.GetProperty("column").GetInt32());
            }
        }

        var authors = lines.Single(line => line.TryGetProperty("rule", out var rule) && rule.GetString() == "PP2001");
        var only = authors.GetProperty("changes").EnumerateArray().Single();
        Assert.Equal(("authors", "author"), (only.GetProperty("before").GetString(), only.GetProperty("after").GetString()));
        Assert.StartsWith("1:title:", authors.GetProperty("entry").GetProperty("key").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("utf-8", false, "\n")]
    [InlineData("utf-8", true, "\r\n")]
    [InlineData("utf-16", true, "\r")]
    [InlineData("utf-16BE", true, "\r\n")]
    public void Undone_the_bytes_are_those_that_were(string name, bool mark, string lineEnd)
    {
        var encoding = Encoding.GetEncoding(name);
        byte[] bytes = [.. mark ? encoding.GetBytes("\uFEFF") : [], .. encoding.GetBytes(Sample.Fixable.Replace("\n", lineEnd, StringComparison.Ordinal))];
        var path = _folder.File("dump.txt", bytes);
        var journal = Path.Combine(_folder.Path, "fixes.ndjson");
        Assert.Equal(0, ToolRun.Of("fix", path, "--unsafe", "--journal", journal).Code);
        Assert.NotEqual(bytes, File.ReadAllBytes(path));

        var run = ToolRun.Of("fix", "--undo", journal);

        Assert.Equal(bytes, File.ReadAllBytes(path));
        Assert.Equal(0, run.Code);
        Assert.Equal([$"{path}: restored", "1 file restored"], run.ErrorLines);
    }

    [Fact]
    public void What_was_done_in_several_runs_is_undone_the_last_first()
    {
        var path = _folder.File("dump.txt", Sample.Fixable);
        var journal = Path.Combine(_folder.Path, "fixes.ndjson");
        foreach (var rule in new[] { "PP2001", "PP3001", "PP0003" })
            Assert.Contains("1 fix in 1 file", ToolRun.Of("fix", path, "--select", rule, "--journal", journal).Error, StringComparison.Ordinal);

        Assert.Contains("3 files restored", ToolRun.Of("fix", "--undo", journal).Error, StringComparison.Ordinal);

        Assert.Equal(Sample.Fixable, File.ReadAllText(path));
    }

    [Fact]
    public void A_file_that_was_changed_since_or_is_gone_is_left_alone_and_costs_no_other()
    {
        var changed = _folder.File("changed.txt", Sample.Fixable);
        var gone = _folder.File("gone.txt", Sample.Fixable);
        var whole = _folder.File("whole.txt", Sample.Fixable);
        var journal = Path.Combine(_folder.Path, "fixes.ndjson");
        ToolRun.Of("fix", changed, gone, whole, "--journal", journal);
        File.AppendAllText(changed, "more\n");
        File.Delete(gone);

        var run = ToolRun.Of("fix", "--undo", journal);

        Assert.Equal(2, run.Code);
        Assert.Contains($"{changed}: left alone: it was changed after these fixes", run.Error, StringComparison.Ordinal);
        Assert.Contains($"{gone}: left alone: ", run.Error, StringComparison.Ordinal);
        Assert.Equal(Sample.Fixable, File.ReadAllText(whole));
        Assert.EndsWith("more\n", File.ReadAllText(changed), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no json\n")]
    [InlineData("{}\n")]
    [InlineData("{\"schemaVersion\":2,\"file\":\"x\",\"encoding\":\"utf-8\",\"before\":\"\",\"after\":\"\"}\n")]
    [InlineData("{\"round\":1,\"changes\":[]}\n")]
    [InlineData("{\"schemaVersion\":1,\"file\":null,\"encoding\":\"utf-8\",\"before\":\"\",\"after\":\"\"}\n")]
    public void What_is_no_journal_is_refused_with_its_line(string text)
    {
        var run = ToolRun.Of("fix", "--undo", _folder.File("fixes.ndjson", text));
        Assert.Equal(2, run.Code);
        Assert.Contains("line 1 is none of a journal of fixes", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_journal_that_tells_of_other_changes_than_those_of_the_file_changes_nothing()
    {
        var path = _folder.File("dump.txt", Sample.Fixable);
        var journal = Path.Combine(_folder.Path, "fixes.ndjson");
        ToolRun.Of("fix", path, "--journal", journal);
        File.WriteAllText(journal, File.ReadAllText(journal).Replace("\"after\":\"author\"", "\"after\":\"mosses\"", StringComparison.Ordinal));

        Assert.Equal(2, ToolRun.Of("fix", "--undo", journal).Code);
        Assert.Equal(Sample.Fixed, File.ReadAllText(path));
    }

    [Fact]
    public void A_run_without_fixes_leaves_no_journal()
    {
        var journal = Path.Combine(_folder.Path, "fixes.ndjson");
        ToolRun.Of("fix", _folder.File("dump.txt", Sample.Fixed), "--journal", journal);
        Assert.False(File.Exists(journal));
    }

    [Fact]
    public void Where_the_journal_cannot_be_written_the_file_is_left_alone()
    {
        var path = _folder.File("dump.txt", Sample.Fixable);
        var run = ToolRun.Of("fix", path, "--journal", _folder.Path);
        Assert.Equal(2, run.Code);
        Assert.Contains("the journal cannot be written", run.Error, StringComparison.Ordinal);
        Assert.Equal(Sample.Fixable, File.ReadAllText(path));
    }

    [Theory]
    [InlineData("--undo stands alone", "--undo", "j", "x.txt")]
    [InlineData("--undo stands alone", "--undo", "j", "--journal", "k")]
    [InlineData("no files to fix")]
    [InlineData("--journal tells what was done", "x.txt", "--diff", "--journal", "j")]
    [InlineData("no rule is 'PP30O1' or begins so; did you mean 'PP3001'?", "x.txt", "--select", "PP30O1")]
    [InlineData("no rule is ''", "x.txt", "--select", "PP3001,")]
    public void Wrong_usage_says_what_is_wrong(string message, params string[] arguments)
    {
        var run = ToolRun.Of(["fix", .. arguments]);
        Assert.Equal(2, run.Code);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Select_takes_ids_and_what_they_begin_with()
    {
        var path = _folder.File("dump.txt", Sample.Fixable);
        Assert.Contains("made 2 fixes (PP2001 1, PP3001 1)", ToolRun.Of("fix", path, "--select", "pp2,PP3001").Error, StringComparison.Ordinal);
        Assert.Equal(["PP0003"], ToolRun.Of("check", path, "--select", "PP0", "--select", "PP2001").OutLines
            .Where(line => line.StartsWith(path, StringComparison.Ordinal)).Select(line => line.Split(' ')[2].TrimEnd(':')));
    }
}
