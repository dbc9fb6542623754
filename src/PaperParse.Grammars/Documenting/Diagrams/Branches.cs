using System.Globalization;

namespace PaperParse.Grammars.Documenting.Diagrams;

/// <summary>
/// One of several. Where their order matters they have numbers: the first that fits is taken.
/// <code>
/// ─┬1─ a ─┬─
///  ╰2─ b ─╯
/// </code>
/// </summary>
internal sealed class Branches : Diagram
{
    private const int Gap = 10;

    private const int After = 2 * Turn;

    /// <summary>From the curve to a number, and from there to the item.</summary>
    private const int NumberGap = 4;

    private readonly IReadOnlyList<Diagram> _items;
    private readonly bool _isOrdered;

    /// <summary>Room for the curve and the longest number.</summary>
    private readonly int _before;

    public Branches(IReadOnlyList<Diagram> items, bool isOrdered = true)
    {
        (_items, _isOrdered) = (items, isOrdered);
        _before = 2 * Turn + (isOrdered ? SvgWriter.NoteWidthOf(NumberOf(items.Count - 1)) + NumberGap : 0);
        Width = _before + items.Max(item => item.Width) + After;
        Up = items[0].Up;
        Down = items[0].Down + items.Skip(1).Sum(item => Gap + item.Up + item.Down);
    }

    public override void Draw(SvgWriter svg, int x, int y)
    {
        var at = y;
        for (var i = 0; i < _items.Count; i++)
        {
            var item = _items[i];
            if (i > 0)
                at += _items[i - 1].Down + Gap + item.Up;
            var (start, end) = (x + _before, x + Width - After);
            if (i == 0)
                svg.Path($"M{x} {y}H{start}M{start + item.Width} {y}H{x + Width}");
            else
                svg.Path($"M{x} {y}q{Turn} 0 {Turn} {Turn}L{x + Turn} {at - Turn}q0 {Turn} {Turn} {Turn}H{start}M{start + item.Width} {at}H{end}q{Turn} 0 {Turn} {-Turn}L{end + Turn} {y + Turn}q0 {-Turn} {Turn} {-Turn}");
            if (_isOrdered)
                svg.Note(x + 2 * Turn, at - 4, NumberOf(i));
            item.Draw(svg, start, at);
        }
    }

    private static string NumberOf(int index) => (index + 1).ToString(CultureInfo.InvariantCulture);
}
