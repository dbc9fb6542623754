using PaperParse.Export;
using PaperParse.TestSupport;

namespace PaperParse.Cli.Tests;

/// <summary>The pages about exports show what happens.</summary>
[Collection(CurrentFolder.Name)]
public sealed class ExportsPageTests : IDisposable
{
    private static readonly string Page = File.ReadAllText(Repository.PathOf("docs/exports.md"));

    private static readonly string[] About = ["schemaVersion", "source", "dialect", "listing", "index", "key", "keys", "fields"];

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
        var endings = string.Join(", ", format.OtherExtensions.Prepend(format.Extension).Select(extension => $"`{extension}`"));
        Assert.Contains($"\n| `{name}` | {endings} | {format.What} | {needs} | {LeftOut(format.LeavesOut)} |\n".Replace("|  |", "| |", StringComparison.Ordinal), Page, StringComparison.Ordinal);
    }

    /// <summary>As the table shortens it: <c>about but `key`; `rank`</c>.</summary>
    private static string LeftOut(IReadOnlyList<string> keys)
    {
        if (keys.Count < About.Length / 2)
            return string.Join(", ", keys.Select(key => $"`{key}`"));
        var held = string.Join(" and ", About.Except(keys).Select(key => $"`{key}`"));
        return string.Join("; ", ((string[])[held.Length == 0 ? "about" : "about but " + held, string.Join(", ", keys.Except(About).Select(key => $"`{key}`"))]).Where(part => part.Length > 0));
    }
}
