using System.Text.RegularExpressions;
using PaperParse.TestSupport;

namespace PaperParse.Cli.Tests;

/// <summary>What the README shows is what comes out.</summary>
[Collection(CurrentFolder.Name)]
public partial class ReadmeTests
{
    private static readonly string Readme = File.ReadAllText(Repository.PathOf("README.md"));

    [Fact]
    public void The_main_command_gives_what_is_shown_below_it()
    {
        var previous = Directory.GetCurrentDirectory();
        var command = ShellBlock().Matches(Readme)[0].Groups[1].Value.Trim();
        var runs = ToolCall().Matches(command).Select(call => call.Groups[1].Value.Trim().Split(' ')).ToList();
        Assert.Equal(["extract", "check"], runs.Select(run => run[0]));

        Directory.SetCurrentDirectory(Repository.Root);
        try
        {
            var got = string.Concat(runs.Select(run => ToolRun.Of(run).Out));
            Assert.True(DocumentSession.Shows(ShownOutput(), got), got);
        }
        finally
        {
            Directory.SetCurrentDirectory(previous);
        }
    }

    [Fact]
    public void The_listing_that_is_shown_is_the_sample()
    {
        var shown = TextBlock().Match(Readme).Groups[1].Value.Replace("…\n", "", StringComparison.Ordinal);
        Assert.Contains(shown.TrimEnd(), File.ReadAllText(Repository.PathOf("grammars/hf-text/samples/readme.txt")), StringComparison.Ordinal);
    }

    [Fact]
    public void The_tests_are_run_by_one_command() =>
        Assert.Equal("dotnet test PaperParse.sln -c Release", ShellBlock().Matches(Readme)[1].Groups[1].Value.Trim());

    private static string ShownOutput()
    {
        var start = Readme.IndexOf("What comes out", StringComparison.Ordinal);
        return TextBlock().Match(Readme, start).Groups[1].Value;
    }

    [GeneratedRegex("```sh\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex ShellBlock();

    [GeneratedRegex("```text\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex TextBlock();

    [GeneratedRegex(" -- ([^;]+)")]
    private static partial Regex ToolCall();
}
