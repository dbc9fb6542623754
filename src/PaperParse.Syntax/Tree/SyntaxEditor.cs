namespace PaperParse.Syntax;

/// <summary>
/// Collects changes to one tree and makes them all at once. An edit is an edit of the text, which is then read again; so there are no
/// factories for nodes, and what is written is source text: on a page, <see cref="SyntaxTree.Encode"/> makes it of characters.
/// </summary>
public sealed class SyntaxEditor(SyntaxTree tree)
{
    private readonly List<TextChange> _changes = [];
    private readonly SortedSet<TextSpan> _spans = [];

    /// <summary>The tree as it was; nodes and tokens that are handed in are those of it.</summary>
    public SyntaxTree Original { get; } = tree ?? throw new ArgumentNullException(nameof(tree));

    /// <summary>What is to be done, in the order in which it was said; offsets are those of the original text.</summary>
    public IReadOnlyList<TextChange> Changes => _changes;

    /// <summary>Puts text in the place of <see cref="SyntaxNode.Span"/>: the white space before it and the line break at its end stay. In the place of a missing node it is put in.</summary>
    /// <exception cref="ArgumentException">The node is of another tree, or the change overlaps another.</exception>
    public SyntaxEditor Replace(SyntaxNode node, string text) => Add(SpanOf(node), text);

    /// <inheritdoc cref="Replace(SyntaxNode, string)"/>
    public SyntaxEditor Replace(SyntaxToken token, string text) => Add(SpanOf(token), text);

    /// <summary>Takes out <see cref="SyntaxNode.FullSpan"/>: with the white space before it and the line breaks that belong to it.</summary>
    /// <exception cref="ArgumentException">The node is of another tree, or the change overlaps another.</exception>
    public SyntaxEditor Remove(SyntaxNode node)
    {
        _ = SpanOf(node);
        return Add(node.FullSpan, "");
    }

    /// <summary>Puts text before all of the node, the white space before it included: a line before its lines.</summary>
    /// <exception cref="ArgumentException">The node is of another tree, or something was put there already.</exception>
    public SyntaxEditor InsertBefore(SyntaxNode node, string text)
    {
        _ = SpanOf(node);
        return Add(new TextSpan(node.FullSpan.Start, 0), text);
    }

    /// <summary>Puts text behind all of the node, its line breaks included.</summary>
    /// <exception cref="ArgumentException">The node is of another tree, or something was put there already.</exception>
    public SyntaxEditor InsertAfter(SyntaxNode node, string text)
    {
        _ = SpanOf(node);
        return Add(new TextSpan(node.FullSpan.End, 0), text);
    }

    /// <summary>The tree of the changed text, read as the original was; nodes that nothing touched are shared with it. The original itself where nothing is to be done.</summary>
    public SyntaxTree GetChangedTree() => _changes.Count == 0 ? Original : Original.WithChanges(_changes);

    private SyntaxEditor Add(TextSpan span, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (IsTaken(span))
            throw new ArgumentException($"The change at {span} overlaps one that was made before, or both put something in at one place; make one change of both.", nameof(span));
        _spans.Add(span);
        _changes.Add(new TextChange(span, text));
        return this;
    }

    /// <summary>Whether another change is made of these characters, or put in between them or at the same place.</summary>
    private bool IsTaken(TextSpan span)
    {
        if (_spans.Contains(span))
            return true;
        if (span.End == 0)
            return false;
        // They do not overlap each other, so that of those that begin before the end of this one the last reaches farthest.
        var before = _spans.GetViewBetween(default, new TextSpan(span.End - 1, int.MaxValue - span.End));
        return before.Count > 0 && span.Start < before.Max.End;
    }

    private TextSpan SpanOf(SyntaxNode node)
    {
        ArgumentNullException.ThrowIfNull(node);
        return ReferenceEquals(node.Tree, Original) ? node.Span : throw OfAnotherTree(nameof(node));
    }

    private TextSpan SpanOf(SyntaxToken token) =>
        ReferenceEquals(token.Parent.Tree, Original) ? token.Span : throw OfAnotherTree(nameof(token));

    private static ArgumentException OfAnotherTree(string parameter) =>
        new("It belongs to another tree than the one that is edited; find it in that one.", parameter);
}
