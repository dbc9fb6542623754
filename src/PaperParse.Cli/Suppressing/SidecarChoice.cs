using System.CommandLine;
using System.CommandLine.Parsing;
using PaperParse.Analysis;

namespace PaperParse.Cli;

/// <summary>The option that names a file of suppressions: <c>--sidecar</c>.</summary>
internal sealed class SidecarChoice
{
    private readonly Option<string?> _sidecar = new("--sidecar")
    {
        HelpName = "FILE",
        Description = $"Suppress what this file says, not what FILE{Sidecar.Extension} beside an input does (docs/suppression.md)",
    };

    public void AddTo(Command command) => command.Options.Add(_sidecar);

    /// <summary>The one that is named; null for those beside the inputs.</summary>
    public string? NameIn(ParseResult parsed) => parsed.GetValue(_sidecar);

    public bool IsNamedIn(CommandResult result) => result.GetValue(_sidecar) is not null;

    /// <summary>Those of the inputs; null, after saying why, where one cannot be read.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="places">Of the inputs.</param>
    /// <param name="ids">Of all rules there are.</param>
    /// <param name="streams">What is wrong is said here.</param>
    public SidecarFiles? TryRead(ParseResult parsed, IEnumerable<string> places, IReadOnlyCollection<string> ids, Streams streams)
    {
        var files = new SidecarFiles(parsed.GetValue(_sidecar), [.. ids.Order(StringComparer.Ordinal)], streams);
        return files.TryRead(places) ? files : null;
    }
}
