using PaperParse.Syntax;

namespace PaperParse.Grammars.Documenting.Diagrams;

internal enum FrameKind
{
    /// <summary>What it holds becomes a field, a node or a token.</summary>
    Label,

    /// <summary>Looks at what stands here, and takes nothing.</summary>
    LookAhead,

    /// <summary>Where, or how, what it holds is looked for.</summary>
    Place,
}

/// <summary>A frame around a part, with a caption that says what is done with it.</summary>
internal sealed class Frame : Diagram
{
    private const int Padding = 10;
    private const int CaptionHeight = 18;

    private readonly FrameKind _kind;
    private readonly string _caption;
    private readonly Diagram _inner;
    private readonly string? _target;
    private readonly string _hint;

    /// <param name="kind">What it is for.</param>
    /// <param name="caption">What stands in its upper left corner.</param>
    /// <param name="hint">What a reader sees who points at it.</param>
    /// <param name="inner">What it is about.</param>
    /// <param name="target">The id of the definition that the caption leads to; null for none.</param>
    public Frame(FrameKind kind, string caption, string hint, Diagram inner, string? target = null)
    {
        (_kind, _caption, _hint, _inner, _target) = (kind, Escaped.Inline(caption), hint, inner, target);
        Width = Math.Max(inner.Width, SvgWriter.NoteWidthOf(_caption)) + 2 * Padding;
        Up = inner.Up + CaptionHeight;
        Down = inner.Down + Padding - 2;
    }

    public override void Draw(SvgWriter svg, int x, int y)
    {
        var name = _kind switch { FrameKind.Label => "label", FrameKind.LookAhead => "lookahead", _ => "place" };
        svg.Open(null, _hint);
        svg.Rectangle(name, x, y - Up, Width, Up + Down, 6);
        svg.Open(_target, null);
        svg.Note(x + Padding, y - Up + 12, _caption, name);
        svg.Close(_target);
        svg.Rail(x, y, x + Padding);
        svg.Rail(x + Padding + _inner.Width, y, x + Width);
        _inner.Draw(svg, x + Padding, y);
        svg.Close(null);
    }
}
