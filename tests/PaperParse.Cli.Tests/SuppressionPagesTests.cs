using PaperParse.TestSupport;

namespace PaperParse.Cli.Tests;

/// <summary>The pages about suppression do what they say.</summary>
[Collection(CurrentFolder.Name)]
public sealed class SuppressionPagesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("docs/suppression.md", 10)]
    [InlineData("docs/rules/PP0901.md", 1)]
    [InlineData("docs/rules/PP0902.md", 2)]
    public void Commands_of_a_page_write_what_it_shows(string page, int commands)
    {
        var (run, differences) = DocumentSession.Run(File.ReadAllText(Repository.PathOf(page)), _folder.Path);

        Assert.True(differences.Count == 0, string.Join("\n\n", differences));
        Assert.Equal(commands, run);
    }
}
