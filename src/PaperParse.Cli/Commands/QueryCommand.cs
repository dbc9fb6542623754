using System.CommandLine;
using PaperParse.Inputs;
using PaperParse.Syntax;

namespace PaperParse.Cli;

/// <summary><c>query</c>: the places in trees that a pattern matches.</summary>
internal static class QueryCommand
{
    public const string Name = "query";

    public const string Places = "places";
    public const string Text = "text";
    public const string Json = "json";

    public static string[] HelpText { get; } =
    [
        "Examples:",
        "  paperparse query \"(Title)\" dump.txt               every title, with its place",
        "  paperparse query \"(Entry (Title) @t (MISSING Separator))\" dump.txt",
        "                                                   titles of entries that lack a separator",
        "  paperparse query \"(Entry !doi title: (_) @t //(Author) @a (#match? @a 'Lind'))\" dumps --as text",
        "                                                   title and author, with a tab between them, where there is no DOI",
        "  paperparse query \"(SkippedText)\" dumps --as json   an object a match, for programs",
        "",
        "Kinds are those that 'paperparse parse' shows; all of a query is in docs/queries.md.",
        "",
        "Exit status:",
        "  0  something matches",
        "  1  nothing does",
        "  2  wrong usage, a bad query or grammar, a file that cannot be opened, an internal error",
    ];

    public static Command Create(Streams streams)
    {
        var pattern = new Argument<string>("QUERY") { Description = "What to look for, as in \"(Entry (Title) @t)\"" };
        var files = CommonOptions.Files();
        var form = CommonOptions.Choice("--as", "What is written of a match (default: places)", Places, Text, Json);
        var dialect = new DialectChoice();
        var positions = CommonOptions.Positions();
        var jobs = CommonOptions.Jobs();
        var input = new InputChoice();
        var command = new Command(Name, "Find what a pattern matches in the syntax trees of listings") { pattern, files, form, positions, jobs };
        input.AddTo(command);
        dialect.AddTo(command);
        command.SetAction(parsed =>
        {
            var written = parsed.GetRequiredValue(pattern);
            try
            {
                var query = TreeQuery.Parse(written);
                var inputs = InputPaths.Of(parsed.GetRequiredValue(files));
                var reader = input.ReaderOf(parsed, streams, jobs: parsed.GetValue(jobs), showProgress: !streams.OutIsTerminal);
                if (dialect.TryRead(parsed, null, inputs.Select(reader.PlaceOf), streams) is not { } options)
                    return ExitCode.Failure;
                using var writer = new MatchWriter(streams, parsed.GetValue(form) ?? Places, parsed.GetValue(positions));
                foreach (var (tree, matches) in reader.Select(inputs, (place, text) => Find(query, text, options.For(place))))
                    writer.Write(tree, matches);
                return reader.HasFailed ? ExitCode.Failure : writer.Count > 0 ? ExitCode.Ok : ExitCode.Findings;
            }
            catch (QueryException problem)
            {
                return Refuse(streams, written, problem);
            }
        });
        return command;
    }

    private static (SyntaxTree Tree, IReadOnlyList<QueryMatch> Matches) Find(TreeQuery query, SourceText text, ListingOptions options)
    {
        var tree = Listing.Parse(text, options).Tree;
        return (tree, [.. query.Matches(tree.Root)]);
    }

    // query:1:9: there is no kind 'Titel'; did you mean 'Title'?
    //     | (Entry (Titel) @t)
    //     |         ^^^^^
    private static int Refuse(Streams streams, string query, QueryException problem)
    {
        streams.Flush();
        var text = new SourceText(query);
        streams.Error.WriteLine(Escaped.Inline($"query:{(query.Length == 0 ? "1:1" : text.Lines.PositionOf(problem.Span.Start))}: {problem.Message}"));
        if (SourceWindow.Around(text, problem.Span) is { } window)
        {
            streams.Error.WriteLine($"    | {window.Line}");
            streams.Error.Write("    | ");
            streams.ErrorPalette.WriteCarets(streams.Error, window.Carets);
            streams.Error.WriteLine();
        }

        return ExitCode.Failure;
    }
}
