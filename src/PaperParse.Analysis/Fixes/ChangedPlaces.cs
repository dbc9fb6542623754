using PaperParse.Syntax;

namespace PaperParse.Analysis;

/// <summary>Places of a text that changes have been promised, none touching another.</summary>
internal sealed class ChangedPlaces
{
    private readonly List<TextSpan> _taken = [];

    /// <summary>Takes the places of all the changes, or of none when one of them touches what is taken.</summary>
    public bool TryTake(IReadOnlyList<TextChange> changes)
    {
        for (var i = 0; i < changes.Count; i++)
        {
            if (TryTake(changes[i].Span))
                continue;
            for (var taken = 0; taken < i; taken++)
                _taken.RemoveAt(_taken.BinarySearch(changes[taken].Span));
            return false;
        }

        return true;
    }

    // The list is sorted and nothing in it overlaps, so only the two neighbours of a span can.
    private bool TryTake(TextSpan span)
    {
        var found = _taken.BinarySearch(span);
        var at = ~found;
        if (found >= 0 || (at > 0 && _taken[at - 1].Overlaps(span)) || (at < _taken.Count && _taken[at].Overlaps(span)))
            return false;
        _taken.Insert(at, span);
        return true;
    }
}
