using System.CommandLine;
using PaperParse.Extraction;
using PaperParse.Inputs;
using PaperParse.Syntax;

namespace PaperParse.Cli;

/// <summary><c>merge</c>: one set of records from several listings.</summary>
internal static class MergeCommand
{
    public const string Name = "merge";

    public static string[] HelpText { get; } =
    [
        "Examples:",
        "  paperparse merge day.txt day.html > papers.ndjson",
        "  paperparse merge monday.txt tuesday.txt -o week.csv",
        "  paperparse merge day.txt day.html --no-conflicts > papers.ndjson",
        "",
        "Entries of one paper, known by arXiv id, DOI or title, become one record. Each field is that of the listing that knows it",
        "best: stated before inferred, then the newer entry, then the one named later. In .fields a field of another file than the",
        "record's says so. What listings say otherwise is told on stderr, with both places, and so is that a file is damaged",
        "(PP0001, PP0007, PP0008). Neither changes the status.",
        "",
        "Exit status:",
        "  0  records were written",
        "  1  none were",
        "  2  wrong usage, a bad grammar, a file that cannot be opened, an internal error",
    ];

    public static Command Create(Streams streams)
    {
        var files = CommonOptions.Files();
        var quiet = new Option<bool>("--no-conflicts") { Description = "Do not say on what the listings do not agree" };
        var asOf = CommonOptions.AsOf();
        var dialect = new DialectChoice();
        var positions = CommonOptions.Positions();
        var jobs = CommonOptions.Jobs();
        var input = new InputChoice();
        var export = new ExportChoice();
        var losses = new LossReportChoice();
        var command = new Command(Name, "Make one set of records of several listings") { files, quiet, asOf, positions, jobs };
        export.AddTo(command);
        losses.AddTo(command);
        input.AddTo(command);
        dialect.AddTo(command);
        command.SetAction(parsed =>
        {
            var inputs = InputPaths.Of(parsed.GetRequiredValue(files));
            if (export.TryRead(parsed, inputs, streams) is not { } targets)
                return ExitCode.Failure;
            var reader = input.ReaderOf(parsed, streams, jobs: parsed.GetValue(jobs), showProgress: !streams.OutIsTerminal);
            if (dialect.TryRead(parsed, parsed.GetValue(asOf), inputs.Select(reader.PlaceOf), streams) is not { } options)
                return ExitCode.Failure;
            var lists = new List<PaperList>();
            foreach (var papers in reader.Select(inputs, (place, text) => Listing.Parse(text, options.For(place)).Papers))
            {
                EncodingNote.Say(streams, papers.Tree.Text);
                UnreadNote.Say(streams, papers.Tree);
                DamageNote.Say(streams, papers, parsed.GetValue(positions));
                lists.Add(papers);
            }

            var merge = PaperMerge.Of(lists);
            try
            {
                if (losses.TryOpen(parsed, targets, parsed.GetValue(positions), streams) is not { } report)
                    return ExitCode.Failure;
                using var run = new ExportRun(targets, export.OptionsOf(parsed, parsed.GetValue(positions)), report, streams);
                var rules = new ExportRules(targets.Select(target => target.Format));
                foreach (var list in merge.Lists)
                {
                    var map = new PositionMap(list.Tree.Text, parsed.GetValue(positions));
                    foreach (var finding in rules.Analyze(list))
                        FindingWriter.WriteLine(streams.Error, streams.ErrorPalette, map.Text.Path!, map, finding);
                    run.Add(list, []);
                }

                run.Complete();
                if (!parsed.GetValue(quiet))
                    SayConflicts(streams, merge, parsed.GetValue(positions));
                return reader.HasFailed ? ExitCode.Failure : run.Records == 0 ? ExitCode.Findings : ExitCode.Ok;
            }
            catch (InputException problem)
            {
                streams.Say("paperparse: " + problem.Message);
                return ExitCode.Failure;
            }
        });
        return command;
    }

    // entry 1, "Reading Tide Tables": upvotes: "15" (day.html:9:1) was taken, "12" (day.txt:9:1) was not
    private static void SayConflicts(Streams streams, PaperMerge merge, PositionEncoding positions)
    {
        var places = new Dictionary<PaperList, PlaceNames>(ReferenceEqualityComparer.Instance);
        foreach (var conflict in merge.Conflicts)
        {
            var (taken, left) = DiffText.Shown(conflict.Taken.Text, conflict.Left.Text);
            streams.Say($"{Analysis.EntryName.Of(conflict.Paper)}: {conflict.Key}: {taken} ({PlaceOf(conflict.Taken)}) was taken, {left} ({PlaceOf(conflict.Left)}) was not");
        }

        string PlaceOf(MergedValue value)
        {
            if (!places.TryGetValue(value.Papers, out var names))
                places.Add(value.Papers, names = new PlaceNames(value.Papers, positions));
            var path = Escaped.Inline(value.Papers.Tree.Text.Path);
            return names.Of(value.Place) ?? (value.Text is null ? path : $"{path}, worked out");
        }
    }
}
