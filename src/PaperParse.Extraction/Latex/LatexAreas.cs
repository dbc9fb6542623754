namespace PaperParse.Extraction;

/// <summary>Where in a paragraph math and URLs stand, which are no prose.</summary>
internal sealed class LatexAreas
{
    // Half-open and ascending; they do not overlap.
    private readonly List<(int Start, int End)> _areas = [];
    private int _last;

    public LatexAreas(string text)
    {
        var latex = LatexProse.Read(text);
        HasLatex = latex.MathSpans.Count > 0 || text.Contains('\\', StringComparison.Ordinal) || text.Contains("``", StringComparison.Ordinal);
        foreach (var area in latex.MathSpans.Concat(WrittenUrl.In(text).Select(url => (url.Start, url.End))).OrderBy(area => area.Item1))
        {
            if (_areas.Count == 0 || area.Item1 >= _areas[^1].End)
                _areas.Add(area);
        }
    }

    /// <summary>Whether something in the text shows that it was written for LaTeX.</summary>
    public bool HasLatex { get; }

    /// <summary>Where the area ends that the place is in; null where it is in none.</summary>
    public int? EndOfAreaAt(int at)
    {
        // Asked from left to right nearly always.
        if (_last > 0 && at < _areas[_last - 1].End)
            _last = 0;
        while (_last < _areas.Count && _areas[_last].End <= at)
            _last++;
        return _last < _areas.Count && _areas[_last].Start <= at ? _areas[_last].End : null;
    }
}
