using PaperParse.Syntax;

namespace PaperParse.Extraction;

/// <summary>
/// Where a field stands, gathered while its children are read: from the first token that is no line break to the last,
/// as <see cref="SyntaxNode.Span"/> has it.
/// </summary>
internal struct FieldExtent
{
    private int _start;
    private int _end;

    /// <summary>Whether nothing of the field stands in the text.</summary>
    public readonly bool IsEmpty => _end == 0;

    public readonly TextSpan Span => TextSpan.FromBounds(_start, _end);

    public static FieldExtent Of(SyntaxNode node)
    {
        var extent = default(FieldExtent);
        foreach (var child in node.Children)
            extent.Add(child);
        return extent;
    }

    public void Add(in SyntaxElement child)
    {
        var span = child.TryGetToken(out var token)
            ? (token.Kind == SyntaxKind.LineBreak ? default : token.Span)
            : child.Node?.Span ?? default;
        if (span.IsEmpty)
            return;
        if (IsEmpty)
            _start = span.Start;
        _end = span.End;
    }
}
