using System.Collections;
using PaperParse.Syntax;

namespace PaperParse.Html.Reading;

/// <summary>Which characters of the source some part has taken; another one finds them gone. What an attempt took can be given back.</summary>
internal sealed class Claims(int length)
{
    private readonly BitArray _taken = new(length);
    private readonly List<TextSpan> _spans = [];

    /// <summary>How many stretches were taken: a mark to go back to.</summary>
    public int Count => _spans.Count;

    public bool IsTaken(int offset) => _taken[offset];

    public bool IsAnyTaken(TextSpan span)
    {
        for (var at = span.Start; at < span.End; at++)
        {
            if (_taken[at])
                return true;
        }

        return false;
    }

    public void Take(TextSpan span)
    {
        Set(span, true);
        _spans.Add(span);
    }

    public void GiveBack(int count)
    {
        while (_spans.Count > count)
        {
            Set(_spans[^1], false);
            _spans.RemoveAt(_spans.Count - 1);
        }
    }

    private void Set(TextSpan span, bool value)
    {
        for (var at = span.Start; at < span.End; at++)
            _taken[at] = value;
    }
}
