using PaperParse.Syntax;

namespace PaperParse.Grammars.Documenting.Diagrams;

internal enum BoxKind
{
    /// <summary>What stands in a listing as it is written here.</summary>
    Literal,

    /// <summary>What another definition says.</summary>
    Name,

    /// <summary>What the notation itself knows, such as <c>text</c>.</summary>
    BuiltIn,

    /// <summary>A node that is left empty.</summary>
    Missing,
}

/// <summary>A text in a box.</summary>
internal sealed class Box : Diagram
{
    private const int HalfHeight = 12;
    private const int Padding = 10;

    /// <summary>In columns: what is longer is cut, and stands in full in the source under the diagram.</summary>
    private const int Longest = 72;

    private readonly BoxKind _kind;
    private readonly string _text;
    private readonly string? _target;
    private readonly string? _hint;

    /// <param name="kind">What the text is.</param>
    /// <param name="text">What stands in the box.</param>
    /// <param name="target">The id of the definition that it leads to; null for none.</param>
    /// <param name="hint">What a reader sees who points at it; null for nothing.</param>
    public Box(BoxKind kind, string text, string? target = null, string? hint = null)
    {
        (_kind, _target, _hint) = (kind, target, hint);
        _text = Columns.Shorten(Escaped.Inline(text), Longest);
        Width = SvgWriter.WidthOf(_text) + 2 * Padding;
        (Up, Down) = (HalfHeight, HalfHeight);
    }

    public override void Draw(SvgWriter svg, int x, int y)
    {
        svg.Open(_target, _hint);
        svg.Rectangle(ClassOf(_kind), x, y - HalfHeight, Width, 2 * HalfHeight, _kind == BoxKind.Literal ? HalfHeight : 4);
        svg.Text(ClassOf(_kind), x + Padding, y + 4, _text);
        svg.Close(_target);
    }

    private static string ClassOf(BoxKind kind) => kind switch
    {
        BoxKind.Literal => "literal",
        BoxKind.Name => "reference",
        BoxKind.BuiltIn => "builtin",
        _ => "missing",
    };
}
