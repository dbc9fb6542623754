namespace PaperParse.Syntax;

/// <summary>
/// Small pieces that every listing repeats (a line break, a day, a separator line) are made once. A slot that two pieces
/// want belongs to the last one; a lost race costs a second copy and nothing else, since green pieces never change.
/// </summary>
internal sealed class GreenCache
{
    private const int Slots = 1024;
    private const int MaxTokenWidth = 64;
    private const int MaxNodeWidth = 64;
    private const int MaxChildren = 5;

    private readonly GreenToken?[] _tokens = new GreenToken?[Slots];
    private readonly GreenNode?[] _nodes = new GreenNode?[Slots];

    public GreenToken Token(SyntaxKind kind, int leading, int width, int word)
    {
        if (width > MaxTokenWidth || leading > MaxTokenWidth)
            return new GreenToken(kind, leading, width, word);
        var slot = (uint)((int)kind + (width * 31) + (leading * 1031) + (word * 7919)) % Slots;
        var cached = _tokens[slot];
        if (cached is not null && cached.Kind == kind && cached.Leading == leading && cached.Width == leading + width && cached.Word == word)
            return cached;
        return _tokens[slot] = new GreenToken(kind, leading, width, word);
    }

    public GreenNode Node(SyntaxKind kind, int width, ReadOnlySpan<GreenChild> children)
    {
        if (width > MaxNodeWidth || children.Length > MaxChildren)
            return new GreenNode(kind, width, children.ToArray());
        var hash = (int)kind;
        foreach (var child in children)
            hash = (hash * 31) + (child.Width * 7) + (int)child.Kind;
        var slot = (uint)hash % Slots;
        var cached = _nodes[slot];
        if (cached is not null && cached.Kind == kind && AreSame(cached.Children, children))
            return cached;
        return _nodes[slot] = new GreenNode(kind, width, children.ToArray());
    }

    private static bool AreSame(GreenChild[] left, ReadOnlySpan<GreenChild> right)
    {
        if (left.Length != right.Length)
            return false;
        for (var i = 0; i < left.Length; i++)
        {
            if (!ReferenceEquals(left[i].Element, right[i].Element))
                return false;
        }

        return true;
    }
}
