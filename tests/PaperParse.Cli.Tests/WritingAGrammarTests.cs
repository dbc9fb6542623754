using PaperParse.TestSupport;

namespace PaperParse.Cli.Tests;

/// <summary>The tutorial does what it says.</summary>
[Collection(CurrentFolder.Name)]
public sealed class WritingAGrammarTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Commands_of_the_tutorial_write_what_it_shows()
    {
        var (commands, differences) = DocumentSession.Run(File.ReadAllText(Repository.PathOf("docs/writing-a-grammar.md")), _folder.Path);

        Assert.True(differences.Count == 0, string.Join("\n\n", differences));
        Assert.InRange(commands, 10, 100);
    }

    [Theory]
    [InlineData("```text a.txt\nhello\n```\n\n```console\n$ cat a.txt\nhello\n```\n", 0)]
    [InlineData("```text a.txt\nhello\n```\n\n```console\n$ cat a.txt\nhallo\n```\n", 1)]
    [InlineData("```text a.txt\n1\n2\n3\n```\n\n```console\n$ cat a.txt\n1\n…\n3\n```\n", 0)]
    [InlineData("```text a.txt\n1\n2\n3\n```\n\n```console\n$ cat a.txt\n1\n…\n4\n```\n", 1)]
    [InlineData("```console\n$ paperparse frobnicate\n```\n", 1)]
    public void Session_sees_a_difference(string document, int differences) =>
        Assert.Equal(differences, DocumentSession.Run(document, _folder.Path).Differences.Count);
}

/// <summary>What changes the current folder of the process cannot run beside anything else that does.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class CurrentFolder
{
    public const string Name = "current folder";
}
