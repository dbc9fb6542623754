namespace PaperParse.Grammars.Documenting.Diagrams;

/// <summary>
/// One after the other. What is too long for one line goes on in the next:
/// <code>
/// ── a ── b ── c ─╮ ╭──
/// ╭───────────────╯ │
/// ╰─ d ── e ────────╯
/// </code>
/// </summary>
internal sealed class Row : Diagram
{
    private const int Gap = 16;
    private const int Widest = 620;

    /// <summary>Between two lines: room for the rail that leads back.</summary>
    private const int LineGap = 24;

    private readonly List<Line> _lines = [];

    public Row(IReadOnlyList<Diagram> items)
    {
        var line = new List<Diagram>();
        foreach (var item in items)
        {
            if (line.Count > 0 && line.Sum(other => other.Width + Gap) + item.Width > Widest)
            {
                _lines.Add(new Line(line));
                line = [];
            }

            line.Add(item);
        }

        _lines.Add(new Line(line));
        var widest = _lines.Max(each => each.Width);
        Width = _lines.Count == 1 ? widest : widest + 4 * Turn;
        Up = _lines[0].Up;
        Down = _lines[0].Down + _lines.Skip(1).Sum(each => LineGap + each.Up + each.Down);
    }

    public override void Draw(SvgWriter svg, int x, int y)
    {
        if (_lines.Count == 1)
        {
            _lines[0].Draw(svg, x, y);
            return;
        }

        var (left, right, at) = (x + Turn, x + Width - 3 * Turn, y);
        svg.Rail(x, y, left);
        for (var i = 0; i < _lines.Count; i++)
        {
            var line = _lines[i];
            line.Draw(svg, left, at);
            if (i == _lines.Count - 1)
                break;
            svg.Rail(left + line.Width, at, right);
            var below = at + line.Down + LineGap / 2;
            var next = below + LineGap / 2 + _lines[i + 1].Up;
            svg.Path($"M{right} {at}q{Turn} 0 {Turn} {Turn}L{right + Turn} {below - Turn}q0 {Turn} {-Turn} {Turn}H{left}q{-Turn} 0 {-Turn} {Turn}L{left - Turn} {next - Turn}q0 {Turn} {Turn} {Turn}");
            at = next;
        }

        var end = x + Width;
        svg.Path($"M{left + _lines[^1].Width} {at}H{end - 2 * Turn}q{Turn} 0 {Turn} {-Turn}L{end - Turn} {y + Turn}q0 {-Turn} {Turn} {-Turn}");
    }

    private sealed class Line(IReadOnlyList<Diagram> items)
    {
        public int Width { get; } = items.Count == 0 ? 2 * Gap : items.Sum(item => item.Width) + (items.Count - 1) * Gap;

        public int Up { get; } = items.Select(item => item.Up).DefaultIfEmpty(Turn).Max();

        public int Down { get; } = items.Select(item => item.Down).DefaultIfEmpty(Turn).Max();

        public void Draw(SvgWriter svg, int x, int y)
        {
            if (items.Count == 0)
                svg.Rail(x, y, x + Width);
            for (var i = 0; i < items.Count; i++)
            {
                items[i].Draw(svg, x, y);
                x += items[i].Width;
                if (i < items.Count - 1)
                    svg.Rail(x, y, x += Gap);
            }
        }
    }
}
