using System.Diagnostics;
using PaperParse.TestSupport;

namespace PaperParse.Cli.Tests;

/// <summary>What users get: the packages, from a folder, in a project and as a tool of their own.</summary>
public sealed class PackageTests : IDisposable
{
    private const string Project =
        """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>net10.0</TargetFramework>
            <ImplicitUsings>enable</ImplicitUsings>
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="PaperParse" Version="0.1.0" />
          </ItemGroup>
        </Project>
        """;

    private const string Program =
        """
        var listing = PaperParse.Listing.Parse(File.ReadAllText(args[0]));
        Console.WriteLine(string.Join("|", listing.Papers.Papers.Select(paper => paper.Title)));
        Console.WriteLine(string.Join("|", listing.Findings.Select(finding => finding.Id)));
        Console.WriteLine(listing.Findings.First(finding => finding.Id == "PP2001").Fix.Title);
        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_project_reads_a_listing_with_the_package_alone_and_the_tool_installs_and_runs()
    {
        var feed = Path.Combine(_folder.Path, "feed");
        var caches = Path.Combine(_folder.Path, "caches");
        Run(Repository.Root, "pack", "PaperParse.sln", "--no-build", "-c", Configuration, "-o", feed);
        _folder.File("user.csproj", Project);
        _folder.File("Program.cs", Program);
        // Packages of ours go to folders of their own, so that no older build of the same version is taken; all others come from where they always do.
        _folder.File("nuget.config", $"""
            <configuration>
              <packageSources><add key="feed" value="{feed}" /></packageSources>
              <config><add key="globalPackagesFolder" value="{caches}" /></config>
              <fallbackPackageFolders><add key="known" value="{KnownPackages}" /></fallbackPackageFolders>
            </configuration>
            """);

        var sample = Repository.PathOf("grammars/hf-text/samples/readme.txt");
        var output = Run(_folder.Path, "run", "--project", "user.csproj", "--", sample).Split('\n');
        Assert.Equal("Reading Tide Tables with Small Recurrent Models|Looms as Compilers: A Type System for Woven Patterns", output[0]);
        Assert.Equal("PP1002|PP1001|PP5002|PP3001|PP2001|PP2007|PP2002|PP2004", output[1]);
        Assert.Equal("write \"1 author\"", output[2]);

        var tool = Path.Combine(_folder.Path, "tool");
        Run(_folder.Path, "tool", "install", "PaperParse.Cli", "--tool-path", tool, "--add-source", feed);
        Assert.Equal("paperparse 0.1.0\n", Start(Path.Combine(tool, "paperparse"), _folder.Path, "--version").Output);
    }

    /// <summary>Where the packages of others lie that this repository was restored with.</summary>
    private static string KnownPackages => Environment.GetEnvironmentVariable("NUGET_PACKAGES")
        ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    private static string Configuration => AppContext.BaseDirectory.Contains($"{Path.DirectorySeparatorChar}Release{Path.DirectorySeparatorChar}", StringComparison.Ordinal) ? "Release" : "Debug";

    private static string Run(string folder, params string[] arguments)
    {
        var (code, output) = Start("dotnet", folder, arguments);
        Assert.True(code == 0, $"dotnet {string.Join(' ', arguments)}\n{output}");
        return output;
    }

    private static (int Code, string Output) Start(string program, string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true };
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        // The test runner's own settings would be taken for those of the commands.
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBuild", StringComparison.Ordinal) || name is "RestoreLockedMode").ToList())
            start.Environment.Remove(name);
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output.ReplaceLineEndings("\n"));
    }
}
