using System.CommandLine;
using PaperParse.Analysis;
using PaperParse.Html.Grammar;

namespace PaperParse.Cli;

/// <summary><c>grammar check</c>: the mistakes in grammars, each with its line.</summary>
internal static class GrammarCheckCommand
{
    public const string Name = "check";

    public static Command Create(Streams streams)
    {
        var files = CommonOptions.Files();
        files.Description = "Grammars: their files, or the folders that they lie in";
        var command = new Command(Name, "Say what is wrong with grammars, and where") { files };
        command.SetAction(parsed =>
        {
            var (count, mistakes, hasFailed) = (0, 0, false);
            foreach (var named in parsed.GetRequiredValue(files))
            {
                if (GrammarFolder.TryFind(named, streams) is not { } path || GrammarFileReader.TryRead(path, streams) is not { } text)
                {
                    hasFailed = true;
                    continue;
                }

                var (_, errors) = PageGrammarCompiler.Compile(text.ToString(), path);
                foreach (var error in errors)
                    MistakeWriter.Write(streams.Out, streams.OutPalette, text, error);
                count++;
                mistakes += errors.Count;
            }

            if (count > 0)
                streams.Out.WriteLine($"{Wording.Count(count, "grammar")}; {Wording.Count(mistakes, "mistake")}");
            return hasFailed ? ExitCode.Failure : mistakes > 0 ? ExitCode.Findings : ExitCode.Ok;
        });
        return command;
    }
}
