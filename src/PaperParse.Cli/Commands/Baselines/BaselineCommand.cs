using System.CommandLine;
using PaperParse.Analysis;
using PaperParse.Inputs;

namespace PaperParse.Cli;

/// <summary><c>baseline</c>: accepts what is found now, so that <c>check</c> and <c>fix</c> speak of what is new.</summary>
internal static class BaselineCommand
{
    public const string Name = "baseline";

    private const string ExamplePrefix = "  paperparse baseline ";

    public static string[] HelpText { get; } =
    [
        "Examples:",
        "  paperparse baseline create dumps                 accept all that 'paperparse check dumps' finds now",
        "  paperparse baseline update dumps                 accept what is new, forget what is gone",
        "  paperparse baseline prune dumps                  forget what is gone, accept nothing new",
        "  paperparse baseline show dumps                   what is accepted, where it is now, and what is gone",
        "",
        $"The file is {BaselineFile.Name} in the current folder, or where --baseline says; it speaks of files in",
        "its folder and below. check, fix and stats go by the nearest one, from each input upwards. What becomes of files that",
        "are not named, and of rules that are not asked, is nothing: they stay accepted as they were.",
        "The options of check are taken, so that its command line can be used as it is; what it does not show for a",
        "directive or a sidecar is not accepted here.",
        "",
        "Exit status:",
        "  0  whatever was found",
        "  2  wrong usage, a file that cannot be opened or written, an internal error; the file of accepted findings",
        "     is as it was",
    ];

    /// <summary>For the help of one of its commands: the examples of that one.</summary>
    public static string[] HelpTextOf(string command) =>
        [.. HelpText.Where(line => !line.StartsWith(ExamplePrefix, StringComparison.Ordinal) || line.StartsWith($"{ExamplePrefix}{command} ", StringComparison.Ordinal))];

    public static Command Create(Streams streams) => new(Name, "Accept what is found now, to hear of what is new")
    {
        Verb("create", "Accept what is found now; there must be no such file yet", streams, run => run.Create()),
        Verb("update", "Accept what is new, and forget what is gone", streams, run => run.Update()),
        Verb("prune", "Forget what is gone", streams, run => run.Prune()),
        Verb("show", "List what is accepted", streams, run => run.Show()),
    };

    private static Command Verb(string name, string description, Streams streams, Func<BaselineRun, int> act)
    {
        var files = CommonOptions.Files();
        var file = SuppressionChoice.BaselineOption($"The file of accepted findings (default: {BaselineFile.Name} in the current folder)");
        var asOf = CommonOptions.AsOf();
        var checks = new CheckChoice(goesByBaseline: false);
        var jobs = CommonOptions.Jobs();
        var input = new InputChoice();
        var command = new Command(name, description) { files, file, asOf, jobs };
        checks.AddTo(command, input);
        // Of check, and without a meaning here.
        foreach (var option in new Option[] { CommonOptions.FailLevel(), CommonOptions.Positions(), CommonOptions.Choice("--reporter", "", "text", "json") })
        {
            option.Hidden = true;
            command.Options.Add(option);
        }

        command.SetAction(parsed =>
        {
            var inputs = InputPaths.Of(parsed.GetRequiredValue(files));
            var reader = input.ReaderOf(parsed, streams, jobs: parsed.GetValue(jobs), showProgress: true);
            using var checking = checks.TryRead(parsed, parsed.GetValue(asOf), [.. inputs.Select(reader.PlaceOf)], streams);
            return checking is null
                ? ExitCode.Failure
                : act(new BaselineRun(new BaselineStore(parsed.GetValue(file) ?? BaselineFile.Name), inputs, reader, checking, streams));
        });
        return command;
    }
}
