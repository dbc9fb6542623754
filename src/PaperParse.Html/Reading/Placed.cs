using PaperParse.Syntax;

namespace PaperParse.Html.Reading;

/// <summary>A node or token of the tree to be, at its place in the source: <c>[Start, End)</c>. What stands between the children is filled in when the tree is written.</summary>
internal sealed class Placed(SyntaxKind kind, int start, int end)
{
    public SyntaxKind Kind => kind;

    public int Start { get; set; } = start;

    public int End { get; set; } = end;

    /// <summary>Of a node; null for a token.</summary>
    public List<Placed>? Children { get; init; }

    /// <summary>Of a token: 1 + the index of its word in the dialect's vocabulary, 0 for none.</summary>
    public int Word { get; init; }

    /// <summary>Of an <see cref="SyntaxKind.Escape"/>: the characters that it stands for.</summary>
    public string? Escape { get; init; }

    /// <summary>A node that is wanted here and not on the page.</summary>
    public bool IsMissing { get; init; }

    public static Placed Node(SyntaxKind kind, int start, int end, List<Placed> children) => new(kind, start, end) { Children = children };

    public static Placed Missing(SyntaxKind kind) => new(kind, -1, -1) { Children = [], IsMissing = true };

    public bool Overlaps(Placed other) => Start < other.End && other.Start < End;

    public bool Contains(Placed other) => Start <= other.Start && other.End <= End;
}
