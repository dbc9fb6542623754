using PaperParse.Export;
using PaperParse.TestSupport;

namespace PaperParse.Cli.Tests;

/// <summary>The pages about exports show what happens.</summary>
[Collection(CurrentFolder.Name)]
public sealed class ExportsPageTests : IDisposable
{
    private static readonly string Page = File.ReadAllText(Repository.PathOf("docs/exports.md"));

    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string> Formats => [.. ExportFormats.All.Select(format => format.Name)];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("docs/exports.md", 3)]
    [InlineData("docs/rules/PP5004.md", 1)]
    public void Commands_write_what_is_shown(string page, int expected)
    {
        var (commands, differences) = DocumentSession.Run(File.ReadAllText(Repository.PathOf(page)), _folder.Path);

        Assert.True(differences.Count == 0, string.Join("\n\n", differences));
        Assert.Equal(expected, commands);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Every_format_has_its_row(string name)
    {
        var format = ExportFormats.Named(name)!;
        var needs = format.Required.Count == 0 ? "nothing" : string.Join(", ", format.Required.Select(keys => string.Join(" or ", keys.Split('|').Select(key => $"`{key}`"))));
        Assert.Contains($"\n| `{name}` | `{format.Extension}` | {format.What} | {needs} |\n", Page, StringComparison.Ordinal);
        Assert.All(format.OtherExtensions, extension => Assert.Contains($"`{extension}`", Page, StringComparison.Ordinal));
    }
}
