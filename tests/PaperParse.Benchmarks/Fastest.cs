using System.Diagnostics;

namespace PaperParse.Benchmarks;

/// <summary>What something takes at its best: disturbance only ever adds.</summary>
internal static class Fastest
{
    private const int Rounds = 9;

    /// <summary>Of nine runs, or of more where they are short.</summary>
    /// <param name="run">Gives anything, so that none of it is left out as useless.</param>
    /// <param name="atLeast">How long it goes on, so that the code is compiled.</param>
    public static TimeSpan Of(Func<long> run, TimeSpan atLeast)
    {
        var least = TimeSpan.MaxValue;
        var clock = Stopwatch.StartNew();
        for (var round = 0; round < Rounds || clock.Elapsed < atLeast; round++)
        {
            var start = Stopwatch.GetTimestamp();
            GC.KeepAlive(run());
            var time = Stopwatch.GetElapsedTime(start);
            least = time < least ? time : least;
        }

        return least;
    }
}
