using System.CommandLine;
using PaperParse.Analysis;
using PaperParse.Analyzers;
using PaperParse.Export;
using PaperParse.Extraction;
using PaperParse.Inputs;
using PaperParse.Syntax;

namespace PaperParse.Cli;

/// <summary><c>extract</c>: the papers as records.</summary>
internal static class ExtractCommand
{
    public const string Name = "extract";

    private const string Json = "json";
    private const string Safe = "safe";
    private const string Unsafe = "unsafe";

    /// <summary>The findings that say that records are wrong or lost for the whole of a file or at its end.</summary>
    private static readonly string[] Damage = ["PP0001", "PP0007", "PP0008"];

    private static readonly Rule[] DamageRules = [.. BuiltInRules.All.Where(rule => Damage.Contains(rule.Descriptor.Id))];

    public static string[] HelpText { get; } =
    [
        "Examples:",
        "  paperparse extract dump.txt > papers.ndjson",
        "  paperparse extract dump.txt --as-of 2026-01-19 --format json",
        "  paperparse extract dumps > papers.ndjson         the listings in a folder and below",
        "  paperparse extract dump.txt --fix safe           the papers as they read once mended; the file stays as it is",
        "  cat dump.txt | paperparse extract - | jq -r .title",
        "",
        "Every record has every key, null where there is nothing; .fields says of each where it stands in the source.",
        "",
        "Exit status:",
        "  0  records were written",
        "  1  none were; or a file cannot be decoded (PP0001), has no entries (PP0007) or is cut off (PP0008)",
        "  2  wrong usage, a bad grammar, a file that cannot be opened, an internal error",
    ];

    public static Command Create(Streams streams)
    {
        var files = CommonOptions.Files();
        var format = CommonOptions.Choice("--format", "How records are written: one a line, or one array (default: ndjson)", "ndjson", Json);
        var asOf = CommonOptions.AsOf();
        var dialect = new DialectChoice();
        var noEmbedded = new Option<bool>("--no-embedded") { Description = "Take only what a page shows, and nothing from the copy that it keeps of its data" };
        var fix = CommonOptions.Choice("--fix", "Read the papers from the mended text; .fields still gives their places in the file", Safe, Unsafe);
        var positions = CommonOptions.Positions();
        var jobs = CommonOptions.Jobs();
        var input = new InputChoice();
        var command = new Command(Name, "Write the papers of listings as records") { files, format, noEmbedded, fix, asOf, positions, jobs };
        input.AddTo(command);
        dialect.AddTo(command);
        command.SetAction(parsed =>
        {
            var inputs = InputPaths.Of(parsed.GetRequiredValue(files));
            var reader = input.ReaderOf(parsed, streams, jobs: parsed.GetValue(jobs), showProgress: !streams.OutIsTerminal);
            if (dialect.TryRead(parsed, parsed.GetValue(asOf), inputs.Select(reader.PlaceOf), streams) is not { } options)
                return ExitCode.Failure;
            options = options.With(one => one with { UseRecords = !parsed.GetValue(noEmbedded) });
            FixSafety? mend = parsed.GetValue(fix) switch
            {
                Safe => FixSafety.Safe,
                Unsafe => FixSafety.Unsafe,
                _ => null,
            };
            var lists = reader.Select(inputs, (place, text) => Read(text, options.For(place), mend));
            return Extract(streams, reader, lists, parsed.GetValue(positions), parsed.GetValue(format) == Json);
        });
        return command;
    }

    private static int Extract(Streams streams, InputReader reader, IEnumerable<(PaperList, IReadOnlyList<Diagnostic>)> read, PositionEncoding positions, bool asJson)
    {
        var records = 0;
        var isDamaged = false;
        if (asJson)
            JsonExporter.Write(streams.OutBytes, positions, Lists());
        else
            NdjsonExporter.Write(streams.OutBytes, positions, Lists());
        if (reader.HasFailed)
            return ExitCode.Failure;
        return isDamaged || records == 0 ? ExitCode.Findings : ExitCode.Ok;

        // One file after the other, as the exporter asks for them: no more than a few are in memory.
        IEnumerable<PaperList> Lists()
        {
            foreach (var (papers, findings) in read)
            {
                EncodingNote.Say(streams, papers.Tree.Text);
                UnreadNote.Say(streams, papers.Tree);
                var map = new PositionMap(papers.Tree.Text, positions);
                records += papers.Papers.Count;
                foreach (var finding in findings)
                {
                    isDamaged |= Damage.Contains(finding.Id);
                    FindingWriter.WriteLine(streams.Error, streams.ErrorPalette, map.Text.Path!, map, finding);
                }

                yield return papers;
            }
        }
    }

    /// <summary>What is said of damage is said of the text as it is; a text that cannot be decoded is not mended.</summary>
    private static (PaperList Papers, IReadOnlyList<Diagnostic> Findings) Read(SourceText text, ListingOptions options, FixSafety? mend)
    {
        var listing = Listing.Parse(text, options);
        var findings = AnalysisDriver.Analyze(listing.Papers, DamageRules);
        if (mend is not { } most || text.UndecodableByteOffset is not null)
            return (listing.Papers, findings);
        return (listing.Fix(includeUnsafe: most == FixSafety.Unsafe).PapersOfOriginal(), findings);
    }
}
