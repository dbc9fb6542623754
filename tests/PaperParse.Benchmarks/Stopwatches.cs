using System.Diagnostics;
using PaperParse.Syntax;

namespace PaperParse.Benchmarks;

/// <summary>
/// Measures all contenders on one input in turns, so that what disturbs the machine disturbs all of them alike; of the rounds the least
/// counts, since disturbance only ever adds.
/// </summary>
internal static class Stopwatches
{
    private const int Rounds = 9;
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan RoundLength = TimeSpan.FromMilliseconds(30);

    /// <summary>Where results go, so that nobody can leave out the work.</summary>
    public static long Sink { get; private set; }

    public static IReadOnlyList<Measurement> Measure(BenchmarkInput input)
    {
        FairnessCheck.Check(input);
        var passes = Contender.All.Select(contender => PassesInARound(contender, input.Text)).ToList();
        var least = Enumerable.Repeat(double.MaxValue, passes.Count).ToArray();
        for (var round = 0; round < Rounds; round++)
        {
            for (var i = 0; i < least.Length; i++)
                least[i] = Math.Min(least[i], Time(Contender.All[i], input.Text, passes[i]));
        }

        var source = new SourceText(input.Text);
        var entries = Contender.Dialect.Parse(source).Root.Entries.Count();
        return [.. Contender.All.Select((contender, i) => new Measurement(
            input.Name, input.IsSeed, contender.Name, least[i], Allocated(contender, input.Text), input.Utf8Bytes, source.Lines.Count, entries))];
    }

    /// <summary>Runs until the code is as fast as it gets, and says how many passes make a round that a clock can measure.</summary>
    private static int PassesInARound(Contender contender, string text)
    {
        var clock = Stopwatch.StartNew();
        var passes = 0L;
        while (clock.Elapsed < WarmUp)
        {
            Sink += contender.Run(text);
            passes++;
        }

        return (int)Math.Max(1, passes * RoundLength.Ticks / clock.Elapsed.Ticks);
    }

    /// <summary>Nanoseconds of one pass.</summary>
    private static double Time(Contender contender, string text, int passes)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        var start = Stopwatch.GetTimestamp();
        for (var i = 0; i < passes; i++)
            Sink += contender.Run(text);
        return Stopwatch.GetElapsedTime(start).TotalNanoseconds / passes;
    }

    private static long Allocated(Contender contender, string text)
    {
        Sink += contender.Run(text);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Sink += contender.Run(text);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
