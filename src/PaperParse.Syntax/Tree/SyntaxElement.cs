using System.Diagnostics.CodeAnalysis;

namespace PaperParse.Syntax;

/// <summary>A child of a node: another node, or a token.</summary>
public readonly struct SyntaxElement
{
    private readonly SyntaxNode _nodeOrParent;
    private readonly GreenToken? _token;
    private readonly int _position;

    internal SyntaxElement(SyntaxNode node) => _nodeOrParent = node;

    internal SyntaxElement(SyntaxNode parent, GreenToken token, int position)
    {
        _nodeOrParent = parent;
        _token = token;
        _position = position;
    }

    public SyntaxKind Kind => _token?.Kind ?? _nodeOrParent.Kind;

    public TextSpan FullSpan => _token is null ? _nodeOrParent.FullSpan : new TextSpan(_position, _token.Width);

    public bool IsNode => _token is null;

    /// <summary>The node, null when this is a token.</summary>
    public SyntaxNode? Node => _token is null ? _nodeOrParent : null;

    /// <summary>The token, default when this is a node.</summary>
    public SyntaxToken Token => TryGetToken(out var token) ? token : default;

    public bool TryGetToken(out SyntaxToken token)
    {
        token = _token is null ? default : new SyntaxToken(_nodeOrParent, _token, _position);
        return _token is not null;
    }

    public bool TryGetNode([NotNullWhen(true)] out SyntaxNode? node)
    {
        node = Node;
        return node is not null;
    }
}
