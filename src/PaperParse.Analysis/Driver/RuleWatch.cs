using System.Collections.Concurrent;
using System.Diagnostics;
using PaperParse.Extraction;

namespace PaperParse.Analysis;

/// <summary>
/// Knows which rule is being asked on which thread, and since when. A thread cannot be ended from outside: what becomes of a rule that does not
/// come back is for whoever watches to decide.
/// </summary>
public sealed class RuleWatch
{
    private readonly ConcurrentDictionary<int, Asked> _asked = new();

    /// <summary>The rule that has been asked longest without having answered; null where none has for as long as this.</summary>
    /// <param name="limit">For one file or one paper.</param>
    public RuleAsked? Overdue(TimeSpan limit)
    {
        RuleAsked? longest = null;
        foreach (var asked in _asked.Values)
        {
            var time = Stopwatch.GetElapsedTime(asked.Since);
            if (time >= limit && (longest is null || time > longest.Time))
                longest = new RuleAsked(asked.Rule, asked.Papers, asked.Paper, time);
        }

        return longest;
    }

    internal void Begin(Rule rule, PaperList papers, Paper? paper) =>
        _asked[Environment.CurrentManagedThreadId] = new Asked(rule, papers, paper, Stopwatch.GetTimestamp());

    internal void End() => _asked.TryRemove(Environment.CurrentManagedThreadId, out _);

    private sealed record Asked(Rule Rule, PaperList Papers, Paper? Paper, long Since);
}

/// <summary>A rule that is being asked.</summary>
/// <param name="Rule">Which.</param>
/// <param name="Papers">Of the text that it is asked about.</param>
/// <param name="Paper">The paper that it is asked about; null for the file as a whole.</param>
/// <param name="Time">Since when.</param>
public sealed record RuleAsked(Rule Rule, PaperList Papers, Paper? Paper, TimeSpan Time);
