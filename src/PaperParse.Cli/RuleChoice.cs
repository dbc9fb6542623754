using System.CommandLine;
using System.CommandLine.Parsing;
using PaperParse.Analysis;
using PaperParse.Analyzers;
using PaperParse.Syntax;

namespace PaperParse.Cli;

/// <summary>The option that says which rules are asked: <c>--select</c>.</summary>
internal sealed class RuleChoice
{
    private readonly Option<IReadOnlyList<Rule>?> _select = new("--select")
    {
        HelpName = "IDS",
        Description = "Ask these rules and no others: ids, or what ids begin with, with commas between them (PP3001,PP2)",
        Arity = ArgumentArity.OneOrMore,
        CustomParser = Select,
    };

    public void AddTo(Command command) => command.Options.Add(_select);

    /// <summary>The options with the rules that were chosen; those that are on by default where none were.</summary>
    public ListingOptions Apply(ParseResult parsed, ListingOptions options) => parsed.GetValue(_select) is { } rules ? options with { Rules = rules } : options;

    private static List<Rule> Select(ArgumentResult result)
    {
        var chosen = new HashSet<Rule>();
        foreach (var id in result.Tokens.SelectMany(token => token.Value.Split(',', StringSplitOptions.TrimEntries)))
        {
            var rules = BuiltInRules.All.Where(rule => id.Length > 0 && rule.Descriptor.Id.StartsWith(id, StringComparison.OrdinalIgnoreCase)).ToList();
            if (rules.Count == 0)
                result.AddError($"--select: no rule is '{id}' or begins so{Spelling.DidYouMean(Spelling.Nearest(id, BuiltInRules.All.Select(rule => rule.Descriptor.Id)))} ('paperparse rules' lists them)");
            chosen.UnionWith(rules);
        }

        return [.. BuiltInRules.All.Where(chosen.Contains)];
    }
}
