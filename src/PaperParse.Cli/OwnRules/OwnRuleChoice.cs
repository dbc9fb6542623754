using System.CommandLine;
using System.Globalization;
using PaperParse.Analysis;

namespace PaperParse.Cli;

/// <summary>The options that bring rules of one's own: <c>--rules</c>, and where rules are asked <c>--rule-timeout</c>.</summary>
internal sealed class OwnRuleChoice
{
    private const int DefaultSeconds = 30;
    private const int MostSeconds = 24 * 60 * 60;

    private readonly Option<string[]> _rules = new("--rules")
    {
        HelpName = "FILE",
        Description = "Know the rules in this assembly (.dll), too; may be given more than once (docs/writing-a-rule.md)",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<TimeSpan?> _timeout = new("--rule-timeout")
    {
        HelpName = "SECONDS",
        Description = "With --rules: end the run when a rule has been at one entry for so long (default: 30)",
        CustomParser = result =>
        {
            if (double.TryParse(result.Tokens[0].Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds) && seconds is > 0 and <= MostSeconds)
                return TimeSpan.FromSeconds(seconds);
            result.AddError($"--rule-timeout: '{result.Tokens[0].Value}' is no number of seconds; write one such as 30 or 0.5, and at most {MostSeconds}");
            return null;
        },
    };

    /// <param name="command">Gets the options.</param>
    /// <param name="asked">Whether it asks the rules, and not only knows them.</param>
    public void AddTo(Command command, bool asked = true)
    {
        command.Options.Add(_rules);
        if (asked)
            command.Options.Add(_timeout);
    }

    /// <summary>The built-in rules and those of the assemblies: all that can be named. Null, after saying why, where one cannot be loaded.</summary>
    public RuleSettings? TryLoad(ParseResult parsed, Streams streams)
    {
        var known = ListingOptions.BuiltInSettings;
        foreach (var path in parsed.GetValue(_rules) ?? [])
        {
            if (RuleAssembly.TryLoad(path, known.Rules, streams) is not { } own)
                return null;
            known = known with { Rules = [.. known.Rules, .. own] };
        }

        return known;
    }

    /// <summary>Sees to it that a rule of one's own that does not come back ends the run; null where there is none.</summary>
    public RuleLimit? LimitOf(ParseResult parsed, Streams streams) => parsed.GetValue(_rules) is { Length: > 0 }
        ? new RuleLimit(parsed.GetValue(_timeout) ?? TimeSpan.FromSeconds(DefaultSeconds), message => End(streams, message))
        : null;

    // What was found in the files before is written by now, and files are replaced as a whole or not at all: the thread that hangs takes nothing with it.
    private static void End(Streams streams, string message)
    {
        streams.SayAside("paperparse: " + message);
        Environment.Exit(ExitCode.Failure);
    }
}
