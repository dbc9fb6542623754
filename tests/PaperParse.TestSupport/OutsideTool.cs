using System.Diagnostics;
using Xunit;

namespace PaperParse.TestSupport;

/// <summary>
/// A program that a test needs and that .NET does not bring. <c>.ci/run</c> installs it; anywhere else the test is skipped where it is missing: mark it
/// <c>[SkippableFact]</c> or <c>[SkippableTheory]</c>.
/// </summary>
public static class OutsideTool
{
    /// <summary>The full path of a program that is found as a shell finds it.</summary>
    /// <exception cref="FileNotFoundException">It is not there, and this is continuous integration, where a skip would go unseen.</exception>
    public static string Require(string program) => Require(
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Where(folder => folder.Length > 0).Select(folder => Path.Combine(folder, program)).FirstOrDefault(File.Exists),
        $"{program} is not installed");

    /// <summary>A file of a package that a package manager installs in the repository.</summary>
    /// <param name="relative">Its path from the root of the repository.</param>
    /// <param name="how">The command that installs it.</param>
    /// <exception cref="FileNotFoundException">It is not there, and this is continuous integration, where a skip would go unseen.</exception>
    public static string RequireFile(string relative, string how) =>
        Require(File.Exists(Repository.PathOf(relative)) ? Repository.PathOf(relative) : null, $"{relative} is not there; run: {how}");

    /// <summary>Runs a program to its end.</summary>
    /// <returns>Its exit status, and what it wrote to its output and then to its error stream.</returns>
    public static (int Status, string Output) Run(string program, string folder, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + error.GetAwaiter().GetResult());
    }

    private static string Require(string? path, string reason)
    {
        if (path is null && Repository.IsContinuousIntegration)
            throw new FileNotFoundException(reason);
        Skip.If(path is null, reason);
        return path!;
    }
}
