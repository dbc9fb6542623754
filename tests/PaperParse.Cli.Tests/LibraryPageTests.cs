using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PaperParse.TestSupport;

namespace PaperParse.Cli.Tests;

/// <summary>The programs of <c>docs/library.md</c> and the README are compiled and run, and write what stands below them.</summary>
[Collection(CurrentFolder.Name)]
public sealed partial class LibraryPageTests : IDisposable
{
    private const string Implicit = "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Threading; global using System.Threading.Tasks;\n";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_programs_of_the_page_write_what_it_shows()
    {
        var page = Repository.PathOf("docs/library.md");
        var document = File.ReadAllText(page);
        var usings = Block().Matches(document).Single(block => block.Groups[2].Value == "usings").Groups[3].Value;
        var (programs, shown) = (0, document);
        var (program, output) = ("", (string?)null);
        foreach (Match block in Block().Matches(document))
        {
            var (language, name, text) = (block.Groups[1].Value, block.Groups[2].Value, block.Groups[3].Value);
            if (language == "text")
                WriteFile(name, text);
            else if (language == "csharp" && name.Length == 0)
                (programs, program, output) = (programs + 1, text, Run(usings + text));
            else if (language == "output")
                (shown, output) = (shown.Replace(program + "```\n\n" + block.Value, $"{program}```\n\n```output\n{output}```", StringComparison.Ordinal), null);
        }

        if (Environment.GetEnvironmentVariable(Verifier.AcceptVariable) == "1" && !Repository.IsContinuousIntegration)
            File.WriteAllText(page, shown);
        else
            Assert.Equal(document, shown);
        Assert.Equal(10, programs);
    }

    [Fact]
    public void The_program_of_the_README_runs_over_its_listing()
    {
        var program = Block().Matches(File.ReadAllText(Repository.PathOf("README.md"))).Single(block => block.Groups[1].Value == "csharp").Groups[3].Value;
        WriteFile("readme.txt", File.ReadAllText(Repository.PathOf("grammars/hf-text/samples/readme.txt")));

        var output = Run("using PaperParse;\nvar text = File.ReadAllText(\"readme.txt\");\n" + program).Split('\n');

        Assert.Equal("Reading Tide Tables with Small Recurrent Models (2031-03-04) at [54..101)", output[0]);
        Assert.Contains("11:5 PP2001 \"1 authors\" should be \"1 author\" write \"1 author\"", output);
    }

    private void WriteFile(string name, string text)
    {
        var path = Path.Combine(_folder.Path, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    /// <summary>What the program writes, when it is run in the folder of the test.</summary>
    private string Run(string program)
    {
        var main = Compile(program).EntryPoint!;
        var (folder, output) = (Directory.GetCurrentDirectory(), Console.Out);
        using var written = new StringWriter { NewLine = "\n" };
        Directory.SetCurrentDirectory(_folder.Path);
        Console.SetOut(written);
        try
        {
            main.Invoke(null, [Array.Empty<string>()]);
        }
        finally
        {
            Console.SetOut(output);
            Directory.SetCurrentDirectory(folder);
        }

        return written.ToString();
    }

    private static Assembly Compile(string program)
    {
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path));
        var options = new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable);
        var compilation = CSharpCompilation.Create("program", [CSharpSyntaxTree.ParseText(Implicit), CSharpSyntaxTree.ParseText(program)], references, options);
        using var assembly = new MemoryStream();
        var result = compilation.Emit(assembly);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics) + "\n" + program);
        // What a reader copies compiles without a warning too; a program need not need all usings of the page.
        Assert.Empty(result.Diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));
        return Assembly.Load(assembly.ToArray());
    }

    [GeneratedRegex("^```([a-z]+)(?: ([^\n]+))?\n(.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Block();
}
