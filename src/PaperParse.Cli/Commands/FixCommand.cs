using System.CommandLine;
using PaperParse.Analysis;
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
        "  paperparse fix dump.txt --interactive            each finding, with what its fix would do: apply it or not?",
        "  paperparse fix *.txt --select PP3001 --journal fixes.ndjson",
        "  paperparse fix --undo fixes.ndjson               the files as they were, byte for byte",
        "",
        "Only what needs mending changes: encoding, byte order mark and line ends stay. What was done, and what is",
        "left at or above --fail-level, is said on stderr. Gzip files and mail are refused: they are only read.",
        "What --interactive asks is answered with a letter and Enter: a apply, s skip, x suppress in the sidecar (the",
        "reason is asked for), r apply all such fixes of the rule, in this file and those to come, q quit. A file is",
        "written when all of it was asked about; after q with what was wanted up to there.",
        "A journal has a line of JSON for each file and each fix, and grows: what was done last is undone first.",
        "A file that was changed since is not undone.",
        "",
        "Exit status:",
        "  0  no findings at or above --fail-level remain",
        "  1  some do; or a file cannot be decoded (PP0001), and is left alone",
        "  2  wrong usage, a bad grammar or sidecar, a file that cannot be opened or written, an internal error",
    ];

    public static Command Create(Streams streams)
    {
        var files = CommonOptions.Files();
        files.Arity = ArgumentArity.ZeroOrMore;
        var diff = new Option<bool>("--diff") { Description = "Show the changes as a unified diff, and make none" };
        var includeUnsafe = new Option<bool>("--unsafe") { Description = "Also make the fixes that guess what was meant" };
        var interactive = new Option<bool>("--interactive") { Description = "Show each finding and ask what to do, on a terminal; fixes that guess are among them" };
        var journal = new Option<string?>("--journal") { HelpName = "FILE", Description = "Append to this file what is done: rule, place, before, after" };
        var undo = new Option<string?>("--undo") { HelpName = "FILE", Description = "Take back what this journal tells, in place of mending anything" };
        var failLevel = CommonOptions.FailLevel();
        var asOf = CommonOptions.AsOf();
        var checks = new CheckChoice();
        var jobs = CommonOptions.Jobs();
        var input = new InputChoice();
        var command = new Command(Name, "Mend what can be mended in listings")
        {
            files, diff, includeUnsafe, interactive, journal, undo, failLevel, asOf, jobs,
        };
        checks.AddTo(command, input);
        command.Validators.Add(result =>
        {
            var hasFiles = result.GetValue(files) is { Length: > 0 };
            if (result.GetValue(undo) is not null)
            {
                if (hasFiles || result.GetValue(journal) is not null || result.GetValue(diff) || result.GetValue(interactive))
                    result.AddError("--undo stands alone: which files it restores is in the journal");
            }
            else if (!hasFiles)
            {
                result.AddError("no files to fix; name some, or a folder, or - for standard input");
            }
            else if (result.GetValue(journal) is not null && result.GetValue(diff))
            {
                result.AddError("--journal tells what was done, and --diff does nothing; give one of them");
            }
            else if (result.GetValue(interactive) && result.GetValue(files)!.Contains(InputReader.StandardInput))
            {
                result.AddError("--interactive reads answers from standard input, which cannot hold the listing too; name a file");
            }
        });
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(undo) is { } told)
                return UndoRun.Of(told, streams);
            if (parsed.GetValue(interactive) && !streams.CanAsk)
            {
                streams.Say("paperparse: --interactive asks on a terminal, and standard input or standard error is none; without it safe fixes are made, and with --diff only shown");
                return ExitCode.Failure;
            }

            var isAsking = parsed.GetValue(interactive);
            var inputs = InputPaths.Of(parsed.GetRequiredValue(files));
            // One after the other, and none ahead, where somebody is asked.
            var reader = input.ReaderOf(parsed, streams, forWriting: true, jobs: isAsking ? 1 : parsed.GetValue(jobs), showProgress: !isAsking);
            using var checking = checks.TryRead(parsed, parsed.GetValue(asOf), [.. inputs.Select(reader.PlaceOf)], streams);
            if (checking is null)
                return ExitCode.Failure;
            // Nothing is written with --diff, and so nothing is suppressed.
            var wanted = isAsking && !parsed.GetValue(diff) ? checks.SuppressionsOf(parsed, checking.Known, streams) : null;
            var dialog = isAsking ? new FixDialog(streams, wanted) : null;
            var code = ExitCode.Ok;
            using var run = new FixRun(streams, parsed.GetValue(failLevel) ?? CommonOptions.DefaultFailLevel, parsed.GetValue(diff), parsed.GetValue(journal));
            Func<Listing, FixResult> fix = dialog is null ? listing => listing.Fix(parsed.GetValue(includeUnsafe)) : listing => listing.Fix(dialog.Ask);
            foreach (var mended in reader.Select(inputs, (place, text) => MendedText.Of(Listing.Parse(text, checking.For(place, text)), fix)))
            {
                if (run.Add(mended) && wanted?.TryWrite(mended.Result!.Papers) == false)
                    code = ExitCode.Failure;
                if (dialog is { HasStopped: true })
                    break;
            }

            run.Complete();
            return reader.HasFailed ? ExitCode.Failure : Math.Max(code, run.Code);
        });
        return command;
    }
}
