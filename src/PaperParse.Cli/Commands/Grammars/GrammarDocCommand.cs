using System.CommandLine;
using PaperParse.Grammars;
using PaperParse.Grammars.Documenting;
using PaperParse.Html.Grammar;
using PaperParse.Inputs;
using PaperParse.Syntax;

namespace PaperParse.Cli;

/// <summary><c>grammar doc</c>: a grammar as one HTML page, with a diagram for each definition.</summary>
internal static class GrammarDocCommand
{
    public const string Name = "doc";

    public static Command Create(Streams streams)
    {
        var file = CommonOptions.File();
        file.Description = "The grammar: its file, or the name of a built-in one";
        var output = new Option<string?>("--output") { HelpName = "OUT.html", Description = "Write the page to this file (default: to stdout)" };
        var command = new Command(Name, "Show a grammar as an HTML page with diagrams") { file, output };
        command.SetAction(parsed =>
        {
            var name = parsed.GetRequiredValue(file);
            // A file of the name, should there be one, is what was meant.
            var builtIn = File.Exists(name) ? null : BuiltInGrammars.TextOf(name);
            var text = builtIn is null ? GrammarFileReader.TryRead(name, streams) : new SourceText(builtIn, name + ".grammar");
            if (text is null)
                return ExitCode.Failure;
            // A built-in one has no mistakes, though it may be no dialect: shared only holds pieces for others.
            var errors = builtIn is null ? PageGrammarCompiler.Compile(text.ToString(), text.Path ?? name).Errors : [];
            GrammarFileReader.WriteMistakes(streams, text, errors);
            return errors.Count > 0 ? ExitCode.Findings : Write(streams, GrammarDocument.Write(text.ToString(), text.Path ?? name), parsed.GetValue(output));
        });
        return command;
    }

    private static int Write(Streams streams, string page, string? path)
    {
        if (path is null)
        {
            streams.Out.Write(page);
            return ExitCode.Ok;
        }

        try
        {
            InputFile.Write(new SourceText(page), path);
            return ExitCode.Ok;
        }
        catch (InputException problem)
        {
            streams.Say("paperparse: " + problem.Message);
            return ExitCode.Failure;
        }
    }
}
