using static PaperParse.TestSupport.Verifier;

namespace PaperParse.TestSupport.Tests;

public sealed class VerifierTests
{
    [Fact]
    public Task A_text_is_compared_with_the_file_named_after_the_test() => Verify("one line\nand a tab\t\n").UseDirectory("Snapshots");

    [Fact]
    public async Task An_object_is_compared_as_json() =>
        await Verify(new { Title = "A \"quoted\" title é", On = new DateOnly(2026, 1, 19), Nothing = (string?)null }).UseDirectory("Snapshots");

    [Theory]
    [InlineData("crlf", 2)]
    [InlineData("a/b", 1)]
    public async Task Parameters_are_part_of_the_name(string name, int width) =>
        await Verify($"{name} {width}\n").UseParameters(name, width).UseDirectory("Snapshots");

    [Fact]
    public async Task A_missing_snapshot_fails_the_awaiting_test()
    {
        using var folder = new TemporaryFolder();
        var comparison = Verify("text").UseDirectory(folder.Path).UseFileName("Other");
        var willAccept = Environment.GetEnvironmentVariable(AcceptVariable) == "1" && !Repository.IsContinuousIntegration;
        if (!willAccept)
            await Assert.ThrowsAsync<SnapshotException>(() => comparison);
        else
            await comparison;
        Assert.True(File.Exists(folder.File(willAccept ? "Other.verified.txt" : "Other.received.txt")));
    }

    [Fact]
    public void Names_are_class_method_and_parameters_in_the_folder_of_the_source()
    {
        var here = Path.GetDirectoryName(Repository.PathOf("tests/PaperParse.TestSupport.Tests/VerifierTests.cs"))!;
        var method = nameof(Parameters_are_part_of_the_name);
        Assert.Equal(Path.Combine(here, $"VerifierTests.{method}"), Settings(here, method).FilePath);
        Assert.Equal(Path.Combine(here, $"VerifierTests.{method}_name=a-b_width=1"), Settings(here, method).UseParameters("a/b", 1).FilePath);
        Assert.Equal(Path.Combine(here, "below", "Chosen"), Settings(here, method).UseDirectory("below").UseFileName("Chosen").FilePath);
    }

    [Fact]
    public void More_parameters_than_the_test_has_are_refused() =>
        Assert.Throws<ArgumentException>(() => Settings("/", nameof(Parameters_are_part_of_the_name)).UseParameters(1, 2, 3).FilePath);

    [Fact]
    public void No_snapshot_here_is_nobodys() => SnapshotFiles.RefuseDangling(
        Repository.PathOf("tests/PaperParse.TestSupport.Tests/Snapshots"),
        [
            $"VerifierTests.{nameof(A_text_is_compared_with_the_file_named_after_the_test)}",
            $"VerifierTests.{nameof(An_object_is_compared_as_json)}",
            $"VerifierTests.{nameof(Parameters_are_part_of_the_name)}_name=crlf_width=2",
            $"VerifierTests.{nameof(Parameters_are_part_of_the_name)}_name=a-b_width=1",
        ]);

    private static SettingsTask Settings(string folder, string method) => new("text", Path.Combine(folder, "VerifierTests.cs"), method, accept: false);
}
