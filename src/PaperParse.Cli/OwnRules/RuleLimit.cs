using System.Globalization;
using PaperParse.Analysis;

namespace PaperParse.Cli;

/// <summary>
/// Ends the run when a rule does not come back: nothing else can, and a run that stands still says nothing. Looks a few times a second;
/// what was found before is written, and the last line names the rule.
/// </summary>
internal sealed class RuleLimit : IDisposable
{
    private static readonly TimeSpan LookEvery = TimeSpan.FromMilliseconds(200);

    private readonly Timer _timer;
    private int _hasEnded;

    /// <param name="limit">For one rule and one entry, or the file as a whole.</param>
    /// <param name="end">Ends the process, with a message.</param>
    public RuleLimit(TimeSpan limit, Action<string> end)
    {
        _timer = new Timer(_ =>
        {
            if (Watch.Overdue(limit) is { } asked && Interlocked.Exchange(ref _hasEnded, 1) == 0)
                end(MessageOf(asked, limit));
        });
        _timer.Change(LookEvery, LookEvery);
    }

    public RuleWatch Watch { get; } = new();

    public void Dispose() => _timer.Dispose();

    // dump.txt: rule ACME001 (SlowRule) has been at entry 3, "Slow Mail" for more than 30 seconds, and the run is ended: …
    private static string MessageOf(RuleAsked asked, TimeSpan limit)
    {
        var about = asked.Paper is null ? "the file" : EntryName.Of(asked.Paper);
        var seconds = limit.TotalSeconds.ToString("0.###", CultureInfo.InvariantCulture);
        return $"{asked.Papers.Tree.Text.Path}: rule {asked.Rule.Descriptor.Id} ({asked.Rule.GetType().Name}) has been at {about} for more than {seconds} s, and the run is ended; "
            + "mend the rule, leave it out (--ignore), or give it more time (--rule-timeout)";
    }
}
