using System.CommandLine;
using PaperParse.Extraction;
using PaperParse.Reporting;
using PaperParse.Syntax;

namespace PaperParse.Cli;

/// <summary><c>diff</c>: what became of the papers of one listing in another.</summary>
internal static class DiffCommand
{
    public const string Name = "diff";

    private const string Json = "json";
    private const string Markdown = "markdown";
    private const string Added = "added";
    private const string Removed = "removed";
    private const string Changed = "changed";
    private const string Moved = "moved";

    private static readonly string[] Kinds = [Added, Removed, Changed, Moved];

    public static string[] HelpText { get; } =
    [
        "Examples:",
        "  paperparse diff monday.txt tuesday.txt           + added, - removed, ~ changed, > moved, with their places",
        "  paperparse diff old.txt new.html --format json   a listing as text and as a page: fields that both show",
        "  paperparse diff old.txt new.txt --ignore upvotes,comments --fail-on removed,changed",
        "",
        "Papers are known again by their keys (arXiv id, DOI, title), wherever they stand. Of two files in one dialect all fields",
        "are compared, of different dialects those that both papers have. That a file is damaged (PP0001, PP0007, PP0008) is said on stderr.",
        "",
        "Exit status:",
        "  0  whatever the difference, but",
        "  1  there is something that --fail-on names",
        "  2  wrong usage, a bad grammar, a file that cannot be opened, an internal error",
    ];

    public static Command Create(Streams streams)
    {
        var old = FileArgument("OLD", "The listing before; - is standard input");
        var fresh = FileArgument("NEW", "The listing after");
        var format = CommonOptions.Choice("--format", "How differences are written (default: text)", "text", Json, Markdown);
        var failOn = Words("--fail-on", "KINDS", "Exit with status 1 when there is one of these: added, removed, changed, moved", Kinds);
        var ignore = Words("--ignore", "FIELDS", "Do not compare these fields of the records", [.. RecordKeys.Data]);
        var asOf = CommonOptions.AsOf();
        var dialect = new DialectChoice();
        var positions = CommonOptions.Positions();
        var input = new InputChoice();
        var command = new Command(Name, "Compare the papers of two listings") { old, fresh, format, failOn, ignore, asOf, positions };
        input.AddTo(command);
        dialect.AddTo(command);
        command.SetAction(parsed =>
        {
            var reader = input.ReaderOf(parsed, streams);
            string[] paths = [parsed.GetRequiredValue(old), parsed.GetRequiredValue(fresh)];
            if (ListingPair.TryRead(parsed, paths, reader, dialect, parsed.GetValue(asOf), parsed.GetValue(positions), streams) is not [var left, var right])
                return ExitCode.Failure;
            var diff = PaperDiff.Of(left, right, [.. parsed.GetValue(ignore) ?? []]);
            Write(streams, diff, parsed.GetValue(format), parsed.GetValue(positions));
            return (parsed.GetValue(failOn) ?? []).Any(kind => CountOf(diff, kind) > 0) ? ExitCode.Findings : ExitCode.Ok;
        });
        return command;
    }

    private static void Write(Streams streams, PaperDiff diff, string? format, PositionEncoding positions)
    {
        if (format == Json)
            DiffJson.Write(streams.OutBytes, diff, positions);
        else if (format == Markdown)
            DiffMarkdown.Write(streams.Out, diff);
        else
            DiffText.Write(streams.Out, diff, positions);
    }

    private static int CountOf(PaperDiff diff, string kind) => kind switch
    {
        Added => diff.Added.Count,
        Removed => diff.Removed.Count,
        Changed => diff.Changed.Count,
        _ => diff.Moved.Count,
    };

    private static Argument<string> FileArgument(string name, string description) => CommonOptions.Checked(new Argument<string>(name) { Description = description });

    /// <summary>An option with words, with commas between them, of which each is one of these.</summary>
    private static Option<string[]?> Words(string name, string helpName, string description, string[] known) => new(name)
    {
        HelpName = helpName,
        Description = description,
        Arity = ArgumentArity.OneOrMore,
        CustomParser = result =>
        {
            var words = result.Tokens.SelectMany(token => token.Value.Split(',', StringSplitOptions.TrimEntries)).ToArray();
            foreach (var word in words.Where(word => !known.Contains(word)))
                result.AddError($"{name}: '{word}' is not one of: {string.Join(", ", known)}{Spelling.DidYouMean(Spelling.Nearest(word, known))}");
            return words;
        },
    };
}
