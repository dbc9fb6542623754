using System.CommandLine;
using PaperParse.Analysis;
using PaperParse.Inputs;
using PaperParse.Reporting;
using PaperParse.Syntax;

namespace PaperParse.Cli;

/// <summary><c>stats</c>: what the files of a run come to, in numbers.</summary>
internal static class StatsCommand
{
    public const string Name = "stats";

    public static string[] HelpText { get; } =
    [
        "Examples:",
        "  paperparse stats dumps                           findings by rule, fields by dialect, what was skipped",
        "  paperparse stats dumps --json | jq '.dialects[].coverage.skipped.percent'",
        "  paperparse stats dump.txt --profile-rules        and how long each rule took",
        "",
        "The times are no result: they go to stderr, and differ from run to run.",
        "",
        "Exit status:",
        "  0  whatever was found",
        "  2  wrong usage, a bad grammar, a file that cannot be opened, an internal error",
    ];

    public static Command Create(Streams streams)
    {
        var files = CommonOptions.Files();
        var json = new Option<bool>("--json") { Description = "As JSON" };
        var profile = new Option<bool>("--profile-rules") { Description = "Say on stderr how long each rule took" };
        var asOf = CommonOptions.AsOf();
        var checks = new CheckChoice();
        var jobs = CommonOptions.Jobs();
        var input = new InputChoice();
        var command = new Command(Name, "Count findings by rule and fields by dialect") { files, json, profile, asOf, jobs };
        checks.AddTo(command, input);
        command.SetAction(parsed =>
        {
            var inputs = InputPaths.Of(parsed.GetRequiredValue(files));
            var reader = input.ReaderOf(parsed, streams, jobs: parsed.GetValue(jobs), showProgress: true);
            using var checking = checks.TryRead(parsed, parsed.GetValue(asOf), [.. inputs.Select(reader.PlaceOf)], streams);
            if (checking is null)
                return ExitCode.Failure;
            var times = parsed.GetValue(profile) ? new RuleTimes() : null;
            var stats = new RunStats();
            foreach (var report in reader.Select(inputs, (place, text) => Report(text, checking.For(place, text), times)))
                stats.Add(report);
            if (parsed.GetValue(json))
                StatsJson.Write(streams.OutBytes, stats);
            else
                StatsText.Write(streams.Out, stats);
            if (times is not null)
                StatsText.WriteTimes(streams, times);
            return reader.HasFailed ? ExitCode.Failure : ExitCode.Ok;
        });
        return command;
    }

    private static FileReport Report(SourceText text, ListingOptions options, RuleTimes? times)
    {
        var papers = Listing.Parse(text, options).Papers;
        return FileReport.Of(text.Path!, papers, AnalysisDriver.Analyze(papers, options.AnalysisFor(papers.Tree.Detection.Dialect), times));
    }
}
