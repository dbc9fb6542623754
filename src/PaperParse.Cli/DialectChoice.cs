using System.CommandLine;
using PaperParse.Grammars;
using PaperParse.Html.Grammar;

namespace PaperParse.Cli;

/// <summary>The options that say how a text is read: <c>--dialect</c> and <c>--grammar</c>.</summary>
internal sealed class DialectChoice
{
    private const string Auto = "auto";

    private readonly Option<string?> _dialect = new("--dialect")
    {
        HelpName = "NAME|auto",
        Description = "The dialect of the input; auto, the default, finds it out",
    };

    private readonly Option<string?> _grammar = new("--grammar")
    {
        HelpName = "FILE",
        Description = "Read the input with the grammar in FILE; with --dialect, know it beside the built-in ones, or in place of one of its name",
    };

    public void AddTo(Command command)
    {
        command.Options.Add(_dialect);
        command.Options.Add(_grammar);
    }

    /// <param name="parsed">The command line.</param>
    /// <param name="asOf">The day that counts as today; null when none was given.</param>
    /// <param name="streams">What is wrong with the options, or in the grammar, is said here.</param>
    /// <returns>Null when there is no such dialect or grammar.</returns>
    public ListingOptions? TryRead(ParseResult parsed, DateOnly? asOf, Streams streams)
    {
        var known = BuiltInDialects.All;
        Dialect? chosen = null;
        if (parsed.GetValue(_grammar) is { } path)
        {
            if (TryLoad(path, streams) is not { } loaded)
                return null;
            known = [.. known.Where(dialect => dialect.Name != loaded.Name), loaded];
            chosen = loaded;
        }

        if (parsed.GetValue(_dialect) is { } name)
        {
            chosen = known.FirstOrDefault(dialect => dialect.Name == name);
            if (chosen is null && name != Auto)
            {
                streams.Say($"paperparse: --dialect: there is no dialect '{name}'; there are {string.Join(", ", known.Select(dialect => dialect.Name))}, and {Auto} to find it out");
                return null;
            }
        }

        return new ListingOptions { AsOf = asOf, Dialect = chosen, Dialects = known };
    }

    private static Dialect? TryLoad(string path, Streams streams)
    {
        if (GrammarFileReader.TryRead(path, streams) is not { } text)
            return null;
        var (dialect, errors) = PageGrammarCompiler.Compile(text.ToString(), path);
        foreach (var error in errors)
            streams.Say(error.ToString());
        return dialect;
    }
}
