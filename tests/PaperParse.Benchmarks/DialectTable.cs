using System.Globalization;
using System.Text;
using PaperParse.Grammars;
using PaperParse.Syntax;
using PaperParse.TestSupport;

namespace PaperParse.Benchmarks;

/// <summary>What a line of each dialect costs, and what it costs to find the dialect out among all: on its clean sample, repeated to 50 KB and to 5 MB.</summary>
internal static class DialectTable
{
    private const double NanosecondsALine = 170;
    private const double DetectionOf50Kilobytes = 1;
    private const double DetectionByParse = 0.2;
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(1);
    private static readonly string[] CleanSamples = ["plain", "clean", "wrapped"];

    /// <summary>Real dumps, measured where the corpus is.</summary>
    private static readonly (string Dialect, string File)[] Dumps =
    [
        ("accepted-papers", "accepted-inlg2023.md"),
        ("arxiv-mail", "arxiv-mail-astro-ph-new-2023-03.txt"),
        ("hf-grid-text", "hf-daily-text-2024-08-01.txt"),
        ("hf-markdown", "hf-search-firecrawl-2026-10-02.md"),
        ("hf-numbered-refs", "hf-search-numbered-refs-2026-06-29.md"),
        ("hf-text", Corpus.Seed),
        ("numbered-digest", "hf-weekly-top10-plaintext-ko-2025-W41.txt"),
    ];

    public static string Measure()
    {
        var builder = new StringBuilder("| dialect | ns a line, sample | ns a line, dump | detection, 50 KB, ms | detection, 5 MB, ms | of the parse |\n| --- | ---: | ---: | ---: | ---: | ---: |\n");
        foreach (var dialect in BuiltInGrammars.Dialects)
            builder.Append(Row(dialect));
        return builder.Append(CultureInfo.InvariantCulture, $"\nBounds: {NanosecondsALine} ns a line; detection under {DetectionOf50Kilobytes} ms on 50 KB, at most {DetectionByParse} of the parse on 5 MB.\n").ToString();
    }

    private static string Row(Dialect dialect)
    {
        var sample = Repository.Samples(dialect.Name).First(path => CleanSamples.Contains(Path.GetFileNameWithoutExtension(path)));
        var (small, large) = (Repeated(sample, 50_000), Repeated(sample, 5_000_000));
        var lines = new SourceText(large).Lines.Count;
        var dump = Dumps.Where(known => known.Dialect == dialect.Name).Select(known => Corpus.Find(known.File)).OfType<string>().FirstOrDefault();
        var parse = Least(() => dialect.Parse(new SourceText(large)).Root.FullSpan.Length);
        var detectSmall = Least(() => DialectDetector.Detect(new SourceText(small), BuiltInGrammars.Dialects).Detection.Candidates.Count);
        var detectLarge = Least(() => DialectDetector.Detect(new SourceText(large), BuiltInGrammars.Dialects).Detection.Candidates.Count);
        return string.Create(CultureInfo.InvariantCulture, $"| {dialect.Name} | {parse / lines:0} | {(dump is null ? "" : $"{NanosecondsOf(dialect, File.ReadAllText(dump)):0}")} | {detectSmall / 1e6:0.00} | {detectLarge / 1e6:0.00} | {detectLarge / parse:0.000} |\n");
    }

    private static double NanosecondsOf(Dialect dialect, string text) =>
        Least(() => dialect.Parse(new SourceText(text)).Root.FullSpan.Length) / new SourceText(text).Lines.Count;

    private static string Repeated(string path, int length)
    {
        var text = File.ReadAllText(path) + "\n";
        return string.Concat(Enumerable.Repeat(text, (length / text.Length) + 1));
    }

    private static double Least(Func<long> run) => Fastest.Of(run, WarmUp).TotalNanoseconds;
}
