namespace PaperParse.Cli.Tests;

public class HelpTests
{
    private static readonly string[] Commands = ["check", "fix", "extract", "parse", "diff", "merge", "query", "stats", "baseline", "rules", "explain", "suppress", "grammar", "config"];

    [Fact]
    public void Help_names_every_command_and_the_exit_statuses()
    {
        var run = ToolRun.Of("--help");

        Assert.Empty(run.Error);
        Assert.All(Commands, command => Assert.Contains(run.OutLines, line => line.StartsWith($"  {command} ", StringComparison.Ordinal)));
        Assert.Contains("Usage:\n  paperparse ", run.Out, StringComparison.Ordinal);
        AssertExitStatuses(run);
    }

    [Theory]
    [InlineData("check", "--reporter --fail-level --as-of --position-encoding --jobs --profile --select --ignore --severity --rules --rule-timeout --sidecar --baseline --no-baseline --no-suppressions --max-bytes --encoding --stdin-filename --dialect --grammar --no-config")]
    [InlineData("fix", "--diff --unsafe --interactive --journal --undo --fail-level --as-of --jobs --profile --select --ignore --severity --rules --rule-timeout --sidecar --baseline --no-baseline --no-suppressions --max-bytes --encoding --stdin-filename --dialect --grammar --no-config")]
    [InlineData("extract", "--format --title --loss-report --no-embedded --fix --as-of --position-encoding --jobs --max-bytes --encoding --stdin-filename --dialect --grammar --no-config")]
    [InlineData("parse", "--as --explain --position-encoding --max-bytes --encoding --stdin-filename --dialect --grammar --no-config")]
    [InlineData("query", "--as --position-encoding --jobs --max-bytes --encoding --stdin-filename --dialect --grammar --no-config")]
    public void Help_of_a_command_has_its_options_examples_and_exit_statuses(string command, string options)
    {
        var run = ToolRun.Of(command, "--help");

        var shown = run.OutLines.Select(line => line.Trim().Split(' ')[0]).Where(word => word.StartsWith("--", StringComparison.Ordinal));
        Assert.Equal(options.Split(' '), shown);
        Assert.Contains(run.OutLines, line => line.StartsWith($"  paperparse {command} ", StringComparison.Ordinal));
        Assert.Contains("Examples:", run.OutLines);
        AssertExitStatuses(run);
    }

    [Theory]
    [InlineData("stats", "--json --profile-rules --as-of --jobs --profile --select --ignore --severity --rules --rule-timeout --sidecar --baseline --no-baseline --no-suppressions --max-bytes --encoding --stdin-filename --dialect --grammar --no-config")]
    [InlineData("rules", "--json --md --rules")]
    [InlineData("suppress", "--rule --reason --entry --until --sidecar --rules --max-bytes --encoding --stdin-filename --dialect --grammar --no-config")]
    [InlineData("explain", "")]
    public void Help_of_a_command_that_finds_nothing(string command, string options)
    {
        var run = ToolRun.Of(command, "--help");

        var shown = run.OutLines.Select(line => line.Trim().Split(' ')[0]).Where(word => word.StartsWith("--", StringComparison.Ordinal));
        Assert.Equal(options.Split(' ', StringSplitOptions.RemoveEmptyEntries), shown);
        Assert.Contains(run.OutLines, line => line.StartsWith($"  paperparse {command} ", StringComparison.Ordinal));
        Assert.Contains("Exit status:", run.OutLines);
    }

    [Theory]
    [InlineData("create")]
    [InlineData("update")]
    [InlineData("prune")]
    [InlineData("show")]
    public void Help_of_a_command_for_baselines_has_its_own_example_alone_and_no_option_without_a_meaning(string command)
    {
        var run = ToolRun.Of("baseline", command, "--help");

        Assert.StartsWith($"  paperparse baseline {command} ", Assert.Single(run.OutLines, line => line.StartsWith("  paperparse baseline ", StringComparison.Ordinal) && !line.Contains('<', StringComparison.Ordinal) && !line.Contains('[', StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.DoesNotContain("--fail-level", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("--reporter", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("check")]
    [InlineData("test")]
    [InlineData("doc")]
    public void Help_of_a_command_for_grammars_has_its_own_examples_alone(string command)
    {
        var run = ToolRun.Of("grammar", command, "--help");

        var examples = run.OutLines.SkipWhile(line => line != "Examples:").Skip(1).TakeWhile(line => line.Length > 0).ToList();
        Assert.NotEmpty(examples);
        Assert.All(examples, line => Assert.StartsWith($"  paperparse grammar {command} ", line, StringComparison.Ordinal));
        AssertExitStatuses(run);
    }

    [Fact]
    public void Version_is_that_of_the_tool()
    {
        var run = ToolRun.Of("--version");

        Assert.Matches(@"^paperparse \d+\.\d+\.\d+\n$", run.Out);
        Assert.Equal(typeof(Tool).Assembly.GetName().Version!.ToString(3), run.Out.Trim().Split(' ')[1]);
    }

    private static void AssertExitStatuses(ToolRun run)
    {
        var statuses = run.OutLines.SkipWhile(line => line != "Exit status:").Skip(1).Select(line => line.TrimStart()[0]).Where(char.IsDigit);
        Assert.Equal(['0', '1', '2'], statuses);
    }
}
