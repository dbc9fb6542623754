using PaperParse.Syntax;

namespace PaperParse.Analysis;

/// <summary>From places in a mended text back to those in the text as it was.</summary>
/// <code>
/// it is 50\% wet       before
///         ^            deleted
/// it is 50% wet        after:  "50%" leads back to "50\%"
/// </code>
public sealed class OriginalPlaces
{
    /// <summary>Of each round, the last one first: its changes, and where each stands after the round.</summary>
    private readonly List<(TextChange[] Changes, int[] Starts)> _rounds = [];

    /// <param name="rounds">In their order.</param>
    public OriginalPlaces(IReadOnlyList<FixRound> rounds)
    {
        ArgumentNullException.ThrowIfNull(rounds);
        foreach (var round in rounds.Reverse())
        {
            TextChange[] changes = [.. round.Changes];
            var starts = new int[changes.Length];
            var shift = 0;
            for (var i = 0; i < changes.Length; i++)
            {
                starts[i] = changes[i].Span.Start + shift;
                shift += changes[i].NewText.Length - changes[i].Span.Length;
            }

            _rounds.Add((changes, starts));
        }
    }

    /// <summary>What became the span: where it begins or ends in what a fix wrote, all that the fix wrote it for.</summary>
    public TextSpan Of(TextSpan span)
    {
        foreach (var (changes, starts) in _rounds)
            span = TextSpan.FromBounds(Before(changes, starts, span.Start, isEnd: false), Before(changes, starts, span.End, isEnd: true));
        return span;
    }

    private static int Before(TextChange[] changes, int[] starts, int offset, bool isEnd)
    {
        // The last change that begins before the offset; one that begins right at it lies behind.
        var last = Array.BinarySearch(starts, offset);
        last = last < 0 ? ~last - 1 : LastBefore(starts, last, offset);
        if (last < 0)
            return offset;
        var change = changes[last];
        var end = starts[last] + change.NewText.Length;
        if (offset < end)
            return isEnd ? change.Span.End : change.Span.Start;
        return change.Span.End + offset - end;
    }

    /// <summary>Changes that write nothing can stand at one place in the mended text: those at the offset are all passed.</summary>
    private static int LastBefore(int[] starts, int at, int offset)
    {
        while (at >= 0 && starts[at] == offset)
            at--;
        return at;
    }
}
