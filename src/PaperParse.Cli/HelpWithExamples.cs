using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;

namespace PaperParse.Cli;

/// <summary>The help that the command line makes of itself, then examples and exit statuses.</summary>
internal sealed class HelpWithExamples : SynchronousCommandLineAction
{
    /// <summary>Columns; the same for everybody, so that help reads the same everywhere.</summary>
    private const int Width = 100;

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        new HelpAction { MaxWidth = Width }.Invoke(parseResult);
        var output = parseResult.InvocationConfiguration.Output;
        foreach (var line in TextFor(parseResult.CommandResult))
            output.WriteLine(line);
        return ExitCode.Ok;
    }

    // grammar check is another command than check.
    private static string[] TextFor(CommandResult result) => (result.Parent as CommandResult)?.Command.Name switch
    {
        GrammarCommand.Name => GrammarCommand.HelpTextOf(result.Command.Name),
        BaselineCommand.Name => BaselineCommand.HelpTextOf(result.Command.Name),
        ConfigCommand.Name => ConfigCommand.HelpTextOf(result.Command.Name),
        _ => TextFor(result.Command),
    };

    private static string[] TextFor(Command command) => command.Name switch
    {
        CheckCommand.Name => CheckCommand.HelpText,
        FixCommand.Name => FixCommand.HelpText,
        ExtractCommand.Name => ExtractCommand.HelpText,
        ParseCommand.Name => ParseCommand.HelpText,
        DiffCommand.Name => DiffCommand.HelpText,
        MergeCommand.Name => MergeCommand.HelpText,
        QueryCommand.Name => QueryCommand.HelpText,
        StatsCommand.Name => StatsCommand.HelpText,
        BaselineCommand.Name => BaselineCommand.HelpText,
        RulesCommand.Name => RulesCommand.HelpText,
        ExplainCommand.Name => ExplainCommand.HelpText,
        SuppressCommand.Name => SuppressCommand.HelpText,
        GrammarCommand.Name => GrammarCommand.HelpText,
        ConfigCommand.Name => ConfigCommand.HelpText,
        _ => RootText,
    };

    private static readonly string[] RootText =
    [
        "Examples:",
        "  paperparse extract dump.txt > papers.ndjson      one paper, one line of JSON",
        "  paperparse check dump.txt                        what is wrong with it, and where",
        "  paperparse fix dump.txt                          mend what can be mended safely",
        "  paperparse baseline create dumps                 accept what is found now, to hear of what is new",
        "  paperparse parse dump.txt --as tree              what was understood as what",
        "  paperparse grammar check weekly.grammar          what is wrong with a grammar of your own",
        "",
        "Exit status:",
        "  0  all is well",
        "  1  findings: check and fix, at or above --fail-level (default: warning); extract, no records or a",
        "     damaged file (PP0001, PP0007, PP0008); parse --as source, a file that cannot be decoded; grammar",
        "     check, mistakes",
        "  2  wrong usage, a bad grammar, a file that cannot be opened, an internal error",
    ];
}
