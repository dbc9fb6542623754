using Microsoft.CodeAnalysis;
using PaperParse.TestSupport;
using static PaperParse.TestSupport.Verifier;

namespace PaperParse.Architecture.Tests;

/// <summary>The whole surface of all packages, in <c>Surface</c>: what becomes public, or is public no more, is seen in review.</summary>
public sealed class SurfaceSnapshotTests
{
    public static TheoryData<string> Packages => [.. SourceTree.Projects.Where(project => project != "PaperParse.Cli")];

    [Theory]
    [MemberData(nameof(Packages))]
    public async Task The_public_surface_is_the_one_that_was_agreed_on(string project)
    {
        var surface = SurfaceText.Of(SurfaceText.Load(project));
        Assert.NotEmpty(surface);
        await Verify(surface).UseDirectory("Surface").UseFileName(project);
    }

    [Fact]
    public void No_snapshot_is_of_a_package_that_there_is_not() =>
        SnapshotFiles.RefuseDangling(Repository.PathOf("tests/PaperParse.Architecture.Tests/Surface"), SourceTree.Projects);

    [Fact]
    public void The_tool_is_no_library() =>
        Assert.Empty(SurfaceText.PublicTypes(SurfaceText.Load("PaperParse.Cli")).Select(type => type.Name));
}
