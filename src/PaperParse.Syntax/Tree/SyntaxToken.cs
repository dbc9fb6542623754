namespace PaperParse.Syntax;

/// <summary>A token at its place: leading white space, then its text.</summary>
public readonly struct SyntaxToken : IEquatable<SyntaxToken>
{
    private readonly GreenToken? _green;
    private readonly SyntaxNode? _parent;
    private readonly int _position;

    internal SyntaxToken(SyntaxNode parent, GreenToken green, int position)
    {
        _parent = parent;
        _green = green;
        _position = position;
    }

    /// <summary>False for a default token: what a search that found nothing gives.</summary>
    public bool Exists => _green is not null;

    public SyntaxKind Kind => Green.Kind;

    public SyntaxNode Parent => _parent ?? throw NoToken();

    /// <summary>The token's own text, without the white space before it.</summary>
    public TextSpan Span => new(_position + Green.Leading, Green.Width - Green.Leading);

    public TextSpan FullSpan => new(_position, Green.Width);

    /// <summary>The white space before the token.</summary>
    public TextSpan LeadingSpan => new(_position, Green.Leading);

    public ReadOnlySpan<char> Text => Parent.Tree.Text.Slice(Span);

    /// <summary>What the token means: of an <see cref="SyntaxKind.Escape"/> the characters that it stands for, else its text.</summary>
    public ReadOnlySpan<char> ValueText => Kind == SyntaxKind.Escape ? Word?.Name : Text;

    /// <summary>Which word of the vocabulary this is; null for a token that is no word, or a word without a value.</summary>
    public VocabularyWord? Word => Green.Word == 0 ? null : Parent.Tree.Vocabulary.Words[Green.Word - 1];

    private GreenToken Green => _green ?? throw NoToken();

    /// <summary>Whether both are of one kind and have the same text and the same white space before it, wherever they stand. Two tokens that do not exist are equivalent.</summary>
    public bool IsEquivalentTo(SyntaxToken other) => Exists && other.Exists
        ? Equivalence.Of(Green, Parent.Tree.Text.Slice(FullSpan), other.Green, other.Parent.Tree.Text.Slice(other.FullSpan))
        : Exists == other.Exists;

    public override string ToString() => Text.ToString();

    public bool Equals(SyntaxToken other) =>
        _position == other._position && ReferenceEquals(_green, other._green) && ReferenceEquals(_parent?.Tree, other._parent?.Tree);

    public override bool Equals(object? obj) => obj is SyntaxToken other && Equals(other);

    public override int GetHashCode() => HashCode.Combine(_position, _green);

    public static bool operator ==(SyntaxToken left, SyntaxToken right) => left.Equals(right);

    public static bool operator !=(SyntaxToken left, SyntaxToken right) => !left.Equals(right);

    private static InvalidOperationException NoToken() => new("There is no token here; ask Exists first.");
}
