using System.Text;
using PaperParse.Analysis;

namespace PaperParse.Cli.Tests;

/// <summary>Files of accepted findings that are none: where the mistake is, and the way out.</summary>
public sealed class BaselineMistakesTests : IDisposable
{
    private const string StartAnew = "mend it, or delete it and make it anew with 'paperparse baseline create'";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    public static TheoryData<string, string, string> Mistakes => new()
    {
        { "", "1:1", $"is not JSON from here on; {StartAnew}" },
        { "version: 1\n", "1:1", $"is not JSON from here on; {StartAnew}" },
        { "{\"version\": 1,\n \"files\": {\n<<<<<<< ours\n", "3:1", $"is not JSON from here on; {StartAnew}" },
        { "{\"version\": 1, \"files\": {}} {}", "1:29", $"is not JSON from here on; {StartAnew}" },
        { "{\"version\": 1, \"files\": {", "1:26", $"is not JSON from here on; {StartAnew}" },
        { "[]", "1:1", $"a file of accepted findings is an object; {StartAnew}" },
        { "{}", "1:2", $"'version' is missing; {StartAnew}" },
        { "{\"version\": 1}", "1:14", $"'files' is missing; {StartAnew}" },
        { "{\"version\": \"1\", \"files\": {}}", "1:13", "'version' is a whole number from 1 on" },
        { "{\"version\": 0, \"files\": {}}", "1:13", "'version' is a whole number from 1 on" },
        { "{\"version\": 2, \"findings\": {}}", "1:13", "is of version 2, and this paperparse knows version 1: a newer one wrote it; use that one" },
        { "{\"version\": 1, \"version\": 1}", "1:16", "'version' stands here twice; keep one of them" },
        { "{\"version\": 1, \"file\": {}}", "1:16", "nothing is called 'file' here; did you mean 'files'? (there are version, files)" },
        { "{\"version\": 1, \"files\": []}", "1:25", $"'files' is an object, with a path and what is accepted there; {StartAnew}" },
        { "{\"version\": 1, \"files\": {\"a.txt\": {}}}", "1:35", $"what is accepted in a file is a list; {StartAnew}" },
        { "{\"version\": 1, \"files\": {\"a.txt\": [\"PP0003\"]}}", "1:36", $"an accepted finding is an object; {StartAnew}" },
        { "{\"version\": 1, \"files\": {\"../a.txt\": []}}", "1:26", "'../a.txt' climbs out of the folder of this file; what lies elsewhere has a file of its own there" },
        { "{\"version\": 1, \"files\": {\"/etc/passwd\": []}}", "1:26", "'/etc/passwd' is not relative; write the path from the folder of this file down" },
        { "{\"version\": 1, \"files\": {\"a//b.txt\": []}}", "1:26", "'a//b.txt' is not written as short as it can be; leave out '.' and empty parts" },
        { "{\"version\": 1, \"files\": {\"a.txt\": [],\n\"a.txt\": []}}", "2:1", "'a.txt' stands here twice; put what is accepted under one of them" },
        { One("{\"rule\": \"PP0030\", \"count\": 1}"), "3:10", "no rule is 'PP0030'; did you mean 'PP0003'? ('paperparse rules' lists them; 'paperparse baseline prune' forgets what is gone)" },
        { One("{\"rule\": 3, \"count\": 1}"), "3:10", $"'rule' is a text; {StartAnew}" },
        { One("{\"rule\": \"PP0003\"}"), "3:1", "'count' is missing; a finding is known by its rule, and counted" },
        { One("{\"count\": 3}"), "3:1", "'rule' is missing; a finding is known by its rule, and counted" },
        { One("{\"rule\": \"PP0003\", \"count\": 1.5}"), "3:29", "'count' is a whole number from 1 on" },
        { One("{\"rule\": \"PP0003\", \"count\": -1}"), "3:29", "'count' is a whole number from 1 on" },
        { One("{\"rule\": \"PP3001\", \"entry\": \"k\", \"count\": 1}"), "3:1", "'text' is missing; a finding in an entry is known by its text, too (\"\" where something is missing)" },
        { One("{\"rule\": \"PP0003\", \"cuont\": 1}"), "3:20", "nothing is called 'cuont' here; did you mean 'count'? (there are rule, entry, text, count)" },
        { One("{\"rule\": \"PP0003\", \"reason\": \"\\u001b[31m\", \"count\": 1}"), "3:20", "nothing is called 'reason' here (there are rule, entry, text, count)" },
        { One("{\"rule\": \"PP0003\", \"count\": 1},\n{\"rule\": \"PP0003\", \"count\": 2}"), "4:1", "this finding stands here twice; keep one of them, with the sum of the counts" },
        { One("{\"rule\": \"PP3001\", \"entry\": \"k\", \"text\": \"\\ud800\", \"count\": 1}"), "3:42", $"is not JSON from here on; {StartAnew}" },
        { "{\"version\": 1, \"files\": {\"\\u001b[2J/../x\": []}}", "1:26", "'\\u001B[2J/../x' climbs out of the folder of this file; what lies elsewhere has a file of its own there" },
        { "{\"version\": 1, \"files\": {\"a.txt\": " + new string('[', 100_000), "1:36", $"an accepted finding is an object; {StartAnew}" },
        { "{\"ü\": 1, \"files\": 3", "1:2", "nothing is called 'ü' here (there are version, files)" },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void Mistake_has_its_place_and_the_way_out(string content, string place, string message)
    {
        var dump = _folder.File("dump.txt", Sample.Fixable);
        var file = _folder.File(BaselineFile.Name, content);

        foreach (var run in new[] { ToolRun.Of("check", dump), ToolRun.Of("fix", dump, "--diff"), ToolRun.Of("baseline", "update", dump, "--baseline", file) })
        {
            Assert.Equal(ExitCode.Failure, run.Code);
            Assert.Equal([$"paperparse: {file}:{place}: {message}"], run.ErrorLines);
            Assert.Empty(run.Out);
        }

        Assert.Equal(content, File.ReadAllText(file));
    }

    [Fact]
    public void What_is_too_large_is_refused_soon()
    {
        var dump = _folder.File("dump.txt", Sample.Fixable);
        var file = _folder.File(BaselineFile.Name, "{\"version\": 1, \"files\": {}}" + new string(' ', 10_000_000));

        Assert.Equal([$"paperparse: {file}:1:1: is larger than 8 MiB, which no file of accepted findings is; {StartAnew}"], ToolRun.Of("check", dump).ErrorLines);

        _folder.File(BaselineFile.Name, new string('[', 100_000_000));
        Assert.Equal([$"paperparse: {file}: is larger than the limit of 33554432 bytes"], ToolRun.Of("check", dump).ErrorLines);
    }

    [Fact]
    public void Folder_in_its_place_is_no_file()
    {
        var dump = _folder.File("dump.txt", Sample.Fixable);
        var file = Directory.CreateDirectory(Path.Combine(_folder.Path, BaselineFile.Name)).FullName;

        Assert.Equal([$"paperparse: {file}: is a folder, not a file"], ToolRun.Of("check", dump).ErrorLines);
        Assert.Equal(ExitCode.Failure, ToolRun.Of("check", dump).Code);
        Assert.Equal(ExitCode.Failure, ToolRun.Of("baseline", "create", dump, "--baseline", file).Code);
    }

    [Fact]
    public void Bytes_of_no_encoding_are_refused()
    {
        var dump = _folder.File("dump.txt", Sample.Fixable);
        var file = _folder.File(BaselineFile.Name, [.. Encoding.UTF8.GetBytes("{\"version\": 1, \"files\": {\"caf"), 0xE9, .. Encoding.UTF8.GetBytes(".txt\": []}}")]);

        Assert.Equal([$"paperparse: {file}: is neither UTF-8 nor UTF-16 with a byte order mark; {StartAnew}"], ToolRun.Of("check", dump).ErrorLines);
    }

    [Fact]
    public void File_that_is_named_must_be_there_and_speak_of_the_inputs()
    {
        var dump = _folder.File("dump.txt", Sample.Fixable);
        var below = Directory.CreateDirectory(Path.Combine(_folder.Path, "below")).FullName;
        var elsewhere = Path.Combine(below, "b.json");

        Assert.Equal([$"paperparse: {dump}.json: no such file; 'paperparse baseline create' writes one"], ToolRun.Of("check", dump, "--baseline", dump + ".json").ErrorLines);
        Assert.Equal([$"paperparse: {dump}.json: is not there; 'paperparse baseline create' makes it"], ToolRun.Of("baseline", "prune", dump, "--baseline", dump + ".json").ErrorLines);
        foreach (var run in new[] { ToolRun.Of("check", dump, "--baseline", elsewhere), ToolRun.Of("baseline", "create", dump, "--baseline", elsewhere) })
        {
            Assert.Equal([$"paperparse: {elsewhere}: speaks of its own folder and what is below, and {dump} lies elsewhere; keep the file further up (--baseline)"], run.ErrorLines);
            Assert.Equal(ExitCode.Failure, run.Code);
        }

        Assert.Empty(Directory.GetFiles(below));
    }

    [Theory]
    [InlineData("--no-baseline")]
    [InlineData("--no-suppressions")]
    public void Options_that_contradict_each_other_are_refused(string option)
    {
        var dump = _folder.File("dump.txt", Sample.Fixable);

        var run = ToolRun.Of("check", dump, "--baseline", "b.json", option);

        Assert.Equal(ExitCode.Failure, run.Code);
        Assert.StartsWith($"paperparse: --baseline names what {option} leaves out; give one of them", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--no-baseline")]
    [InlineData("--no-suppressions")]
    public void What_is_not_gone_by_is_not_read(string option)
    {
        var dump = _folder.File("dump.txt", Sample.Fixable);
        _folder.File(BaselineFile.Name, "no JSON");

        Assert.Equal(ExitCode.Findings, ToolRun.Of("check", dump, option).Code);
    }

    private static string One(string findings) => $"{{\"version\": 1, \"files\":\n{{\"dump.txt\": [\n{findings}]}}}}";
}
