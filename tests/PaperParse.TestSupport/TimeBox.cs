using System.Diagnostics;
using System.Globalization;

namespace PaperParse.TestSupport;

/// <summary>
/// Runs a property on random cases until there were enough or the time is up. Every case has a <see cref="Random"/> of its own,
/// so the one that failed can be run alone.
/// </summary>
public static class TimeBox
{
    /// <summary>Checks the property and returns on how many cases; at least one, however short the time.</summary>
    /// <param name="seed">Fixed in the test, so that every run has the same cases.</param>
    /// <param name="cases">No more than this many.</param>
    /// <param name="seconds">No case begins after this time.</param>
    /// <param name="property">Throws when it does not hold.</param>
    /// <exception cref="PropertyFailedException">The property threw; the message has the seed and the case.</exception>
    public static int Check(int seed, int cases, double seconds, Action<Random> property)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(cases, 1);
        var clock = Stopwatch.StartNew();
        var done = 0;
        do
        {
            try
            {
                property(Case(seed, done));
            }
            catch (Exception failure)
            {
                throw new PropertyFailedException(seed, done, failure);
            }

            done++;
        }
        while (done < cases && clock.Elapsed.TotalSeconds < seconds);

        return done;
    }

    /// <summary>The source of choices of one case.</summary>
    public static Random Case(int seed, int number) => new(unchecked((seed * 1_000_003) + number));
}

public sealed class PropertyFailedException(int seed, int number, Exception failure)
    : Exception(string.Create(CultureInfo.InvariantCulture, $"Case {number} of seed {seed} failed (TimeBox.Case({seed}, {number}) is its Random): {failure.Message}"), failure)
{
    public int Seed => seed;

    public int Number => number;
}
