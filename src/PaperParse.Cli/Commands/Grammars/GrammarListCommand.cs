using System.CommandLine;
using PaperParse.Analysis;
using PaperParse.Grammars;
using PaperParse.Syntax;

namespace PaperParse.Cli;

/// <summary><c>grammar list</c>: the dialects that are known, a line each.</summary>
internal static class GrammarListCommand
{
    public const string Name = "list";

    public static Command Create(Streams streams)
    {
        var command = new Command(Name, $"List the dialects that are known here: the built-in ones, those in {ProjectGrammars.Folder} of this folder or one above it, and those that {ConfigurationFiles.FileName} names");
        command.SetAction(_ =>
        {
            var projects = new ProjectGrammars(streams);
            var folder = Directory.GetCurrentDirectory();
            var files = new ConfigurationFiles(ListingOptions.BuiltInSettings with { HasOthers = true }, folder);
            // As for standard input, which lies in this folder.
            var own = projects.With(files.For(InputReader.StandardInput).Grammars, projects.For(folder));
            MistakeWriter.WriteAll(streams, files.Mistakes);
            var builtIn = BuiltInDialects.All.Where(dialect => !own.Any(one => one.Dialect.Name == dialect.Name)).ToList();
            var width = own.Select(one => one.Dialect).Concat(builtIn).Max(dialect => dialect.Name.Length);
            foreach (var (path, dialect, _) in own)
                streams.Out.WriteLine(Escaped.Inline($"{dialect.Name.PadRight(width)}  {dialect.Description}{NoteOf(dialect)} ({path})"));
            foreach (var dialect in builtIn)
                streams.Out.WriteLine($"{dialect.Name.PadRight(width)}  {dialect.Description}{NoteOf(dialect)}");
            return projects.HasFailed || files.Mistakes.Count > 0 ? ExitCode.Failure : ExitCode.Ok;
        });
        return command;
    }

    private static string NoteOf(Dialect dialect) => dialect.IsDetected ? "" : " (only where it is named: --dialect)";
}
