using System.CommandLine;
using PaperParse.Grammars;

namespace PaperParse.Cli;

/// <summary><c>grammar list</c>: the dialects that are known, a line each.</summary>
internal static class GrammarListCommand
{
    public const string Name = "list";

    public static Command Create(Streams streams)
    {
        var command = new Command(Name, "List the dialects that are known");
        command.SetAction(_ =>
        {
            var width = BuiltInDialects.All.Max(dialect => dialect.Name.Length);
            foreach (var dialect in BuiltInDialects.All)
                streams.Out.WriteLine($"{dialect.Name.PadRight(width)}  {dialect.Description}{NoteOf(dialect)}");
            return ExitCode.Ok;
        });
        return command;
    }

    private static string NoteOf(Dialect dialect) => dialect.IsDetected ? "" : " (only where it is named: --dialect)";
}
