using System.CommandLine;
using PaperParse.Analysis;
using PaperParse.Syntax;

namespace PaperParse.Cli;

/// <summary>The options of all commands that ask rules: which, of what text, and what of it is not shown.</summary>
/// <param name="goesByBaseline">Whether accepted findings are not shown.</param>
internal sealed class CheckChoice(bool goesByBaseline = true)
{
    private readonly RuleChoice _rules = new();
    private readonly OwnRuleChoice _own = new();
    private readonly SuppressionChoice _suppressions = new(goesByBaseline);
    private readonly DialectChoice _dialect = new();

    /// <param name="command">Gets the options.</param>
    /// <param name="input">Whose options stand among them.</param>
    public void AddTo(Command command, InputChoice input)
    {
        _rules.AddTo(command);
        _own.AddTo(command);
        _suppressions.AddTo(command);
        input.AddTo(command);
        _dialect.AddTo(command);
    }

    /// <summary>For findings that somebody wants to stay: in the sidecar that is named, or those beside the inputs.</summary>
    public WantedSuppressions SuppressionsOf(ParseResult parsed, RuleSettings known, Streams streams) =>
        new(_suppressions.SidecarOf(parsed), SuppressionChoice.KnownIds(known), streams);

    /// <summary>Null, after saying why, where the options, an assembly, a configuration or a file of suppressions has a mistake.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="asOf">The day that counts as today; null when none was given.</param>
    /// <param name="places">Of the inputs.</param>
    /// <param name="streams">What is wrong is said here.</param>
    public Checking? TryRead(ParseResult parsed, DateOnly? asOf, IReadOnlyList<string> places, Streams streams)
    {
        if (_own.TryLoad(parsed, streams) is not { } known
            || _dialect.TryRead(parsed, asOf, places, streams, known) is not { } options
            || _rules.TryRead(parsed, known, streams) is not { } choose
            || _suppressions.TryRead(parsed, places, known, streams) is not { } suppress)
            return null;
        var limit = _own.LimitOf(parsed, streams);
        return new Checking(known, options.With(one => one with { Rules = choose(one.Rules), Watch = limit?.Watch }), suppress, limit);
    }
}

/// <summary>With what each text of a run is checked.</summary>
/// <param name="known">All rules that there are.</param>
/// <param name="options">Of each input.</param>
/// <param name="suppress">Adds what is not shown.</param>
/// <param name="limit">Of the time that a rule may take; null for none.</param>
internal sealed class Checking(RuleSettings known, OptionsByInput options, Func<ListingOptions, string, SourceText, ListingOptions> suppress, RuleLimit? limit) : IDisposable
{
    /// <summary>All rules that there are.</summary>
    public RuleSettings Known => known;

    /// <param name="place">Of an input of the run.</param>
    /// <param name="text">In it.</param>
    public ListingOptions For(string place, SourceText text) => suppress(options.For(place), place, text);

    public void Dispose() => limit?.Dispose();
}
