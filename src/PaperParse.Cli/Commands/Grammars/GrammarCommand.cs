using System.CommandLine;

namespace PaperParse.Cli;

/// <summary><c>grammar</c>: what an author of grammars works with.</summary>
internal static class GrammarCommand
{
    public const string Name = "grammar";

    private const string ExamplePrefix = "  paperparse grammar ";

    public static string[] HelpText { get; } =
    [
        "Examples:",
        "  paperparse grammar list                          the dialects that are read without a grammar of your own",
        "  paperparse grammar check weekly.grammar          what is wrong with a grammar, and where",
        "  paperparse grammar test grammars/hf-text         its samples against the trees beside them",
        "  paperparse grammar test weekly --damage          which entries a line that is lost elsewhere harms",
        "  paperparse grammar coverage weekly dump.txt      what no sample exercises; what is skipped in a dump",
        "  paperparse grammar doc hf-text --output hf.html  a grammar as a page with diagrams, built-in or a file of yours",
        "  paperparse grammar new weekly --from dump.txt    a grammar to begin with, from what recurs in a dump",
        "",
        "The notation is in grammars/README.md; each mistake of check, such as PG0008, has a page in docs/grammar-errors.",
        "",
        "Exit status:",
        "  0  all is well",
        "  1  check, doc: a grammar has mistakes; test: a sample has another tree, or an entry was harmed",
        "  2  wrong usage, a file that cannot be opened, an internal error",
    ];

    /// <summary>For the help of one of its commands: the examples of that one.</summary>
    public static string[] HelpTextOf(string command) =>
        [.. HelpText.Where(line => !line.StartsWith(ExamplePrefix, StringComparison.Ordinal) || line.StartsWith($"{ExamplePrefix}{command} ", StringComparison.Ordinal))];

    public static Command Create(Streams streams) => new(Name, "Look at grammars, and check your own")
    {
        GrammarListCommand.Create(streams),
        GrammarCheckCommand.Create(streams),
        GrammarTestCommand.Create(streams),
        GrammarCoverageCommand.Create(streams),
        GrammarDocCommand.Create(streams),
        GrammarNewCommand.Create(streams),
    };
}
