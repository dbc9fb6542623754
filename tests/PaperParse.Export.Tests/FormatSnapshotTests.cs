using PaperParse.TestSupport;
using static PaperParse.TestSupport.Verifier;

namespace PaperParse.Export.Tests;

/// <summary>Each format as its readers get it, with what it says that it lost.</summary>
public sealed class FormatSnapshotTests
{
    private static readonly string[] Formats = ["bibtex", "ris", "csl-json", "atom", "rss", "jsonfeed", "markdown", "html"];

    [Theory]
    [InlineData("bibtex")]
    [InlineData("ris")]
    [InlineData("csl-json")]
    [InlineData("atom")]
    [InlineData("rss")]
    [InlineData("jsonfeed")]
    [InlineData("markdown")]
    [InlineData("html")]
    public async Task Papers_with_all_fields_some_and_none(string format)
    {
        var exported = Exported.As(format, RichSample.Papers);
        var losses = exported.Losses.GroupBy(loss => loss.Paper.Index, loss => $"{loss.Field}: {loss.What}\n");
        await Verify($"{exported.Text}\n{string.Concat(losses.Select(each => $"-- lost of {each.Key}\n{string.Concat(each)}"))}")
            .UseDirectory("Snapshots").UseFileName(format);
    }

    [Fact]
    public void No_snapshot_here_is_nobodys() => SnapshotFiles.RefuseDangling(Repository.PathOf("tests/PaperParse.Export.Tests/Snapshots"), Formats);

    [Fact]
    public void The_same_records_give_the_same_bytes()
    {
        foreach (var format in Formats)
            Assert.Equal(Exported.As(format, RichSample.Papers).Text, Exported.As(format, RichSample.Papers).Text);
    }
}
