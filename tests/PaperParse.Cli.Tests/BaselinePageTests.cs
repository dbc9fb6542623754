using PaperParse.TestSupport;

namespace PaperParse.Cli.Tests;

/// <summary>What docs/baseline.md shows is what comes out.</summary>
[Collection(CurrentFolder.Name)]
public sealed class BaselinePageTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Commands_of_the_page_write_what_it_shows()
    {
        var (commands, differences) = DocumentSession.Run(File.ReadAllText(Repository.PathOf("docs/baseline.md")), _folder.Path);

        Assert.True(differences.Count == 0, string.Join("\n\n", differences));
        Assert.Equal(9, commands);
    }
}
