namespace PaperParse.TestSupport.Tests;

public sealed class CorpusTests
{
    [Fact]
    public void Without_the_variable_the_corpus_is_beside_the_repository() =>
        Assert.Equal(Path.Combine(Path.GetTempPath(), "shared", "corpus"), Corpus.Folder(null, Path.Combine(Path.GetTempPath(), "checkout")));

    [Fact]
    public void The_variable_names_the_folder() => Assert.Equal("/dumps", Corpus.Folder("/dumps", "/checkout"));

    [Fact]
    public void A_dump_that_is_not_there_skips_the_test_with_a_reason()
    {
        var skip = Assert.Throws<SkipException>(() => Corpus.Require("no such dump.txt"));
        Assert.Contains("no such dump.txt", skip.Message, StringComparison.Ordinal);
        Assert.Contains(Corpus.Variable, skip.Message, StringComparison.Ordinal);
        Assert.Null(Corpus.Find("no such dump.txt"));
    }

    [Fact]
    public void In_continuous_integration_a_folder_that_is_not_there_fails()
    {
        var missing = Path.Combine(Path.GetTempPath(), "no such folder");
        Assert.Throws<DirectoryNotFoundException>(() => Corpus.RefuseWrongFolder(missing, isContinuousIntegration: true));
    }

    [Theory]
    [InlineData("no such folder", false)]
    [InlineData(null, true)]
    [InlineData("", true)]
    [InlineData(".", true)]
    public void Elsewhere_or_without_the_variable_or_with_the_folder_nothing_fails(string? variable, bool isContinuousIntegration) =>
        Corpus.RefuseWrongFolder(variable, isContinuousIntegration);
}
