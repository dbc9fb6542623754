using System.Diagnostics;
using System.Globalization;
using System.Text;
using PaperParse.Export;
using PaperParse.Extraction;
using PaperParse.Syntax;

namespace PaperParse.Benchmarks;

/// <summary>
/// What it costs to write 100,000 records of 1,000 listings: from text to file, beside parsing the same texts alone, in processor time, so that whoever else uses the
/// machine does not count; and the most memory that the tool holds, with a tenth of the files and with all. The entries are invented, all different.
/// </summary>
internal static class ExportsTable
{
    private const int Files = 1_000;
    private const int Fewer = 100;
    private const int EntriesInFile = 100;
    private const int Rounds = 2;
    private const double MostGrowth = 1.3;

    private static readonly string[] Formats = ["ndjson", "csv", "parquet", "sqlite"];

    public static string Measure()
    {
        var folder = Directory.CreateTempSubdirectory("paperparse-benchmark-");
        try
        {
            var texts = Enumerable.Range(0, Files).Select(seed => RulesTable.ListingOf(EntriesInFile, seed)).ToList();
            var (few, all) = (WriteFiles(folder, "few", texts.Take(Fewer)), WriteFiles(folder, "all", texts));
            var parsing = Fastest(() => Parse(texts, _ => { }));
            var table = new StringBuilder();
            table.Append(CultureInfo.InvariantCulture, $"| 100,000 records, 1,000 files, {texts.Sum(Encoding.UTF8.GetByteCount) / 1e6:0} MB | processor, s | x parsing | records/s | file, MB | peak, 100 files, MB | peak, 1,000 files, MB | growth, <= {MostGrowth:0.0} |\n");
            table.Append("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |\n");
            table.Append(CultureInfo.InvariantCulture, $"| parsing alone | {parsing:0.00} | 1 | {Files * EntriesInFile / parsing:0} | | | | |\n");
            foreach (var name in Formats)
            {
                var output = Path.Combine(folder.FullName, "papers" + ExportFormats.Named(name)!.Extension);
                var seconds = Fastest(() => Export(texts, name, output));
                var (peakFew, peakAll) = (PeakOf(few, output), PeakOf(all, output));
                Console.Error.WriteLine($"{name}: {seconds / parsing:0.0} x parsing, {peakFew:0} and {peakAll:0} MB");
                table.Append(CultureInfo.InvariantCulture, $"| {name} | {seconds:0.00} | {seconds / parsing:0.0} | {Files * EntriesInFile / seconds:0} | {new FileInfo(output).Length / 1e6:0} | {peakFew:0} | {peakAll:0} | {peakAll / peakFew:0.00}: {(peakAll / peakFew <= MostGrowth ? "met" : "not met")} |\n");
            }

            return table.ToString();
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string WriteFiles(DirectoryInfo folder, string name, IEnumerable<string> texts)
    {
        var files = folder.CreateSubdirectory(name).FullName;
        foreach (var (number, text) in texts.Index())
            File.WriteAllText(Path.Combine(files, string.Create(CultureInfo.InvariantCulture, $"{number:0000}.txt")), text);
        return files;
    }

    private static double Fastest(Action work)
    {
        var least = double.MaxValue;
        for (var round = 0; round < Rounds; round++)
        {
            var before = Environment.CpuUsage.TotalTime;
            work();
            least = Math.Min(least, (Environment.CpuUsage.TotalTime - before).TotalSeconds);
        }

        return least;
    }

    private static void Parse(List<string> texts, Action<SyntaxTree> then)
    {
        var dialect = BuiltInDialects.All.Single(dialect => dialect.Name == "hf-text");
        foreach (var text in texts)
            then(dialect.Parse(new SourceText(text)));
    }

    private static void Export(List<string> texts, string format, string path)
    {
        using var output = File.Create(path);
        using var exporter = ExportFormats.Named(format)!.Create(output, new ExportOptions());
        var records = 0;
        Parse(texts, tree =>
        {
            var papers = PaperExtractor.Extract(tree);
            records += papers.Papers.Count;
            exporter.Add(papers, []);
            _ = exporter.TakeLosses();
        });
        exporter.Complete();
        if (records != Files * EntriesInFile)
            throw new InvalidOperationException($"{Files * EntriesInFile} entries were written and {records} read.");
    }

    /// <summary>The most physical memory of the tool while it writes, in MB.</summary>
    private static double PeakOf(string folder, string output)
    {
        var info = new ProcessStartInfo("dotnet") { RedirectStandardError = true };
        foreach (var word in new[] { Path.Combine(AppContext.BaseDirectory, "PaperParse.Cli.dll"), "extract", folder, "-o", output, "--jobs", "2" })
            info.ArgumentList.Add(word);
        using var process = Process.Start(info)!;
        var error = process.StandardError.ReadToEndAsync();
        var peak = 0L;
        while (!process.WaitForExit(20))
        {
            try
            {
                process.Refresh();
                peak = Math.Max(peak, process.PeakWorkingSet64);
            }
            catch (InvalidOperationException)
            {
                // It ended between the question and the answer; what was seen before counts.
            }
        }

        if (process.ExitCode != 0)
            throw new InvalidOperationException($"The tool could not write what it was to be measured on: {error.GetAwaiter().GetResult()}");
        return peak / 1e6;
    }
}
