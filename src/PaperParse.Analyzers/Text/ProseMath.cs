using PaperParse.Extraction;

namespace PaperParse.Analyzers;

/// <summary>Where in a text, of one paragraph or several, math stands between its marks.</summary>
internal sealed class ProseMath
{
    // Half-open and ascending.
    private readonly List<(int Start, int End)> _spans = [];

    private ProseMath()
    {
    }

    public bool IsEmpty => _spans.Count == 0;

    public static ProseMath Of(string text)
    {
        var math = new ProseMath();
        if (!text.AsSpan().ContainsAny('$', '\\'))
            return math;
        foreach (var (start, length) in Paragraphs.Of(text))
        {
            foreach (var span in LatexProse.Read(text.AsSpan(start, length)).MathSpans)
                math._spans.Add((start + span.Start, start + span.End));
        }

        return math;
    }

    public bool Contains(int offset)
    {
        var low = 0;
        var high = _spans.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_spans[middle].End <= offset)
                low = middle + 1;
            else
                high = middle;
        }

        return low < _spans.Count && _spans[low].Start <= offset;
    }
}
