namespace PaperParse.Grammars.Documenting.Diagrams;

/// <summary>
/// What can stand several times, and how often.
/// <code>
/// ─┬─ a ─┬─
///  ╰──◂──╯
///  2 to 5 times
/// </code>
/// </summary>
internal sealed class Loop : Diagram
{
    private const int Gap = 10;
    private const int CaptionHeight = 16;

    private readonly Diagram _inner;
    private readonly string _caption;

    public Loop(Diagram inner, string caption)
    {
        (_inner, _caption) = (inner, caption);
        Width = Math.Max(inner.Width, SvgWriter.NoteWidthOf(caption)) + 4 * Turn;
        Up = inner.Up;
        Down = inner.Down + Gap + CaptionHeight;
    }

    public override void Draw(SvgWriter svg, int x, int y)
    {
        var (start, end, bottom) = (x + 2 * Turn, x + Width - 2 * Turn, y + _inner.Down + Gap);
        svg.Path($"M{x} {y}H{start}M{start + _inner.Width} {y}H{x + Width}");
        svg.Path($"M{end} {y}q{Turn} 0 {Turn} {Turn}L{end + Turn} {bottom - Turn}q0 {Turn} {-Turn} {Turn}H{start}q{-Turn} 0 {-Turn} {-Turn}L{start - Turn} {y + Turn}q0 {-Turn} {Turn} {-Turn}");
        svg.Arrow((start + end) / 2, bottom);
        svg.Note(start, bottom + CaptionHeight - 3, _caption);
        _inner.Draw(svg, start, y);
    }
}
