using System.Collections.Frozen;
using System.CommandLine;
using PaperParse.Analysis;
using PaperParse.Syntax;

namespace PaperParse.Cli;

/// <summary>The options that say which findings are not shown: <c>--sidecar</c>, <c>--baseline</c>, <c>--no-baseline</c>, <c>--no-suppressions</c>.</summary>
/// <param name="goesByBaseline">Whether accepted findings are not shown; else <c>--baseline</c> is an option of the command itself.</param>
internal sealed class SuppressionChoice(bool goesByBaseline = true)
{
    private readonly SidecarChoice _sidecar = new();
    private readonly Option<string?> _baseline = BaselineOption($"Do not show what FILE accepts (default: {BaselineFile.Name}, from each input upwards)");
    private readonly Option<bool> _noBaseline = new("--no-baseline") { Description = "Go by no file of accepted findings" };
    private readonly Option<bool> _noSuppressions = new("--no-suppressions") { Description = "Show every finding, whatever says not to" };

    public static Option<string?> BaselineOption(string description) => new("--baseline") { HelpName = "FILE", Description = description };

    public void AddTo(Command command)
    {
        _sidecar.AddTo(command);
        if (goesByBaseline)
            command.Options.Add(_baseline);
        _noBaseline.Hidden = !goesByBaseline;
        command.Options.Add(_noBaseline);
        command.Options.Add(_noSuppressions);
        command.Validators.Add(result =>
        {
            if (result.GetValue(_noSuppressions) && _sidecar.IsNamedIn(result))
                result.AddError("--sidecar names what --no-suppressions leaves out; give one of them");
            if (goesByBaseline && result.GetValue(_baseline) is not null && (result.GetValue(_noBaseline) || result.GetValue(_noSuppressions)))
                result.AddError($"--baseline names what {(result.GetValue(_noBaseline) ? "--no-baseline" : "--no-suppressions")} leaves out; give one of them");
        });
    }

    /// <summary>Null, after saying why, where a file that says what is not shown cannot be read.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="paths">Of the inputs.</param>
    /// <param name="rules">Those that there are.</param>
    /// <param name="streams">What is wrong is said here.</param>
    /// <returns>Adds to options what is said of an input, by its place and a text of it.</returns>
    public Func<ListingOptions, string, SourceText, ListingOptions>? TryRead(ParseResult parsed, IReadOnlyList<string> paths, RuleSettings rules, Streams streams)
    {
        if (parsed.GetValue(_noSuppressions))
            return (options, _, _) => options with { Suppressions = Suppressions.None };
        var baselines = !goesByBaseline || parsed.GetValue(_noBaseline) ? BaselineSearch.None : BaselineSearch.TryLoad(parsed.GetValue(_baseline), paths, KnownIds(rules), streams);
        var sidecars = _sidecar.TryRead(parsed, paths, KnownIds(rules), streams);
        if (baselines is null || sidecars is null)
            return null;
        return (options, place, text) =>
            sidecars.AddTo(options with { Suppressions = options.Suppressions with { Baseline = baselines.For(text.Path!) } }, place);
    }

    /// <summary>The sidecar that is named; null for those beside the inputs.</summary>
    public string? SidecarOf(ParseResult parsed) => _sidecar.NameIn(parsed);

    /// <summary>Of rules, and of what the engine finds.</summary>
    public static FrozenSet<string> KnownIds(RuleSettings rules) =>
        rules.Rules.Select(rule => rule.Descriptor).Concat(EngineDescriptors.All).Select(descriptor => descriptor.Id).ToFrozenSet(StringComparer.Ordinal);
}
