namespace PaperParse.Grammars.Documenting.Diagrams;

/// <summary>
/// A piece of a railroad diagram. A rail runs into it from the left and leaves it on the right at the same height;
/// it takes so much room above and below that rail. All in CSS pixels.
/// <code>
///       ┌──────┐   Up
/// x,y ──┤ text ├── Width
///       └──────┘   Down
/// </code>
/// </summary>
internal abstract class Diagram
{
    /// <summary>How far curves of a rail reach.</summary>
    protected const int Turn = 10;

    public int Width { get; protected init; }

    public int Up { get; protected init; }

    public int Down { get; protected init; }

    /// <param name="svg">Where it is drawn.</param>
    /// <param name="x">Its left edge.</param>
    /// <param name="y">The rail.</param>
    public abstract void Draw(SvgWriter svg, int x, int y);
}
