using System.Diagnostics;
using System.Globalization;
using System.Text;
using PaperParse.Analysis;
using PaperParse.Analyzers;
using PaperParse.Export;
using PaperParse.Extraction;
using PaperParse.Syntax;

namespace PaperParse.Benchmarks;

/// <summary>
/// What all rules cost, those that are off by default among them, beside <c>extract</c> from text to NDJSON on the same listing; each rule alone; and how both
/// grow from 10,000 entries to 100,000. The entries are invented, all different, and one in a few has something to find.
/// </summary>
internal static class RulesTable
{
    private const int Entries = 100_000;
    private const int Fewer = 10_000;
    private const int Rounds = 3;
    private const double MostOfExtract = 3;
    private const double MostGrowth = 1.3;

    // A few thousand words, as real listings have, and not a few that all titles would share.
    private static readonly string[] Syllables = "mo li ser win at her mod lear slo mea wat gre sha cop dra ro qui war for sur gar led bel tow mar fer har sto pap riv".Split(' ');
    private static readonly string[] Words = [.. Syllables.SelectMany(one => Syllables.Select(other => one + other)), .. Syllables.SelectMany(one => Syllables.Select(other => one + "n" + other + "s"))];

    public static string Measure()
    {
        var (fewExtract, fewRules, _) = Times(Fewer);
        var (extract, rules, each) = Times(Entries);
        var all = rules / extract;
        var growth = rules / fewRules / (Entries / Fewer);
        var table = new StringBuilder();
        table.Append("| what | 10,000 entries, ms | 100,000 entries, ms | growth, 1 is linear |\n| --- | ---: | ---: | ---: |\n");
        table.Append(CultureInfo.InvariantCulture, $"| `extract`: tree, records, NDJSON | {fewExtract:0} | {extract:0} | {extract / fewExtract / (Entries / Fewer):0.00} |\n");
        table.Append(CultureInfo.InvariantCulture, $"| all rules | {fewRules:0} | {rules:0} | {growth:0.00}, <= {MostGrowth:0.0}: {Verdict(growth <= MostGrowth)} |\n\n");
        table.Append(CultureInfo.InvariantCulture, $"All rules take {all:0.00} x `extract`, <= {MostOfExtract:0}: {Verdict(all <= MostOfExtract)}.\n\n| rule | ms | x `extract` |\n| --- | ---: | ---: |\n");
        foreach (var (id, time) in each)
            table.Append(CultureInfo.InvariantCulture, $"| {id} | {time.TotalMilliseconds:0} | {time.TotalMilliseconds / extract:0.000} |\n");
        return table.ToString();
    }

    /// <summary>The least of a few rounds, in milliseconds.</summary>
    private static (double Extract, double Rules, IReadOnlyList<(string Id, TimeSpan Time)> Each) Times(int entries)
    {
        var text = new SourceText(ListingOf(entries));
        var dialect = BuiltInDialects.All.Single(dialect => dialect.Name == "hf-text");
        double extract = double.MaxValue, rules = double.MaxValue;
        IReadOnlyList<(string, TimeSpan)> each = [];
        for (var round = 0; round < Rounds; round++)
        {
            var clock = Stopwatch.StartNew();
            var papers = PaperExtractor.Extract(dialect.Parse(text));
            NdjsonExporter.Write(Stream.Null, PositionEncoding.Utf16, [papers]);
            extract = Math.Min(extract, clock.Elapsed.TotalMilliseconds);
            if (papers.Papers.Count != entries)
                throw new InvalidOperationException($"{entries} entries were written and {papers.Papers.Count} read.");
            var profile = new RuleTimes();
            clock.Restart();
            _ = AnalysisDriver.Analyze(papers, new AnalysisOptions(BuiltInRules.All), profile);
            if (clock.Elapsed.TotalMilliseconds >= rules)
                continue;
            rules = clock.Elapsed.TotalMilliseconds;
            each = profile.Times;
        }

        return (extract, rules, each);
    }

    /// <summary>A listing of its own for each seed.</summary>
    internal static string ListingOf(int entries, int seed = 2031)
    {
        var random = new Random(seed);
        var text = new StringBuilder("Daily Papers\n\nJun 1, 2031\n\n");
        for (var i = 0; i < entries; i++)
        {
            AppendWords(text, random, 8, capitals: true);
            text.Append(CultureInfo.InvariantCulture, $" {i}\n\n");
            for (var sentence = 0; sentence < 8; sentence++)
            {
                AppendWords(text, random, 12, capitals: false);
                text.Append(random.Next(40) switch { 0 => " that that is", 1 => @" by 5\%", 2 => " -- or so", 3 => " at https://moss.example/a", 4 => " (wet )", _ => "" }).Append(". ");
            }

            text.Length--;
            text.Append(CultureInfo.InvariantCulture, $"\n\n  • {random.Next(1, 30)} authors\n·\nMay {random.Next(1, 32)}, 2031\n\n");
        }

        return text.ToString();
    }

    private static void AppendWords(StringBuilder text, Random random, int count, bool capitals)
    {
        for (var i = 0; i < count; i++)
        {
            var word = Words[random.Next(Words.Length)];
            text.Append(i > 0 ? " " : "");
            if (capitals || i == 0)
                text.Append(char.ToUpperInvariant(word[0])).Append(word, 1, word.Length - 1);
            else
                text.Append(word);
        }
    }

    private static string Verdict(bool holds) => holds ? "met" : "not met";
}
