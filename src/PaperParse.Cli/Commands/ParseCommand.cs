using System.CommandLine;
using System.Globalization;
using PaperParse.Grammars;
using PaperParse.Inputs;
using PaperParse.Syntax;

namespace PaperParse.Cli;

/// <summary><c>parse</c>: what was understood as what; or, from the tree, the file itself.</summary>
internal static class ParseCommand
{
    public const string Name = "parse";

    private const string Source = "source";
    private const string SExpression = "sexp";
    private const string Json = "json";

    public static string[] HelpText { get; } =
    [
        "Examples:",
        "  paperparse parse dump.txt                        the tree, a node or token a line, with [start..end)",
        "  paperparse parse dump.txt --as sexp              the same in parentheses, without places; --as json for programs",
        "  paperparse parse dump.txt --as source | cmp - dump.txt",
        "                                                   nothing is lost: the tokens, joined, are the file",
        "  paperparse parse list.eml --as source            the text part of a mail, or what is in a .gz",
        "  paperparse parse --explain dump.txt:15           why line 15 is what it is: what was tried there, how far each",
        "                                                   attempt got, and what would have helped",
        "",
        "Exit status:",
        "  0  always, but",
        "  1  --as source of a file that cannot be decoded, which no text gives back",
        "  2  wrong usage, a bad grammar, a file that cannot be opened, an internal error",
    ];

    public static Command Create(Streams streams)
    {
        var file = CommonOptions.File();
        var form = CommonOptions.Choice("--as", "What is written (default: tree)", "tree", SExpression, Json, Source);
        var dialect = new DialectChoice();
        var explain = new Option<bool>("--explain") { Description = "Say why one line is what it is; the file is written FILE:LINE" };
        var positions = CommonOptions.Positions();
        var input = new InputChoice();
        var command = new Command(Name, "Show the syntax tree of a listing") { file, form, explain, positions };
        input.AddTo(command);
        dialect.AddTo(command);
        command.SetAction(parsed =>
        {
            var reader = input.ReaderOf(parsed, streams);
            var (path, line) = (parsed.GetRequiredValue(file), 0);
            if (parsed.GetValue(explain))
            {
                if (LineExplanation.Place(path) is not { } asked)
                    return Refuse(streams, $"--explain: '{path}' names no line; write the file and behind a colon the number of the line, as in dump.txt:15");
                (path, line) = asked;
            }

            var place = reader.PlaceOf(new InputPath(path));
            if (dialect.TryRead(parsed, null, [place], streams) is not { } options)
                return ExitCode.Failure;
            var code = ExitCode.Ok;
            foreach (var text in reader.ReadOne(path))
            {
                EncodingNote.Say(streams, text);
                if (line > text.Lines.Count)
                    return Refuse(streams, $"{text.Path}: there is no line {line.ToString(CultureInfo.InvariantCulture)}; {(text.Lines.Count == 0 ? "the file is empty" : $"the last is {text.Lines.Count.ToString(CultureInfo.InvariantCulture)}")}");
                if (line > 0)
                {
                    var dialectHere = DialectOf(text, options.For(place));
                    UnreadNote.Say(streams, dialectHere.Parse(text));
                    LineExplanation.Write(streams, text, dialectHere, line - 1);
                    continue;
                }

                var tree = Listing.Parse(text, options.For(place)).Tree;
                UnreadNote.Say(streams, tree);
                code = Math.Max(code, Write(streams, tree, parsed.GetValue(form), parsed.GetValue(positions)));
            }

            return reader.HasFailed ? ExitCode.Failure : code;
        });
        return command;
    }

    private static Dialect DialectOf(SourceText text, ListingOptions options) => options.Dialect ?? DialectDetector.Detect(text, options.Dialects).Dialect;

    private static int Refuse(Streams streams, string problem)
    {
        streams.Say("paperparse: " + problem);
        return ExitCode.Failure;
    }

    private static int Write(Streams streams, SyntaxTree tree, string? form, PositionEncoding positions)
    {
        if (form == Source)
            return WriteSource(streams, tree);
        if (form == Json)
        {
            JsonDump.Write(streams.OutBytes, tree.Root, positions);
            return ExitCode.Ok;
        }

        // A mail is named, since a mailbox holds more than one.
        if (tree.Text.Origin == TextOrigin.Mail)
            streams.Out.WriteLine($"{(form == SExpression ? "; " : "")}{Escaped.Inline(tree.Text.Path)}{(form == SExpression ? "" : ":")}");
        streams.Out.Write(form == SExpression ? SExpressionDump.Of(tree.Root) : IndentedDump.Of(tree.Root, positions));
        return ExitCode.Ok;
    }

    private static int WriteSource(Streams streams, SyntaxTree tree)
    {
        var text = tree.Text;
        var problem = text.UndecodableByteOffset is { } offset
            ? string.Create(CultureInfo.InvariantCulture, $"the byte at offset {offset} cannot be decoded, so no text gives this file back")
            : text.IsExact ? null : $"{text.Encoding.WebName} can be written in more than one way, so no text gives this file back";
        if (problem is null)
        {
            SourceOutput.Write(streams, SourceOutput.TextOf(tree));
            return ExitCode.Ok;
        }

        streams.Say($"paperparse: {text.Path}: {problem}");
        return ExitCode.Findings;
    }
}
