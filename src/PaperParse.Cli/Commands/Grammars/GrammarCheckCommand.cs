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
        var command = new Command(Name, "Say what is wrong with grammars, and where") { files };
        command.SetAction(parsed =>
        {
            var (count, mistakes, hasFailed) = (0, 0, false);
            foreach (var path in parsed.GetRequiredValue(files).SelectMany(FilesOf))
            {
                if (GrammarFileReader.TryRead(path, streams) is not { } text)
                {
                    hasFailed = true;
                    continue;
                }

                var (_, errors) = PageGrammarCompiler.Compile(text.ToString(), path);
                foreach (var error in errors)
                    MistakeText.Write(streams.Out, streams.OutPalette, text, error);
                count++;
                mistakes += errors.Count;
            }

            if (count > 0)
                streams.Out.WriteLine($"{Wording.Count(count, "grammar")}; {Wording.Count(mistakes, "mistake")}");
            return hasFailed ? ExitCode.Failure : mistakes > 0 ? ExitCode.Findings : ExitCode.Ok;
        });
        return command;
    }

    /// <summary>Of a folder, the grammars that lie in it; a folder without any is named in the message that there is no such file.</summary>
    private static IEnumerable<string> FilesOf(string path) =>
        Directory.Exists(path) && Directory.GetFiles(path, "*" + GrammarFolder.Extension) is { Length: > 0 } grammars ? grammars.Order(StringComparer.Ordinal) : [path];
}
