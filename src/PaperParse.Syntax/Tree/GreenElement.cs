namespace PaperParse.Syntax;

/// <summary>
/// What a tree is made of: kinds and widths, no positions and no text, so a piece can stand in many trees at once.
/// Positions and texts are the red side's (<see cref="SyntaxNode"/>, <see cref="SyntaxToken"/>).
/// </summary>
internal abstract class GreenElement(SyntaxKind kind, int width)
{
    private readonly int _width = width;
    private readonly SyntaxKind _kind = kind;

    public SyntaxKind Kind => _kind;

    /// <summary>In UTF-16 units, with the leading white space of a token.</summary>
    public int Width => _width;

    /// <summary>Whether both have the same kinds and widths all through; says nothing of the texts under them.</summary>
    public abstract bool HasShapeOf(GreenElement other);
}

/// <summary>
/// A child in an array. Storing into an array of a class checks the type each time, since the array could be one of a subclass;
/// storing into an array of this does not, and trees are made of little else.
/// </summary>
internal readonly struct GreenChild(GreenElement element)
{
    public GreenElement Element { get; } = element;

    public SyntaxKind Kind => Element.Kind;

    public int Width => Element.Width;
}

/// <summary>A token: leading white space, then the text. <see cref="Word"/> is 1 + the index of its word in the vocabulary, 0 for none.</summary>
internal sealed class GreenToken(SyntaxKind kind, int leading, int width, int word) : GreenElement(kind, leading + width)
{
    public int Leading { get; } = leading;

    public int Word { get; } = word;

    public override bool HasShapeOf(GreenElement other) =>
        ReferenceEquals(this, other)
        || (other is GreenToken token && token.Kind == Kind && token.Width == Width && token.Leading == Leading && token.Word == Word);
}

/// <summary>A node and its children. Without children it is a missing node: wanted there, and not in the text.</summary>
internal sealed class GreenNode(SyntaxKind kind, int width, GreenChild[] children) : GreenElement(kind, width)
{
    /// <summary>From this many children on, finding one by offset goes through a table instead of a walk.</summary>
    private const int ManyChildren = 16;

    private int[]? _offsets;

    public GreenChild[] Children { get; } = children;

    public bool IsMissing => Children.Length == 0;

    public override bool HasShapeOf(GreenElement other)
    {
        if (ReferenceEquals(this, other))
            return true;
        if (other is not GreenNode node || node.Kind != Kind || node.Width != Width || node.Children.Length != Children.Length)
            return false;
        for (var i = 0; i < Children.Length; i++)
        {
            if (!Children[i].Element.HasShapeOf(node.Children[i].Element))
                return false;
        }

        return true;
    }

    /// <summary>The last child that begins at or before the offset and is not empty there, with its own offset; both relative to this node.</summary>
    public (int Index, int Offset) ChildAt(int offset)
    {
        if (Children.Length >= ManyChildren)
        {
            var offsets = _offsets ??= OffsetsOf(Children);
            var found = Array.BinarySearch(offsets, offset);
            var index = found >= 0 ? found : ~found - 1;
            while (index + 1 < offsets.Length && offsets[index + 1] <= offset)
                index++;
            return (index, offsets[index]);
        }

        var start = 0;
        for (var i = 0; i < Children.Length - 1; i++)
        {
            if (offset < start + Children[i].Width)
                return (i, start);
            start += Children[i].Width;
        }

        return (Children.Length - 1, start);
    }

    private static int[] OffsetsOf(GreenChild[] children)
    {
        var offsets = new int[children.Length];
        for (var i = 1; i < children.Length; i++)
            offsets[i] = offsets[i - 1] + children[i - 1].Width;
        return offsets;
    }
}
