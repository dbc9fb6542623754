using System.Text;
using PaperParse.Analysis;
using PaperParse.Export;
using PaperParse.Extraction;
using PaperParse.Inputs;
using PaperParse.Syntax;
using PaperParse.TestSupport;

namespace PaperParse.Tests;

/// <summary>What many threads do at once with the same and with other listings comes out as when one does it alone, byte for byte.</summary>
public class ManyThreadsTests
{
    private const int Threads = 4;
    private const int Rounds = 3;

    /// <summary>The longest of each dialect.</summary>
    private static readonly IReadOnlyList<string> Chosen =
        [.. Repository.Samples().GroupBy(sample => Path.GetDirectoryName(sample)).Select(dialect => dialect.MaxBy(sample => new FileInfo(sample).Length)!)];

    private static readonly ListingOptions Options = new() { AsOf = new DateOnly(2031, 3, 5) };

    [Fact]
    public void Threads_that_read_other_texts_do_not_mix()
    {
        var samples = Chosen;
        var alone = samples.Select(sample => All(Listing.Load(sample, Options))).ToList();
        AtOnce(thread =>
        {
            // Each begins elsewhere, so that all are read beside all.
            for (var i = 0; i < samples.Count; i++)
            {
                var at = (i + (thread * samples.Count / Threads)) % samples.Count;
                Assert.Equal(alone[at], All(Listing.Load(samples[at], Options)));
            }
        });
    }

    [Fact]
    public void Threads_that_read_one_text_give_one_tree()
    {
        foreach (var sample in Chosen)
        {
            var alone = IndentedDump.Of(Listing.Load(sample, Options).Tree.Root);
            for (var round = 0; round < Rounds; round++)
            {
                // The very same object: what is remembered of a page is remembered by its text.
                var text = InputFile.Read(sample);
                AtOnce(_ => Assert.Equal(alone, IndentedDump.Of(Listing.Parse(text, Options).Tree.Root)));
            }
        }
    }

    [Fact]
    public void Threads_that_ask_one_listing_get_one_answer()
    {
        foreach (var sample in Chosen)
        {
            var alone = All(Listing.Load(sample, Options));
            // What is worked out when first asked for is asked for by all at once.
            var listing = Listing.Load(sample, Options);
            AtOnce(_ => Assert.Equal(alone, All(listing)));
        }
    }

    /// <summary>The tree, the findings, what fixes make of the text, what a query finds, and the records in every format that is text.</summary>
    private static string All(Listing listing)
    {
        var result = new StringBuilder(IndentedDump.Of(listing.Tree.Root));
        foreach (var finding in listing.Findings)
            result.Append(finding.Span).Append(finding.Id).Append(finding.Message).Append(finding.Fix?.Title).Append('\n');
        result.Append(listing.Fix().Tree.Text);
        foreach (var match in TreeQuery.Parse("(Entry title: (_) @title)").Matches(listing.Tree.Root))
            result.Append(match.Captures[0].Text).Append('\n');
        foreach (var format in ExportFormats.All.Where(format => !format.IsBinary))
            result.Append(Exported(format, listing.Papers));
        var diff = PaperDiff.Of(listing.Papers, PaperMerge.Of(listing.Papers, listing.Papers).Lists[0]);
        return result.Append(diff.Kept).Append(diff.Changed.Count).ToString();
    }

    private static string Exported(ExportFormat format, PaperList papers)
    {
        using var stream = new MemoryStream();
        using (var exporter = format.Create(stream, new ExportOptions()))
        {
            exporter.Add(papers, []);
            exporter.Complete();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void AtOnce(Action<int> work)
    {
        var failures = new Exception?[Threads];
        using var start = new Barrier(Threads);
        var threads = Enumerable.Range(0, Threads).Select(thread => new Thread(() =>
        {
            try
            {
                start.SignalAndWait();
                work(thread);
            }
            catch (Exception failure)
            {
                failures[thread] = failure;
            }
        })).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        Assert.All(failures, Assert.Null);
    }
}
