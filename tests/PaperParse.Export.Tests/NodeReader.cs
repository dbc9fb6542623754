using System.Text.Json.Nodes;
using PaperParse.TestSupport;

namespace PaperParse.Export.Tests;

/// <summary>The readers of other people that npm brings: citation-js and markdown-it.</summary>
internal static class NodeReader
{
    private const string Folder = "tests/PaperParse.Export.Tests/Readers";

    /// <summary>What the reader found in the text.</summary>
    /// <exception cref="Xunit.SkipException">The reader is not installed.</exception>
    public static IReadOnlyList<JsonObject> Read(string format, string text)
    {
        var node = OutsideTool.Require("node");
        foreach (var package in (string[])["@citation-js/plugin-bibtex", "@citation-js/plugin-ris", "@citation-js/plugin-csl", "markdown-it"])
            OutsideTool.RequireFile($"{Folder}/node_modules/{package}/package.json", $"npm ci --prefix {Folder}");
        var folder = Directory.CreateTempSubdirectory("paperparse-tests-").FullName;
        try
        {
            var path = Path.Combine(folder, "export");
            File.WriteAllText(path, text);
            var (status, output) = OutsideTool.Run(node, folder, Repository.PathOf($"{Folder}/read.mjs"), format, path);
            Assert.True(status == 0, output);
            return [.. JsonNode.Parse(output)!.AsArray().Select(item => item!.AsObject())];
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
