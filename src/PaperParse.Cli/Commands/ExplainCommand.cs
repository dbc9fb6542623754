using System.CommandLine;
using PaperParse.Syntax;

namespace PaperParse.Cli;

/// <summary><c>explain</c>: the page of a rule, or of a mistake in a grammar.</summary>
internal static class ExplainCommand
{
    public const string Name = "explain";

    public static string[] HelpText { get; } =
    [
        "Examples:",
        "  paperparse explain PP2001                        what the rule finds, why, and what its fix does",
        "  paperparse explain PG0005                        the same of a mistake in a grammar",
        "",
        "Exit status:",
        "  0  the page is shown",
        "  2  there is no such id; wrong usage",
    ];

    private const string RulePrefix = "PP";

    public static Command Create(Streams streams)
    {
        var id = new Argument<string>("ID") { Description = "Such as PP2001" };
        var command = new Command(Name, "Show the page of a rule") { id };
        command.SetAction(parsed => Explain(parsed.GetRequiredValue(id), streams));
        return command;
    }

    private static int Explain(string id, Streams streams)
    {
        if (Catalogue.PageIds.FirstOrDefault(one => one.Equals(id, StringComparison.OrdinalIgnoreCase)) is not { } known)
        {
            // Who remembers the number alone means a rule.
            var meant = id.All(char.IsAsciiDigit) ? RulePrefix + id : id;
            streams.Say($"paperparse: there is no rule '{id}'{Spelling.DidYouMean(Spelling.Nearest(meant, Catalogue.PageIds))} ('paperparse rules' lists them)");
            return ExitCode.Failure;
        }

        PageText.Write(streams.Out, streams.OutPalette, Catalogue.Page(known));
        return ExitCode.Ok;
    }
}
