using System.Text.RegularExpressions;
using PaperParse.TestSupport;

namespace PaperParse.Cli.Tests;

/// <summary>Every id of a mistake in a grammar has a page, and what its example shows is what happens.</summary>
public sealed partial class GrammarErrorPagesTests : IDisposable
{
    private static readonly string[] Sections = ["What", "Why", "Wrong", "Right"];

    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string> AllIds => [.. GrammarErrorPages.Ids];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Every_id_has_a_page_and_every_page_an_id()
    {
        var code = GrammarErrorPages.IdsIn(File.ReadAllText(Repository.PathOf("src/PaperParse.Grammars/GrammarErrors.cs"))).Distinct().Order(StringComparer.Ordinal);
        Assert.Equal(code, GrammarErrorPages.Ids);
        var pages = Directory.EnumerateFiles(Repository.PathOf(GrammarErrorPages.Folder), "*.md").Select(Path.GetFileNameWithoutExtension).Where(name => name != "README");
        Assert.Equal(code, pages.Order(StringComparer.Ordinal));
        Assert.Equal(
            GrammarErrorPages.Rows().Select(row => $"[{row.Groups["id"].Value}] {row.Groups["what"].Value}"),
            GrammarErrorPages.Rows(GrammarErrorPages.Folder + "/README.md").Select(row => $"[{row.Groups["id"].Value}] {row.Groups["what"].Value}"));
    }

    [Theory]
    [MemberData(nameof(AllIds))]
    public void A_page_says_what_why_and_how(string id)
    {
        var lines = Page(id).Split('\n');
        Assert.Equal($"# {id}: {GrammarErrorPages.Rows().Single(row => row.Groups["id"].Value == id).Groups["what"].Value}", lines[0]);
        Assert.Equal(Sections, lines.Where(line => line.StartsWith("## ", StringComparison.Ordinal)).Select(line => line[3..]));
    }

    [Theory]
    [MemberData(nameof(AllIds))]
    public void The_example_is_true(string id)
    {
        var fences = Fence().Matches(Page(id)).ToLookup(fence => fence.Groups["kind"].Value, fence => fence.Groups["text"].Value);
        var said = Check(Assert.Single(fences["grammar wrong"]));
        Assert.Equal(Assert.Single(fences["text"]), said);
        Assert.Contains(id, said, StringComparison.Ordinal);
        Assert.Equal("1 grammar; 0 mistakes\n", Check(Assert.Single(fences["grammar"])));
    }

    private string Check(string grammar)
    {
        var path = _folder.File("weekly.grammar", grammar);
        return ToolRun.Of("grammar", "check", path).Out.Replace(path, "weekly.grammar", StringComparison.Ordinal);
    }

    private static string Page(string name) => File.ReadAllText(Repository.PathOf($"{GrammarErrorPages.Folder}/{name}.md"));

    [GeneratedRegex(@"^```(?<kind>[a-z ]+)\n(?<text>.*?\n)```$", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Fence();
}
