using System.CommandLine;
using PaperParse.Analysis;
using PaperParse.Grammars;
using PaperParse.Html.Grammar;
using PaperParse.Syntax;

namespace PaperParse.Cli;

/// <summary><c>grammar check</c>: the mistakes in grammars, each with its line.</summary>
internal static class GrammarCheckCommand
{
    public const string Name = "check";

    private const string Indent = "    ";

    public static Command Create(Streams streams)
    {
        var files = CommonOptions.Files();
        var command = new Command(Name, "Say what is wrong with grammars, and where") { files };
        command.SetAction(parsed =>
        {
            var (count, mistakes, hasFailed) = (0, 0, false);
            foreach (var path in parsed.GetRequiredValue(files))
            {
                if (GrammarFileReader.TryRead(path, streams) is not { } text)
                {
                    hasFailed = true;
                    continue;
                }

                var (_, errors) = PageGrammarCompiler.Compile(text.ToString(), path);
                foreach (var error in errors)
                    Write(streams, text, error);
                count++;
                mistakes += errors.Count;
            }

            if (count > 0)
                streams.Out.WriteLine($"{Wording.Count(count, "grammar")}; {Wording.Count(mistakes, "mistake")}");
            return hasFailed ? ExitCode.Failure : mistakes > 0 ? ExitCode.Findings : ExitCode.Ok;
        });
        return command;
    }

    // A mistake can be in a piece that the grammar uses from another file: then there is no line of this one to show.
    private static void Write(Streams streams, SourceText text, GrammarError error)
    {
        streams.Out.WriteLine(Escaped.Inline(error.ToString()));
        if (error.Path != text.Path || error.Position.Line > text.Lines.Count)
            return;
        var line = text.Lines[error.Position.Line - 1];
        if (SourceWindow.Around(text, new TextSpan(line.Start + error.Position.Column - 1, 0)) is not { } window)
            return;
        streams.Out.WriteLine($"{Indent}| {window.Line}");
        streams.Out.Write($"{Indent}| ");
        streams.OutPalette.WriteCarets(streams.Out, window.Carets);
        streams.Out.WriteLine();
    }
}
