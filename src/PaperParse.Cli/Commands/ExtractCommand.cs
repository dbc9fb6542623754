using System.CommandLine;
using PaperParse.Analysis;
using PaperParse.Extraction;
using PaperParse.Inputs;
using PaperParse.Syntax;

namespace PaperParse.Cli;

/// <summary><c>extract</c>: the papers as records.</summary>
internal static class ExtractCommand
{
    public const string Name = "extract";

    private const string Safe = "safe";
    private const string Unsafe = "unsafe";

    public static string[] HelpText { get; } =
    [
        "Examples:",
        "  paperparse extract dump.txt > papers.ndjson",
        "  paperparse extract dump.txt --as-of 2026-01-19 --format json",
        "  paperparse extract dumps > papers.ndjson         the listings in a folder and below",
        "  paperparse extract dumps -o papers.csv           the format is told by the name of the file",
        "  paperparse extract dumps -o papers.sqlite -o papers.parquet --loss-report losses.txt",
        "  paperparse extract dumps -o papers.atom --title 'This week'",
        "  paperparse extract dump.txt --fix safe           the papers as they read once mended; the file stays as it is",
        "  cat dump.txt | paperparse extract - | jq -r .title",
        "",
        "Every record has every key, null where there is nothing; .fields says of each where it stands in the source.",
        "A file is replaced when all is written, or left as it was; without records it is left. A loss is a warning and does not change the status.",
        "",
        "Exit status:",
        "  0  records were written",
        "  1  none were; or a file cannot be decoded (PP0001), has no entries (PP0007) or is cut off (PP0008),",
        "     suppressed or not",
        "  2  wrong usage, a bad grammar, a file that cannot be opened, an internal error",
    ];

    public static Command Create(Streams streams)
    {
        var files = CommonOptions.Files();
        var asOf = CommonOptions.AsOf();
        var dialect = new DialectChoice();
        var noEmbedded = new Option<bool>("--no-embedded") { Description = "Take only what a page shows, and nothing from the copy that it keeps of its data" };
        var fix = CommonOptions.Choice("--fix", "Read the papers from the mended text; .fields still gives their places in the file", Safe, Unsafe);
        var positions = CommonOptions.Positions();
        var jobs = CommonOptions.Jobs();
        var input = new InputChoice();
        var export = new ExportChoice();
        var losses = new LossReportChoice();
        var command = new Command(Name, "Write the papers of listings as records") { files };
        export.AddTo(command);
        losses.AddTo(command);
        foreach (var option in new Option[] { noEmbedded, fix, asOf, positions, jobs })
            command.Options.Add(option);
        input.AddTo(command);
        dialect.AddTo(command);
        command.SetAction(parsed =>
        {
            var inputs = InputPaths.Of(parsed.GetRequiredValue(files));
            if (export.TryRead(parsed, inputs, streams) is not { } targets)
                return ExitCode.Failure;
            var toStdout = targets.Any(target => target.Path is null);
            var reader = input.ReaderOf(parsed, streams, jobs: parsed.GetValue(jobs), showProgress: !(toStdout && streams.OutIsTerminal));
            if (dialect.TryRead(parsed, parsed.GetValue(asOf), inputs.Select(reader.PlaceOf), streams) is not { } options)
                return ExitCode.Failure;
            options = options.With(one => one with { UseRecords = !parsed.GetValue(noEmbedded) });
            FixSafety? mend = parsed.GetValue(fix) switch
            {
                Safe => FixSafety.Safe,
                Unsafe => FixSafety.Unsafe,
                _ => null,
            };
            var rules = new ExportRules(targets.Select(target => target.Format));
            var allFindings = targets.Any(target => target.Format.TakesFindings);
            var read = reader.Select(inputs, (place, text) => Read(text, options.For(place), mend, rules, allFindings));
            try
            {
                if (losses.TryOpen(parsed, targets, parsed.GetValue(positions), streams) is not { } report)
                    return ExitCode.Failure;
                using var run = new ExportRun(targets, export.OptionsOf(parsed, parsed.GetValue(positions)), report, streams);
                return Extract(streams, reader, read, parsed.GetValue(positions), run);
            }
            catch (InputException problem)
            {
                streams.Say("paperparse: " + problem.Message);
                return ExitCode.Failure;
            }
        });
        return command;
    }

    // One file after the other: no more than a few are in memory.
    private static int Extract(Streams streams, InputReader reader, IEnumerable<ReadText> read, PositionEncoding positions, ExportRun run)
    {
        var isDamaged = false;
        foreach (var (papers, said, findings) in read)
        {
            EncodingNote.Say(streams, papers.Tree.Text);
            UnreadNote.Say(streams, papers.Tree);
            var map = new PositionMap(papers.Tree.Text, positions);
            foreach (var finding in said)
            {
                isDamaged |= DamageNote.IsDamage(finding);
                FindingWriter.WriteLine(streams.Error, streams.ErrorPalette, map.Text.Path!, map, finding);
            }

            run.Add(papers, findings);
        }

        run.Complete();
        if (reader.HasFailed)
            return ExitCode.Failure;
        return isDamaged || run.Records == 0 ? ExitCode.Findings : ExitCode.Ok;
    }

    /// <param name="Said">What is said of the text: that it is damaged, or lacks what a format needs.</param>
    /// <param name="Findings">All that there are, for a format that holds them; else none.</param>
    private sealed record ReadText(PaperList Papers, IReadOnlyList<Diagnostic> Said, IReadOnlyList<Diagnostic> Findings);

    /// <summary>What is said of damage is said of the text as it is, suppressed or not; a text that cannot be decoded is not mended.</summary>
    private static ReadText Read(SourceText text, ListingOptions options, FixSafety? mend, ExportRules rules, bool allFindings)
    {
        var listing = Listing.Parse(text, options);
        var papers = mend is { } most && text.UndecodableByteOffset is null ? listing.Fix(includeUnsafe: most == FixSafety.Unsafe).PapersOfOriginal() : listing.Papers;
        var said = DamageNote.In(listing.Papers).Concat(rules.Analyze(papers));
        return new ReadText(papers, [.. said.OrderBy(finding => finding.Span.Start)], allFindings ? listing.Findings : []);
    }
}
