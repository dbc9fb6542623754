using Examples;
using PaperParse.TestSupport;

namespace PaperParse.Export.Tests;

/// <summary>The program of the documents is <see cref="FolderProgram"/>, and answers its question.</summary>
public sealed class FolderProgramTests : IDisposable
{
    private const int MostLines = 15;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("paperparse-tests-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void The_program_that_is_shown_is_the_one_that_runs()
    {
        var page = File.ReadAllText(Repository.PathOf("docs/exports.md"));
        var start = page.IndexOf("```csharp\n", StringComparison.Ordinal) + "```csharp\n".Length;
        var shown = page[start..page.IndexOf("```\n", start, StringComparison.Ordinal)].TrimEnd('\n').Split('\n');
        var source = File.ReadAllText(Repository.PathOf("tests/PaperParse.Export.Tests/FolderProgram.cs")).Split('\n').ToList();
        var usings = source.Where(line => line.StartsWith("using ", StringComparison.Ordinal));
        var body = source[(source.IndexOf("    {") + 1)..source.IndexOf("    }")].Select(line => line.StartsWith("        ", StringComparison.Ordinal) ? line[8..] : line);
        Assert.Equal([.. usings, "", .. body], shown);
        Assert.True(shown.Count(line => line.Length > 0) <= MostLines);
    }

    [Fact]
    public void It_says_who_is_named_most()
    {
        var dumps = _folder.CreateSubdirectory("dumps").FullName;
        File.WriteAllText(Path.Combine(dumps, "a.md"), "# Accepted Papers\n\n**Moss on Roofs**\n*Ada Berg, Bo Stone*\n\n**Lichen in Rooms**\n*Bo Stone, Cy Fern*\n\n**Ferns by Night**\n*Bo Stone*\n");
        File.WriteAllText(Path.Combine(dumps, "b.md"), "# Accepted Papers\n\n**Herons on Lakes**\n*Cy Fern, Bo Stone*\n\n**Lakes in Winter**\n*Dee Lake*\n\n**Reeds and Rushes**\n*Dee Lake, Ada Berg*\n");
        var (previousFolder, previousOut) = (Directory.GetCurrentDirectory(), Console.Out);
        using var output = new StringWriter { NewLine = "\n" };
        Directory.SetCurrentDirectory(_folder.FullName);
        Console.SetOut(output);
        try
        {
            FolderProgram.Run([dumps]);
        }
        finally
        {
            Console.SetOut(previousOut);
            Directory.SetCurrentDirectory(previousFolder);
        }

        Assert.Equal("Bo Stone: 4\nAda Berg: 2\nCy Fern: 2\n", output.ToString());
    }
}
