using System.CommandLine;
using System.Globalization;
using PaperParse.Analysis;
using PaperParse.Inputs;

namespace PaperParse.Cli;

/// <summary><c>suppress</c>: says in a file beside a dump that a finding is to stay, and why.</summary>
internal static class SuppressCommand
{
    public const string Name = "suppress";

    public static string[] HelpText { get; } =
    [
        "Examples:",
        "  paperparse suppress dump.txt --rule PP3001 --entry 12 --reason \"the page has it so\"",
        "  paperparse suppress dump.txt --rule PP4002 --reason \"a seminar, in parts\"",
        "  paperparse suppress dump.txt --rule PP2003 --until 2027-01-31 --reason \"asked the curator\"",
        "",
        $"The line goes to dump.txt{Sidecar.Extension}, which holds for dump.txt alone; dump{Sidecar.Extension},",
        "named with --sidecar, holds for dump.html too. The dump itself stays as it is.",
        "",
        "Exit status:",
        "  0  the line is in the file, or was",
        "  2  wrong usage, no such rule or entry, a file that cannot be opened or written, an internal error",
    ];

    public static Command Create(Streams streams)
    {
        var file = CommonOptions.File();
        var rule = new Option<string>("--rule") { HelpName = "ID", Required = true, Description = "The rule, or what the ids of several begin with" };
        var reason = new Option<string>("--reason") { HelpName = "TEXT", Required = true, Description = "Why its findings are to stay" };
        var entry = new Option<string?>("--entry") { HelpName = "KEY|N", Description = "In which entry: its key, or its number, from 1 (default: in all of the file)" };
        var until = UntilOption();
        var sidecar = new Option<string?>("--sidecar") { HelpName = "FILE", Description = $"Write to this file (default: FILE{Sidecar.Extension})" };
        var own = new OwnRuleChoice();
        var dialect = new DialectChoice();
        var input = new InputChoice();
        var command = new Command(Name, "Say that findings in a listing are to stay, and why") { file, rule, reason, entry, until, sidecar };
        own.AddTo(command, asked: false);
        input.AddTo(command);
        dialect.AddTo(command);
        command.SetAction(parsed =>
        {
            var path = parsed.GetRequiredValue(file);
            var reader = input.ReaderOf(parsed, streams);
            var place = reader.PlaceOf(new InputPath(path));
            if (parsed.GetValue(sidecar) is null && place == InputReader.StandardInput)
                return Refuse(streams, "standard input has no file beside it; name one with --sidecar");
            if (own.TryLoad(parsed, streams) is not { } known || dialect.TryRead(parsed, null, [place], streams, known) is not { } options)
                return ExitCode.Failure;
            var listings = reader.ReadOne(path).Select(text => Listing.Parse(text, options.For(place))).ToList();
            if (reader.HasFailed)
                return ExitCode.Failure;
            var run = new SuppressRun(streams, parsed.GetValue(sidecar) ?? SidecarFiles.OwnNameOf(place), [.. listings.Select(listing => listing.Papers)], SuppressionChoice.KnownIds(known));
            return run.Write(parsed.GetValue(entry), parsed.GetRequiredValue(rule), parsed.GetValue(until), parsed.GetRequiredValue(reason));
        });
        return command;
    }

    private static Option<DateOnly?> UntilOption() => new("--until")
    {
        HelpName = "YYYY-MM-DD",
        Description = "The last day on which it holds; judged by --as-of of check and fix",
        CustomParser = result =>
        {
            if (DateOnly.TryParseExact(result.Tokens[0].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
                return day;
            result.AddError($"--until: '{result.Tokens[0].Value}' is no day; write one as YYYY-MM-DD");
            return null;
        },
    };

    private static int Refuse(Streams streams, string problem)
    {
        streams.Say("paperparse: " + problem);
        return ExitCode.Failure;
    }
}
