namespace PaperParse.Grammars.Documenting.Diagrams;

/// <summary>
/// What can be left out.
/// <code>
///  ╭─────╮
/// ─┴─ a ─┴─
/// </code>
/// </summary>
internal sealed class Bypass : Diagram
{
    private const int Gap = 10;

    private readonly Diagram _inner;

    public Bypass(Diagram inner)
    {
        _inner = inner;
        Width = inner.Width + 4 * Turn;
        Up = inner.Up + Gap + 2;
        Down = inner.Down;
    }

    public override void Draw(SvgWriter svg, int x, int y)
    {
        var top = y - _inner.Up - Gap;
        svg.Path($"M{x} {y}H{x + 2 * Turn}M{x + Width - 2 * Turn} {y}H{x + Width}");
        svg.Path($"M{x} {y}q{Turn} 0 {Turn} {-Turn}L{x + Turn} {top + Turn}q0 {-Turn} {Turn} {-Turn}H{x + Width - 2 * Turn}q{Turn} 0 {Turn} {Turn}L{x + Width - Turn} {y - Turn}q0 {Turn} {Turn} {Turn}");
        _inner.Draw(svg, x + 2 * Turn, y);
    }
}
