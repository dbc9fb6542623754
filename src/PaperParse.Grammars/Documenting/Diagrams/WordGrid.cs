namespace PaperParse.Grammars.Documenting.Diagrams;

/// <summary>Many short boxes of which one is chosen, set like words in a paragraph: a branch for each would be a page long.</summary>
internal sealed class WordGrid : Diagram
{
    private const int Gap = 6;
    private const int Widest = 600;

    private readonly List<(Diagram Item, int X, int Y)> _placed = [];

    public WordGrid(IReadOnlyList<Diagram> items)
    {
        var (x, y) = (0, 0);
        foreach (var item in items)
        {
            if (x > 0 && x + item.Width > Widest)
                (x, y) = (0, y + item.Up + item.Down + Gap);
            _placed.Add((item, x, y));
            x += item.Width + Gap;
            Width = Math.Max(Width, x - Gap);
        }

        (Up, Down) = (items[0].Up, y + items[0].Down);
    }

    public override void Draw(SvgWriter svg, int x, int y)
    {
        foreach (var (item, left, top) in _placed)
            item.Draw(svg, x + left, y + top);
    }
}
