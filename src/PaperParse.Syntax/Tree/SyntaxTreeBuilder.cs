using System.Buffers;

namespace PaperParse.Syntax;

/// <summary>
/// What a parser writes while it reads: nodes opened and closed, tokens, missing nodes. The list can be cut back to where
/// an attempt began, so a failed alternative leaves nothing behind; the tree is built once, at the end.
/// </summary>
public sealed class SyntaxTreeBuilder : IDisposable
{
    private const int NodeDepth = 64;

    private TreeEvent[] _events = ArrayPool<TreeEvent>.Shared.Rent(256);

    /// <summary>How many events there are: a mark to cut back to.</summary>
    public int Count { get; private set; }

    /// <summary>What was written so far; valid until something more is written.</summary>
    public ReadOnlySpan<TreeEvent> Events => _events.AsSpan(0, Count);

    /// <exception cref="ArgumentOutOfRangeException">The mark lies ahead: what was there then is gone.</exception>
    public void CutBack(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, Count);
        Count = count;
    }

    public void Open(SyntaxKind kind) => Add(new TreeEvent(TreeStep.Open, kind, 0, 0, 0));

    public void Close() => Add(new TreeEvent(TreeStep.Close, default, 0, 0, 0));

    /// <summary>A node that is wanted here and not in the text.</summary>
    public void Missing(SyntaxKind kind)
    {
        Open(kind);
        Close();
    }

    /// <param name="kind">A token kind.</param>
    /// <param name="leading">Width of the white space before the token.</param>
    /// <param name="width">Width of the token itself.</param>
    /// <param name="word">1 + the index of its word in the vocabulary, 0 for none.</param>
    public void Token(SyntaxKind kind, int leading, int width, int word = 0) => Add(new TreeEvent(TreeStep.Token, kind, leading, width, word));

    /// <summary>Takes back the last <see cref="Close"/>: what comes next belongs to the node that it closed.</summary>
    /// <exception cref="InvalidOperationException">The last thing written closed no node.</exception>
    public void Reopen()
    {
        if (Count == 0 || _events[Count - 1].Step != TreeStep.Close)
            throw new InvalidOperationException("No node was closed last.");
        Count--;
    }

    /// <summary>Writes again what was written to another builder: <paramref name="count"/> events of it, from <paramref name="start"/> on.</summary>
    public void Append(SyntaxTreeBuilder other, int start, int count)
    {
        while (Count + count > _events.Length)
            Grow();
        other._events.AsSpan(start, count).CopyTo(_events.AsSpan(Count));
        Count += count;
    }

    /// <summary>Whether, from an event on, there is a node of each of these kinds that is not a missing one.</summary>
    public bool HasNodes(int start, ReadOnlySpan<SyntaxKind> kinds)
    {
        foreach (var kind in kinds)
        {
            var at = start;
            while (at < Count - 1 && !(_events[at].Step == TreeStep.Open && _events[at].Kind == kind && _events[at + 1].Step != TreeStep.Close))
                at++;
            if (at >= Count - 1)
                return false;
        }

        return true;
    }

    /// <summary>The tree of the events, which must be those of one <see cref="SyntaxKind.Listing"/> over the whole text, with <see cref="SyntaxKind.EndOfFile"/> as its last child.</summary>
    /// <param name="text">The text that was read.</param>
    /// <param name="vocabulary">The words that tokens have by their index.</param>
    /// <param name="detection">How the dialect was chosen.</param>
    /// <param name="reparse">Reads another text in the same way.</param>
    /// <param name="encode">How characters are written at an offset of this text; null where they are written as they are.</param>
    /// <param name="unreadFrom">Where reading was given up; null where all was read.</param>
    /// <param name="unreadPlaces">What was not looked into; null for nothing.</param>
    /// <exception cref="InvalidOperationException">The events are those of something else, do not cover the text exactly, or are not balanced: a mistake in the parser.</exception>
    public SyntaxTree Build(
        SourceText text, Vocabulary vocabulary, Detection detection, Func<SourceText, SyntaxTree> reparse, Func<int, string, string>? encode = null, int? unreadFrom = null,
        IReadOnlyList<UnreadPlace>? unreadPlaces = null)
    {
        var root = BuildGreen(vocabulary.Cache);
        if (root.Kind != SyntaxKind.Listing || root.IsMissing || root.Children[^1].Kind != SyntaxKind.EndOfFile)
            throw new InvalidOperationException($"The tree is no {SyntaxKind.Listing} that ends with its {SyntaxKind.EndOfFile}.");
        return root.Width == text.Length
            ? new SyntaxTree(text, root, vocabulary, detection, reparse, encode, unreadFrom, unreadPlaces ?? [])
            : throw new InvalidOperationException($"The tree is {root.Width} units wide, the text {text.Length}.");
    }

    public void Dispose()
    {
        if (_events.Length > 0)
            ArrayPool<TreeEvent>.Shared.Return(_events);
        _events = [];
        Count = 0;
    }

    private GreenNode BuildGreen(GreenCache cache)
    {
        // Children wait here until their node closes; the stack holds where each open node's children begin.
        var pending = ArrayPool<GreenChild>.Shared.Rent(Math.Max(16, Count));
        Span<int> starts = stackalloc int[NodeDepth];
        Span<SyntaxKind> kinds = stackalloc SyntaxKind[NodeDepth];
        var depth = 0;
        var count = 0;
        var most = 0;
        GreenNode? root = null;
        foreach (ref readonly var step in _events.AsSpan(0, Count))
        {
            switch (step.Step)
            {
                case TreeStep.Token:
                    pending[count++] = new GreenChild(cache.Token(step.Kind, step.Leading, step.Width, step.Word));
                    most = Math.Max(most, count);
                    break;
                case TreeStep.Open:
                    if (depth == NodeDepth)
                        throw new InvalidOperationException($"Nodes are nested deeper than {NodeDepth}.");
                    starts[depth] = count;
                    kinds[depth++] = step.Kind;
                    break;
                default:
                    if (depth == 0)
                        throw NotBalanced();
                    var start = starts[--depth];
                    var children = pending.AsSpan(start, count - start);
                    var node = cache.Node(kinds[depth], WidthOf(children), children);
                    count = start;
                    pending[count++] = new GreenChild(node);
                    most = Math.Max(most, count);
                    root = node;
                    break;
            }
        }

        pending.AsSpan(0, most).Clear();
        ArrayPool<GreenChild>.Shared.Return(pending);
        return depth == 0 && count == 1 && root is not null ? root : throw NotBalanced();
    }

    private static InvalidOperationException NotBalanced() => new("Nodes are not balanced.");

    private static int WidthOf(ReadOnlySpan<GreenChild> children)
    {
        var width = 0;
        foreach (var child in children)
            width += child.Width;
        return width;
    }

    private void Add(TreeEvent step)
    {
        if (Count == _events.Length)
            Grow();
        _events[Count++] = step;
    }

    private void Grow()
    {
        var larger = ArrayPool<TreeEvent>.Shared.Rent(_events.Length * 2);
        _events.AsSpan(0, Count).CopyTo(larger);
        ArrayPool<TreeEvent>.Shared.Return(_events);
        _events = larger;
    }
}
