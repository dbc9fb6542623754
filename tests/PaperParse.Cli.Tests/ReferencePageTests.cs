using PaperParse.TestSupport;

namespace PaperParse.Cli.Tests;

/// <summary>What the reference of the notation shows is what comes out. Its results are written anew with PAPERPARSE_ACCEPT=1.</summary>
public sealed class ReferencePageTests : IDisposable
{
    private static readonly string Path = Repository.PathOf("docs/reference/grammar-notation.md");

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Every_example_gives_what_stands_below_it()
    {
        var page = File.ReadAllText(Path);
        Assert.True(ReferenceExamples.CountOf(page) > 50, "the examples are not found any more");

        var actual = new ReferenceExamples(_folder).Rerun(page);

        if (Environment.GetEnvironmentVariable("PAPERPARSE_ACCEPT") == "1" && !Repository.IsContinuousIntegration)
            File.WriteAllText(Path, actual);
        else
            Assert.Equal(page, actual);
    }

    [Fact]
    public void A_wrong_result_would_be_seen()
    {
        const string Page = "```grammar\nline titled = title:text\n```\n```text\nMoss\n```\n```fields\n{\"title\": \"Reeds\"}\n```\n";
        Assert.EndsWith("```fields\n{\"title\": \"Moss\"}\n```\n", new ReferenceExamples(_folder).Rerun(Page), StringComparison.Ordinal);
    }
}
