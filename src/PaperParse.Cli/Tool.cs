using System.CommandLine;
using PaperParse.Syntax;

namespace PaperParse.Cli;

/// <summary>The whole tool, with the streams given to it.</summary>
internal static class Tool
{
    /// <returns>An <see cref="ExitCode"/>. Nothing is thrown.</returns>
    public static int Run(string[] args, Streams streams)
    {
        try
        {
            var code = Invoke(args, streams);
            streams.Flush();
            return code;
        }
        catch (IOException problem)
        {
            // Reading says what is wrong with an InputException, so this is about writing: a full disk, a closed pipe.
            return Fail(streams, $"paperparse: cannot write output: {problem.Message}");
        }
        catch (Exception problem)
        {
            return Fail(streams, $"paperparse: internal error: {problem.GetType().Name}: {problem.Message}");
        }
    }

    private static int Invoke(string[] args, Streams streams)
    {
        var root = RootCommandOf.Tool(streams);
        // Without response files: a file may well be called @dump.txt.
        var parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors)
                streams.Say("paperparse: " + error.Message);
            var command = parsed.CommandResult.Command;
            streams.Say(command is RootCommand ? "try: paperparse --help" : $"try: paperparse {command.Name} --help");
            return ExitCode.Failure;
        }

        var invocation = new InvocationConfiguration { Output = streams.Out, Error = streams.Error, EnableDefaultExceptionHandler = false };
        return parsed.Invoke(invocation);
    }

    private static int Fail(Streams streams, string line)
    {
        try
        {
            streams.Error.WriteLine(Escaped.Inline(line));
            streams.Error.Flush();
        }
        catch (IOException)
        {
            // Nobody listens any more; the exit status still says it.
        }

        return ExitCode.Failure;
    }
}
