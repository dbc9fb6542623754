using System.Collections.Concurrent;
using System.Globalization;
using PaperParse.Export;
using PaperParse.Inputs;
using PaperParse.Reporting;
using PaperParse.Syntax;

namespace PaperParse.Cli.Tests;

public sealed class ManyFilesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Two_thousand_files_come_out_in_order_every_time_and_one_that_cannot_be_read_stops_none()
    {
        MakeFiles(2000);
        File.Delete(PathOf(1000));
        File.CreateSymbolicLink(PathOf(1000), "gone");
        string[] check = ["check", _folder.Path, "--as-of", "2031-03-05"];
        string[] each = ["4", "4", "1"];

        var runs = each.Select(jobs => ToolRun.Of([.. check, "--jobs", jobs])).ToList();

        Assert.All(runs, run => Assert.Equal((2, $"paperparse: {PathOf(1000)}: no such file\n"), (run.Code, run.Error)));
        Assert.Equal(runs[0].OutBytes, runs[1].OutBytes);
        Assert.Equal(runs[0].OutBytes, runs[2].OutBytes);
        Assert.Equal(
            Enumerable.Range(0, 2000).Where(number => number != 1000).Select(number => $"{PathOf(number)}:7:5: info PP2001: \"1 authors\" should be \"1 author\""),
            runs[0].OutLines.Where(line => line.Contains(" PP2001: ", StringComparison.Ordinal)));
        Assert.StartsWith("1,999 files (hf-text, 100 % sure); 3,998 entries; ", runs[0].OutLines[^1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("extract")]
    [InlineData("extract --format json")]
    [InlineData("check --reporter json --position-encoding utf-8")]
    [InlineData("fix --diff")]
    public void The_number_of_jobs_changes_nothing_and_a_folder_in_the_place_of_a_file_stops_none(string command)
    {
        MakeFiles(120);
        File.WriteAllText(PathOf(20), "");
        File.WriteAllBytes(PathOf(40), [0x41, 0xFF, 0x0A]);
        File.Delete(PathOf(60));
        Directory.CreateDirectory(PathOf(60));
        var words = command.Split(' ');
        string[] all = [words[0], .. Enumerable.Range(0, 120).Select(PathOf), PathOf(500), .. words[1..]];

        var one = ToolRun.Of([.. all, "--jobs", "1"]);
        var four = ToolRun.Of([.. all, "--jobs", "4"]);

        Assert.Equal((2, 2), (one.Code, four.Code));
        Assert.Equal(one.OutBytes, four.OutBytes);
        Assert.Equal(one.Error, four.Error);
        var problems = four.ErrorLines.Where(line => line.StartsWith("paperparse: ", StringComparison.Ordinal) && !line.EndsWith(": left alone", StringComparison.Ordinal)).ToList();
        Assert.Equal(2, problems.Count);
        Assert.StartsWith($"paperparse: {PathOf(60)}: there is nothing to read in this folder", problems[0], StringComparison.Ordinal);
        Assert.Equal($"paperparse: {PathOf(500)}: no such file", problems[1]);
        Assert.Contains("Tide Tables 119", four.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Fix_writes_every_file_whatever_the_number_of_jobs()
    {
        MakeFiles(60);

        var run = ToolRun.Of("fix", _folder.Path, "--jobs", "4");

        Assert.Equal(0, run.Code);
        Assert.Equal(Enumerable.Range(0, 60).Select(number => $"{PathOf(number)}: made 2 fixes (PP2001 1, PP3001 1)"), run.ErrorLines[..^1]);
        Assert.StartsWith("120 fixes in 60 files; left: ", run.ErrorLines[^1], StringComparison.Ordinal);
        Assert.All(Enumerable.Range(0, 60), number => Assert.Contains("  • 1 author\n", File.ReadAllText(PathOf(number)), StringComparison.Ordinal));
    }

    [Fact]
    public void Standard_input_has_its_place_in_the_order()
    {
        MakeFiles(2);

        var run = ToolRun.WithInput(System.Text.Encoding.UTF8.GetBytes(Listing(7)), "extract", PathOf(0), "-", PathOf(1), "--jobs", "4");

        Assert.Equal(["Tide Tables 0", "Tide Tables 7", "Tide Tables 1"], run.OutLines.Where((_, index) => index % 2 == 0).Select(line => line[line.IndexOf("Tide Tables", StringComparison.Ordinal)..].Split(" with")[0]));
    }

    /// <summary>With 4 jobs 8 files are begun and not handed out; a few more may hang on the stack or in the reporter. 300 files would be in memory if anything kept them.</summary>
    [Theory]
    [InlineData("check")]
    [InlineData("ndjson")]
    [InlineData("csv")]
    [InlineData("sqlite")]
    [InlineData("parquet")]
    public void The_trees_in_memory_do_not_grow_with_the_number_of_files(string output)
    {
        const int Jobs = 4;
        MakeFiles(300);
        var trees = new ConcurrentQueue<WeakReference>();
        var streams = new Streams(Stream.Null, Stream.Null, Stream.Null);
        var most = 0;
        var files = 0;

        if (output == "check")
        {
            using var reporter = new TextReporter(streams.Out, streams.OutPalette, PositionEncoding.Utf8);
            foreach (var report in Sampled(text => Watched(PaperParse.Listing.Parse(text), listing => new FileReport(text.Path!, listing.Papers, listing.Findings))))
                reporter.Add(report);
        }
        else
        {
            using var exporter = ExportFormats.Named(output)!.Create(Stream.Null, new ExportOptions());
            foreach (var papers in Sampled(text => Watched(PaperParse.Listing.Parse(text), listing => listing.Papers)))
            {
                exporter.Add(papers, []);
                _ = exporter.TakeLosses();
            }

            exporter.Complete();
        }

        Assert.Equal((300, 300), (files, trees.Count));
        Assert.InRange(most, 1, 3 * 2 * Jobs);

        IEnumerable<T> Sampled<T>(Func<SourceText, T> work)
        {
            foreach (var result in new InputReader(streams, new InputOptions(), InputReader.StandardInput, Jobs).Select(InputPaths.Of([_folder.Path]), (_, text) => work(text)))
            {
                yield return result;
                if (++files % 50 != 0)
                    continue;
                GC.Collect();
                GC.WaitForPendingFinalizers();
                GC.Collect();
                most = Math.Max(most, trees.Count(tree => tree.IsAlive));
            }
        }

        T Watched<T>(Listing listing, Func<Listing, T> work)
        {
            trees.Enqueue(new WeakReference(listing.Tree));
            return work(listing);
        }
    }

    private void MakeFiles(int count)
    {
        for (var number = 0; number < count; number++)
            _folder.File(Path.GetFileName(PathOf(number)), Listing(number));
    }

    private string PathOf(int number) => Path.Combine(_folder.Path, number.ToString("0000", CultureInfo.InvariantCulture) + ".txt");

    private static string Listing(int number) => string.Create(CultureInfo.InvariantCulture, $"""
        Daily Papers

        Tide Tables {number} with Small Recurrent Models

        Tide tables are printed once a year 𝕏 and corrected by hand, at 14\% of the cost.

          • 1 authors
        ·
        Mar 4, 2031

        Fair Queues for Shared Freezers {number}

        Shared freezers are opened by whoever comes first. We model the loss of cold.

          • 38 authors
        ·
        Feb 27, 2031

        """);
}
