namespace PaperParse.TestSupport.Tests;

public sealed class RepositoryTests
{
    [Fact]
    public void The_root_holds_the_solution_and_the_sources()
    {
        Assert.True(File.Exists(Path.Combine(Repository.Root, "PaperParse.sln")));
        Assert.True(Directory.Exists(Repository.PathOf("src/PaperParse.Syntax")));
    }

    [Fact]
    public void A_folder_with_no_solution_above_it_has_no_root()
    {
        var failure = Assert.Throws<DirectoryNotFoundException>(() => Repository.FindRoot(Path.GetTempPath()));
        Assert.Contains("PaperParse.sln", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Samples_are_listings_and_no_snapshots() =>
        Assert.DoesNotContain(Repository.Samples(), SnapshotFiles.IsSnapshot);
}
