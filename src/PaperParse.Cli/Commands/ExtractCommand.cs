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

    /// <summary>The findings that say that records are wrong or lost for the whole of a file or at its end.</summary>
    private static readonly string[] Damage = ["PP0001", "PP0007", "PP0008"];

    private static readonly Rule[] DamageRules = [.. BuiltInRules.All.Where(rule => Damage.Contains(rule.Descriptor.Id))];

    public static string[] HelpText { get; } =
    [
        "Examples:",
        "  paperparse extract dump.txt > papers.ndjson",
        "  paperparse extract dump.txt --as-of 2026-01-19 --format json",
        "  paperparse extract dumps > papers.ndjson         the listings in a folder and below",
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
        var positions = CommonOptions.Positions();
        var jobs = CommonOptions.Jobs();
        var input = new InputChoice();
        var command = new Command(Name, "Write the papers of listings as records") { files, format, noEmbedded, asOf, positions, jobs };
        input.AddTo(command);
        dialect.AddTo(command);
        command.SetAction(parsed =>
        {
            var inputs = InputPaths.Of(parsed.GetRequiredValue(files));
            var reader = input.ReaderOf(parsed, streams, jobs: parsed.GetValue(jobs), showProgress: !streams.OutIsTerminal);
            if (dialect.TryRead(parsed, parsed.GetValue(asOf), inputs.Select(reader.PlaceOf), streams) is not { } options)
                return ExitCode.Failure;
            options = options.With(one => one with { UseRecords = !parsed.GetValue(noEmbedded) });
            return Extract(streams, reader, inputs, options, parsed.GetValue(positions), parsed.GetValue(format) == Json);
        });
        return command;
    }

    private static int Extract(Streams streams, InputReader reader, IReadOnlyList<InputPath> inputs, OptionsByFolder options, PositionEncoding positions, bool asJson)
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
            foreach (var (papers, findings) in reader.Select(inputs, (place, text) => Read(text, options.For(place))))
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

    private static (PaperList Papers, IReadOnlyList<Diagnostic> Findings) Read(SourceText text, ListingOptions options)
    {
        var papers = Listing.Parse(text, options).Papers;
        return (papers, AnalysisDriver.Analyze(papers, DamageRules));
    }
}
