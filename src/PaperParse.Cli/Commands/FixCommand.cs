using System.CommandLine;
using PaperParse.Inputs;

namespace PaperParse.Cli;

/// <summary><c>fix</c>: mends what can be mended, and says what is left.</summary>
internal static class FixCommand
{
    public const string Name = "fix";

    public static string[] HelpText { get; } =
    [
        "Examples:",
        "  paperparse fix dump.txt --diff                   what would change; nothing is written",
        "  paperparse fix *.txt                             files are replaced, each as a whole or not at all",
        "  paperparse fix - < dump.txt > mended.txt",
        "",
        "Only what needs mending changes: encoding, byte order mark and line ends stay. What was done, and what is",
        "left at or above --fail-level, is said on stderr. Gzip files and mail are refused: they are only read.",
        "",
        "Exit status:",
        "  0  no findings at or above --fail-level remain",
        "  1  some do; or a file cannot be decoded (PP0001), and is left alone",
        "  2  wrong usage, a bad grammar, a file that cannot be opened or written, an internal error",
    ];

    public static Command Create(Streams streams)
    {
        var files = CommonOptions.Files();
        var diff = new Option<bool>("--diff") { Description = "Show the changes as a unified diff, and make none" };
        var includeUnsafe = new Option<bool>("--unsafe") { Description = "Also make the fixes that guess what was meant" };
        var failLevel = CommonOptions.FailLevel();
        var asOf = CommonOptions.AsOf();
        var dialect = new DialectChoice();
        var jobs = CommonOptions.Jobs();
        var input = new InputChoice();
        var command = new Command(Name, "Mend what can be mended in listings")
        {
            files, diff, includeUnsafe, failLevel, CommonOptions.Profile(), asOf, jobs,
        };
        input.AddTo(command);
        dialect.AddTo(command);
        command.SetAction(parsed =>
        {
            var inputs = InputPaths.Of(parsed.GetRequiredValue(files));
            var reader = input.ReaderOf(parsed, streams, forWriting: true, jobs: parsed.GetValue(jobs), showProgress: true);
            if (dialect.TryRead(parsed, parsed.GetValue(asOf), inputs.Select(reader.PlaceOf), streams) is not { } options)
                return ExitCode.Failure;
            var run = new FixRun(streams, parsed.GetValue(failLevel) ?? CommonOptions.DefaultFailLevel, parsed.GetValue(diff));
            foreach (var mended in reader.Select(inputs, (place, text) => MendedText.Of(Listing.Parse(text, options.For(place)), parsed.GetValue(includeUnsafe))))
                run.Add(mended);
            run.Complete();
            return reader.HasFailed ? ExitCode.Failure : run.Code;
        });
        return command;
    }
}
