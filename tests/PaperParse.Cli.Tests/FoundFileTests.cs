using PaperParse.TestSupport;

namespace PaperParse.Cli.Tests;

/// <summary>Files that nobody named may have come with a dump.</summary>
public sealed class FoundFileTests : IDisposable
{
    private const string Secret = "nobody's business";

    private readonly TemporaryFolder _folder = new();

    public FoundFileTests() => Directory.CreateDirectory(Path.Combine(_folder.Path, "project", "sidecars"));

    public void Dispose() => _folder.Dispose();

    public static TheoryData<string> Names => ["project/dump.txt.paperparse-ignore", "project/dump.paperparse-ignore", "project/.paperparse-baseline.json"];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_link_that_leads_out_is_refused_and_nothing_behind_it_is_shown(string name)
    {
        var dump = _folder.File("project/dump.txt", Sample.Clean);
        File.CreateSymbolicLink(Path.Combine(_folder.Path, name), _folder.File("secret.txt", Secret));

        var run = ToolRun.Of("check", dump);

        Assert.Equal((2, ""), (run.Code, run.Out));
        Assert.Contains("is a link that leads out of the project; put the file itself here", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_folder_in_its_place_is_told(string name)
    {
        var dump = _folder.File("project/dump.txt", Sample.Clean);
        Directory.CreateDirectory(Path.Combine(_folder.Path, name));

        var run = ToolRun.Of("check", dump);

        Assert.Equal((2, ""), (run.Code, run.Out));
        Assert.Contains(Path.GetFileName(name), run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_pipe_is_not_waited_for(string name)
    {
        var dump = _folder.File("project/dump.txt", Sample.Clean);
        Assert.Equal(0, OutsideTool.Run("mkfifo", _folder.Path, name).Status);

        // An empty sidecar suppresses nothing; an empty baseline is none.
        Assert.Equal(name.EndsWith("json", StringComparison.Ordinal) ? 2 : 0, ToolRun.Of("check", dump).Code);
    }

    [Fact]
    public void A_link_within_the_project_is_followed()
    {
        var dump = _folder.File("project/dump.txt", Sample.Fixable);
        _folder.File("project/sidecars/all.paperparse-ignore", "* PP3001 -- of the page\n");
        File.CreateSymbolicLink(dump + ".paperparse-ignore", "sidecars/all.paperparse-ignore");

        Assert.DoesNotContain("PP3001", ToolRun.Of("check", dump, "--fail-level", "warning").Out, StringComparison.Ordinal);
    }
}
