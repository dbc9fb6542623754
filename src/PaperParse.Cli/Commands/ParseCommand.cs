using System.CommandLine;
using System.Globalization;
using PaperParse.Syntax;

namespace PaperParse.Cli;

/// <summary><c>parse</c>: what was understood as what; or, from the tree, the file itself.</summary>
internal static class ParseCommand
{
    public const string Name = "parse";

    private const string Source = "source";

    public static string[] HelpText { get; } =
    [
        "Examples:",
        "  paperparse parse dump.txt                        the tree, a node or token a line, with [start..end)",
        "  paperparse parse dump.txt --as source | cmp - dump.txt",
        "                                                   nothing is lost: the tokens, joined, are the file",
        "",
        "Exit status:",
        "  0  always, but",
        "  1  --as source of a file that cannot be decoded, which no text gives back",
        "  2  wrong usage, a bad grammar, a file that cannot be opened, an internal error",
    ];

    public static Command Create(Streams streams)
    {
        var file = CommonOptions.File();
        var form = CommonOptions.Choice("--as", "What is written (default: tree)", "tree", Source);
        var dialect = new DialectChoice();
        var maxBytes = CommonOptions.MaxBytes();
        var positions = CommonOptions.Positions();
        var command = new Command(Name, "Show the syntax tree of a listing") { file, form, positions, maxBytes };
        dialect.AddTo(command);
        command.SetAction(parsed =>
        {
            if (dialect.TryRead(parsed, null, streams) is not { } options)
                return ExitCode.Failure;
            if (new InputReader(streams, parsed.GetValue(maxBytes)).TryRead(parsed.GetRequiredValue(file)) is not { } text)
                return ExitCode.Failure;
            if (parsed.GetValue(form) != Source)
            {
                streams.Out.Write(IndentedDump.Of(Parse(text).Root, parsed.GetValue(positions)));
                return ExitCode.Ok;
            }

            if (text.UndecodableByteOffset is { } offset)
            {
                streams.Say(string.Create(
                    CultureInfo.InvariantCulture,
                    $"paperparse: {text.Path}: the byte at offset {offset} cannot be decoded, so no text gives this file back"));
                return ExitCode.Findings;
            }

            SourceOutput.Write(streams, SourceOutput.TextOf(Parse(text)));
            return ExitCode.Ok;

            SyntaxTree Parse(SourceText source) => Listing.Parse(source, options).Tree;
        });
        return command;
    }
}
