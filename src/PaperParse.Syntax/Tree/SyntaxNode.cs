namespace PaperParse.Syntax;

/// <summary>
/// A node at its place in a tree. Made when asked for, so two of them can stand for one place: they are equal.
/// Every child can be missing in a broken listing; accessors of typed nodes say so with null.
/// </summary>
public abstract class SyntaxNode : IEquatable<SyntaxNode>
{
    private protected SyntaxNode(SyntaxTree tree, SyntaxNode? parent, GreenNode green, int position)
    {
        Tree = tree;
        Parent = parent;
        Green = green;
        Position = position;
    }

    public SyntaxTree Tree { get; }

    /// <summary>Null for the root.</summary>
    public SyntaxNode? Parent { get; }

    public SyntaxKind Kind => Green.Kind;

    /// <summary>Whether the grammar wanted this node here and the text has none: its span is empty, the place where it should be.</summary>
    public bool IsMissing => Green.IsMissing;

    /// <summary>All of the node, with the white space before it and the line breaks at its end.</summary>
    public TextSpan FullSpan => new(Position, Green.Width);

    /// <summary>From the first token that is no line break to the last; empty, at the node's start, where there is none.</summary>
    public TextSpan Span
    {
        get
        {
            var start = -1;
            var end = -1;
            var offset = Position;
            foreach (var child in Green.Children)
            {
                var span = child.Element is GreenToken token
                    ? (token.Kind == SyntaxKind.LineBreak ? default : new TextSpan(offset + token.Leading, token.Width - token.Leading))
                    : SyntaxNodes.Create(Tree, this, (GreenNode)child.Element, offset).Span;
                offset += child.Width;
                if (span.IsEmpty)
                    continue;
                if (start < 0)
                    start = span.Start;
                end = span.End;
            }

            return start < 0 ? new TextSpan(Position, 0) : TextSpan.FromBounds(start, end);
        }
    }

    /// <summary>Offset of the first unit, white space included.</summary>
    internal int Position { get; }

    internal GreenNode Green { get; }

    public ChildList Children => new(this);

    public IEnumerable<SyntaxNode> ChildNodes()
    {
        foreach (var child in Children)
        {
            if (child.TryGetNode(out var node))
                yield return node;
        }
    }

    /// <summary>This node's parent, its parent, and so on to the root.</summary>
    public IEnumerable<SyntaxNode> Ancestors()
    {
        for (var node = Parent; node is not null; node = node.Parent)
            yield return node;
    }

    /// <summary>All nodes below this one, in the order of the text, missing ones included.</summary>
    public IEnumerable<SyntaxNode> DescendantNodes()
    {
        foreach (var element in DescendantElements())
        {
            if (element.TryGetNode(out var node))
                yield return node;
        }
    }

    /// <summary>All tokens under this node, in the order of the text: joined with the white space before each, they are the node's text.</summary>
    public IEnumerable<SyntaxToken> DescendantTokens()
    {
        foreach (var element in DescendantElements())
        {
            if (element.TryGetToken(out var token))
                yield return token;
        }
    }

    /// <summary>The first child of the kind, or the one of the same kind in it: a line that is a node can hold the value as that node again.</summary>
    private protected SyntaxNode? Innermost(SyntaxKind kind) => Child(kind) is { } child ? child.Child(kind) ?? child : null;

    /// <summary>The first child of the kind, null when there is none.</summary>
    public SyntaxNode? Child(SyntaxKind kind)
    {
        var offset = Position;
        foreach (var child in Green.Children)
        {
            if (child.Kind == kind && child.Element is GreenNode node)
                return SyntaxNodes.Create(Tree, this, node, offset);
            offset += child.Width;
        }

        return null;
    }

    /// <summary>The first token of the kind directly under this node; one that does not exist when there is none.</summary>
    public SyntaxToken ChildToken(SyntaxKind kind)
    {
        var offset = Position;
        foreach (var child in Green.Children)
        {
            if (child.Kind == kind && child.Element is GreenToken token)
                return new SyntaxToken(this, token, offset);
            offset += child.Width;
        }

        return default;
    }

    /// <summary>The token that holds the offset, white space before a token included.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The offset is outside of this node; the end of the text belongs to the root.</exception>
    public SyntaxToken FindToken(int offset)
    {
        var isEnd = offset == Tree.Text.Length && Parent is null;
        if (!FullSpan.Contains(offset) && !isEnd)
            throw new ArgumentOutOfRangeException(nameof(offset), offset, $"The node covers {FullSpan}.");
        var node = this;
        while (true)
        {
            var (index, start) = node.Green.ChildAt(offset - node.Position);
            var child = node.Green.Children[index].Element;
            if (child is GreenToken token)
                return new SyntaxToken(node, token, node.Position + start);
            node = SyntaxNodes.Create(Tree, node, (GreenNode)child, node.Position + start);
        }
    }

    /// <summary>The smallest node that covers the span. An empty span on the border of two nodes belongs to the second, at the end of this node to the last in it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span is not inside this node.</exception>
    public SyntaxNode FindNode(TextSpan span)
    {
        if (!FullSpan.Contains(span))
            throw new ArgumentOutOfRangeException(nameof(span), span, $"The node covers {FullSpan}.");
        if (Green.Width == 0)
            return this;
        var isAtEnd = span.Start == FullSpan.End && Parent is not null;
        var node = FindToken(isAtEnd ? span.Start - 1 : span.Start).Parent;
        while (!node.FullSpan.Contains(span) && node.Parent is { } parent)
            node = parent;
        return node;
    }

    /// <summary>The tree of the text in which other text stands in the place of <see cref="Span"/>; in the place of a missing node it is put in. For several changes at once there is <see cref="SyntaxEditor"/>.</summary>
    /// <param name="text">As it is to stand in the source: on a page <see cref="SyntaxTree.Encode"/> makes it of characters.</param>
    public SyntaxTree ReplaceWith(string text) => new SyntaxEditor(Tree).Replace(this, text).GetChangedTree();

    /// <summary>
    /// Whether both have the same kinds, down to the tokens, over the same text, white space and line breaks included: an entry that stands in two listings
    /// is equivalent to itself. Where they stand does not matter, nor in which tree; equal (<c>==</c>) are only two views of one place.
    /// </summary>
    public bool IsEquivalentTo(SyntaxNode? other) =>
        other is not null && Equivalence.Of(Green, Tree.Text.Slice(FullSpan), other.Green, other.Tree.Text.Slice(other.FullSpan));

    public sealed override string ToString() => Tree.Text.ToString(Span);

    public bool Equals(SyntaxNode? other) =>
        other is not null && ReferenceEquals(Tree, other.Tree) && ReferenceEquals(Green, other.Green)
        && Position == other.Position && (Parent is null ? other.Parent is null : Parent.Equals(other.Parent));

    public sealed override bool Equals(object? obj) => Equals(obj as SyntaxNode);

    public sealed override int GetHashCode() => HashCode.Combine(Position, Kind, Green.Width);

    public static bool operator ==(SyntaxNode? left, SyntaxNode? right) => left?.Equals(right) ?? right is null;

    public static bool operator !=(SyntaxNode? left, SyntaxNode? right) => !(left == right);

    /// <summary>All nodes and tokens below this one, in the order of the text.</summary>
    internal IEnumerable<SyntaxElement> DescendantElements()
    {
        var stack = new Stack<ChildList.Enumerator>();
        stack.Push(Children.GetEnumerator());
        while (stack.TryPop(out var children))
        {
            while (children.MoveNext())
            {
                yield return children.Current;
                if (!children.Current.TryGetNode(out var node))
                    continue;
                stack.Push(children);
                children = node.Children.GetEnumerator();
            }
        }
    }
}
