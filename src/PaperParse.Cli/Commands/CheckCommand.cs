using System.CommandLine;
using PaperParse.Analysis;
using PaperParse.Inputs;
using PaperParse.Reporting;

namespace PaperParse.Cli;

/// <summary><c>check</c>: what is wrong with the files, and where.</summary>
internal static class CheckCommand
{
    public const string Name = "check";

    private const string Json = "json";

    public static string[] HelpText { get; } =
    [
        "Examples:",
        "  paperparse check dump.txt",
        "  paperparse check dumps                           the listings in a folder and below",
        "  paperparse check \"dumps/**/*.txt\" --as-of 2026-01-19 --fail-level error",
        "  paperparse check dump.txt --reporter json | jq '.files[].findings[].id'",
        "",
        "The first line of a finding reads path:line:col: severity PPnnnn: message; the rest of it is indented.",
        "The last line is a summary.",
        "",
        "Exit status:",
        "  0  nothing at or above --fail-level",
        "  1  findings at or above --fail-level; an empty file (PP0007) and one that cannot be decoded (PP0001)",
        "     are errors",
        "  2  wrong usage, a bad grammar, sidecar or assembly of rules, a file that cannot be opened, an internal error",
    ];

    public static Command Create(Streams streams)
    {
        var files = CommonOptions.Files();
        var reporter = CommonOptions.Choice("--reporter", "How findings are written (default: text)", "text", Json);
        var failLevel = CommonOptions.FailLevel();
        var asOf = CommonOptions.AsOf();
        var checks = new CheckChoice();
        var positions = CommonOptions.Positions();
        var jobs = CommonOptions.Jobs();
        var input = new InputChoice();
        var command = new Command(Name, "Report what is wrong with listings, and where")
        {
            files, reporter, failLevel, asOf, positions, jobs,
        };
        checks.AddTo(command, input);
        command.SetAction(parsed =>
        {
            var asJson = parsed.GetValue(reporter) == Json;
            var inputs = InputPaths.Of(parsed.GetRequiredValue(files));
            var reader = input.ReaderOf(parsed, streams, jobs: parsed.GetValue(jobs), showProgress: !(asJson && streams.OutIsTerminal));
            using var checking = checks.TryRead(parsed, parsed.GetValue(asOf), [.. inputs.Select(reader.PlaceOf)], streams);
            if (checking is null)
                return ExitCode.Failure;
            var level = parsed.GetValue(failLevel) ?? CommonOptions.DefaultFailLevel;
            using IReporter report = asJson
                ? new JsonReporter(streams.OutBytes, parsed.GetValue(positions))
                : new TextReporter(streams.Out, streams.OutPalette, parsed.GetValue(positions));
            return Check(reader.Select(inputs, (place, text) => Report(Listing.Parse(text, checking.For(place, text)))), reader, report, level);
        });
        return command;
    }

    private static int Check(IEnumerable<FileReport> reports, InputReader reader, IReporter reporter, Severity failLevel)
    {
        var code = ExitCode.Ok;
        foreach (var report in reports)
        {
            reporter.Add(report);
            if (report.Findings.Any(finding => finding.Severity >= failLevel))
                code = ExitCode.Findings;
        }

        reporter.Complete();
        return reader.HasFailed ? ExitCode.Failure : code;
    }

    private static FileReport Report(Listing listing) => FileReport.Of(listing.Tree.Text.Path!, listing.Papers, listing.Result);
}
