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
        var dumps = Folder();
        File.WriteAllText(Path.Combine(dumps, "a.md"), "# Accepted Papers\n\n**Moss on Roofs**\n*Ada Berg, Bo Stone*\n\n**Lichen in Rooms**\n*Bo Stone, Cy Fern*\n\n**Ferns by Night**\n*Bo Stone*\n");
        File.WriteAllText(Path.Combine(dumps, "b.md"), "# Accepted Papers\n\n**Herons on Lakes**\n*Cy Fern, Bo Stone*\n\n**Lakes in Winter**\n*Dee Lake*\n\n**Reeds and Rushes**\n*Dee Lake, Ada Berg*\n");

        Assert.Equal("Bo Stone: 4\nAda Berg: 2\nCy Fern: 2\n", Run(dumps).Out);
    }

    [Fact]
    public void Dumps_without_authors_have_nobody_to_name()
    {
        var dumps = Folder();
        File.WriteAllText(Path.Combine(dumps, "a.txt"), "Daily Papers\n\nMoss on Roofs\n\nWe count moss on roofs and find more of it after rain.\n\n  • 3 authors\n·\nMar 4, 2031\n");

        Assert.Equal(("", ""), Run(dumps));
        Assert.Contains("\"title\":\"Moss on Roofs\"", File.ReadAllText(Path.Combine(_folder.FullName, "papers.ndjson")), StringComparison.Ordinal);
    }

    [Fact]
    public void Folders_below_mailboxes_and_what_cannot_be_read_do_not_end_it()
    {
        var dumps = Folder();
        Directory.CreateDirectory(Path.Combine(dumps, "below"));
        File.WriteAllText(Path.Combine(dumps, "below", "b.md"), "# Accepted Papers\n\n**Herons on Lakes**\n*Cy Fern, Bo Stone*\n");
        File.WriteAllText(Path.Combine(dumps, "a.txt.gz"), "no gzip file");
        File.WriteAllText(Path.Combine(dumps, "c.mbox"), string.Concat(Enumerable.Repeat("From a@example.org Mon Mar  3 00:00:00 2031\nSubject: nothing\n\nNo listing.\n\n", 2)));
        File.WriteAllBytes(Path.Combine(dumps, "d.bin"), [0, 1, 2, 255]);

        Assert.Equal(("Bo Stone: 1\nCy Fern: 1\n", $"{dumps}/a.txt.gz: is called .gz but is no gzip file\n"), Run(dumps));
    }

    [Fact]
    public void A_folder_without_listings_is_told()
    {
        var (output, error) = Run(Folder());

        Assert.Equal("", output);
        Assert.Contains("there is nothing to read in this folder", error, StringComparison.Ordinal);
    }

    private string Folder() => _folder.CreateSubdirectory("dumps").FullName;

    private (string Out, string Error) Run(string dumps)
    {
        var (previousFolder, previousOut, previousError) = (Directory.GetCurrentDirectory(), Console.Out, Console.Error);
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        Directory.SetCurrentDirectory(_folder.FullName);
        Console.SetOut(output);
        Console.SetError(error);
        try
        {
            FolderProgram.Run([dumps]);
        }
        finally
        {
            Console.SetError(previousError);
            Console.SetOut(previousOut);
            Directory.SetCurrentDirectory(previousFolder);
        }

        return (output.ToString(), error.ToString());
    }
}
