using System.Text;

namespace PaperParse.Syntax;

/// <summary>
/// The text under a node as a reader has it: without markup, with the characters that escapes stand for; and for each of its
/// characters where it stands in the source. In a plain text that is the source itself, further on.
/// <code>
/// R&amp;amp;D &lt;b&gt;pays&lt;/b&gt;      source
/// R&amp;D pays                 text
/// </code>
/// </summary>
public sealed class NodeText
{
    // Pieces in order: from which character of the text on, which piece of the source; an escape is one piece, and its characters have one place.
    private readonly List<(int At, TextSpan Source, bool IsEscape)> _pieces = [];

    private NodeText(SyntaxTree tree, IEnumerable<SyntaxToken> tokens)
    {
        var source = tree.Text;
        // Most texts are one piece of the source, and need not be put together.
        StringBuilder? text = null;
        foreach (var token in tokens)
        {
            // A directive in the middle of an abstract is no part of it; the white space before a comment is.
            if (token.Parent.Kind == SyntaxKind.Directive && !tree.Vocabulary.IsOfPages)
                continue;
            if (!token.LeadingSpan.IsEmpty)
                Add(ref text, source, token.LeadingSpan, source.Slice(token.LeadingSpan), isEscape: false);
            if (token.Kind != SyntaxKind.Markup && !token.Span.IsEmpty)
                Add(ref text, source, token.Span, token.ValueText, token.Kind == SyntaxKind.Escape);
        }

        Text = text?.ToString() ?? (_pieces.Count == 0 ? "" : source.ToString(_pieces[0].Source));
    }

    public string Text { get; }

    public static NodeText Of(SyntaxNode node) => new(node.Tree, node.DescendantTokens());

    /// <summary>The text that is the node's own: without the nodes inside it, which are fields of their own, and without what the dialect spells around a value.</summary>
    public static NodeText OwnOf(SyntaxNode node) => new(node.Tree, OwnTokens(node));

    /// <summary>Where a stretch of the text stands in the source, with the markup inside it; an escape is in it as a whole.</summary>
    /// <param name="start">In UTF-16 units of <see cref="Text"/>.</param>
    /// <param name="length">At least 1.</param>
    public TextSpan SpanOf(int start, int length) => TextSpan.FromBounds(Place(start).Start, Place(start + length - 1).End);

    private static IEnumerable<SyntaxToken> OwnTokens(SyntaxNode node)
    {
        foreach (var child in node.Children)
        {
            if (child.TryGetToken(out var token) && !(token.Kind == SyntaxKind.Word && token.Word is null))
                yield return token;
        }
    }

    private TextSpan Place(int at)
    {
        var low = 0;
        var high = _pieces.Count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (_pieces[middle].At <= at)
                low = middle;
            else
                high = middle - 1;
        }

        var piece = _pieces[low];
        return piece.IsEscape ? piece.Source : new TextSpan(piece.Source.Start + at - piece.At, 1);
    }

    private void Add(ref StringBuilder? text, SourceText source, TextSpan span, ReadOnlySpan<char> value, bool isEscape)
    {
        if (_pieces.Count > 0 && _pieces[^1] is { IsEscape: false } last && !isEscape && last.Source.End == span.Start)
        {
            _pieces[^1] = last with { Source = TextSpan.FromBounds(last.Source.Start, span.End) };
            text?.Append(value);
            return;
        }

        if (text is null && (_pieces.Count > 0 || isEscape))
            text = new StringBuilder(_pieces.Count > 0 ? source.ToString(_pieces[0].Source) : "");
        _pieces.Add((text?.Length ?? 0, span, isEscape));
        text?.Append(value);
    }
}
