using System.CommandLine;
using PaperParse.Analysis;
using PaperParse.Inputs;
using PaperParse.Syntax;

namespace PaperParse.Cli;

/// <summary><c>--loss-report [FILE]</c></summary>
internal sealed class LossReportChoice
{
    private readonly Option<string?> _option = new("--loss-report")
    {
        HelpName = "FILE",
        Description = "Say what the formats could not hold (PP5004): on stderr, or in this file; - is stdout",
        Arity = ArgumentArity.ZeroOrOne,
    };

    public void AddTo(Command command) => command.Options.Add(_option);

    /// <summary>Null, after saying why, where the file cannot be what was meant.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="targets">What else is written.</param>
    /// <param name="positions">What columns count.</param>
    /// <param name="streams">What is wrong is said here; so are the losses, where there is no file.</param>
    /// <exception cref="InputException">The file cannot be written.</exception>
    public LossReport? TryOpen(ParseResult parsed, IReadOnlyList<ExportTarget> targets, PositionEncoding positions, Streams streams)
    {
        var path = parsed.GetResult(_option)?.Tokens.Select(token => token.Value).FirstOrDefault();
        if (path is { Length: > 0 } && Mistake(path, targets) is { } mistake)
        {
            streams.Say("paperparse: " + mistake);
            return null;
        }

        return new LossReport(streams, positions, parsed.GetResult(_option) is { Implicit: false }, path);
    }

    private string? Mistake(string path, IReadOnlyList<ExportTarget> targets)
    {
        if (path == ExportChoice.StandardOutput)
            return targets.Any(target => target.Path is null) ? $"{_option.Name}: records are written to standard output; name a file, or none for standard error" : null;
        if (targets.Any(target => target.Path is { Length: > 0 } other && Path.GetFullPath(other) == Path.GetFullPath(path)))
            return $"{_option.Name}: {path} is what records are written to; name another file";
        // The option stands before a file that is to be read, and nobody wants that one replaced.
        return IsOther(path) ? $"{_option.Name}: {path} is there and is no loss report; name another file, or write --loss-report behind the files that are read" : null;
    }

    private static bool IsOther(string path)
    {
        if (!File.Exists(path) || new FileInfo(path).Length == 0)
            return false;
        try
        {
            return File.ReadLines(path).FirstOrDefault()?.Contains($" {EngineDescriptors.ExportLosesData.Id}: ", StringComparison.Ordinal) != true;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return true;
        }
    }
}
