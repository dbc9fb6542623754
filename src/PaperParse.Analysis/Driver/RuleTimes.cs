using System.Collections.Concurrent;
using System.Diagnostics;

namespace PaperParse.Analysis;

/// <summary>
/// How long rules take, over all files of a run and on all its threads. What several rules share, such as the prose of an entry, is
/// counted for the one that asks first.
/// </summary>
public sealed class RuleTimes
{
    private readonly ConcurrentDictionary<string, long> _ticks = new(StringComparer.Ordinal);

    /// <summary>The time of each rule by its id, the slowest first.</summary>
    public IReadOnlyList<(string Id, TimeSpan Time)> Times =>
        [.. _ticks.Select(rule => (rule.Key, Stopwatch.GetElapsedTime(0, rule.Value))).OrderByDescending(rule => rule.Item2).ThenBy(rule => rule.Key, StringComparer.Ordinal)];

    internal void Add(string id, long ticks) => _ticks.AddOrUpdate(id, ticks, (_, sum) => sum + ticks);
}
