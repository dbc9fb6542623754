using PaperParse.Extraction;
using PaperParse.Syntax;

namespace PaperParse.Analysis;

/// <summary>
/// A text that somebody wrote, the title or the abstract of an entry, as one string: as it stands in the source, wraps and
/// indents included, without markup and with escapes undone; and the way back to the source.
/// </summary>
public sealed class Prose
{
    private readonly SourceText _source;
    private readonly NodeText _text;

    private Prose(SyntaxNode node)
    {
        Kind = node.Kind;
        _source = node.Tree.Text;
        _text = NodeText.Of(node);
    }

    /// <summary><see cref="SyntaxKind.Title"/> or <see cref="SyntaxKind.Abstract"/>.</summary>
    public SyntaxKind Kind { get; }

    /// <summary>Offsets in it are what <see cref="SpanOf"/> and <see cref="Replace"/> take.</summary>
    public string Text => _text.Text;

    /// <summary>Title, then abstract; what the page does not show comes from its own record of the paper, what is nowhere is not there.</summary>
    public static IReadOnlyList<Prose> Of(Paper paper)
    {
        ArgumentNullException.ThrowIfNull(paper);
        SyntaxNode?[] nodes = [paper.Entry.Title ?? paper.Record?.Child(SyntaxKind.Title), paper.Entry.Abstract ?? paper.Record?.Child(SyntaxKind.Abstract)];
        return [.. nodes.OfType<SyntaxNode>().Where(node => !node.IsMissing).Select(node => new Prose(node)).Where(prose => prose.Text.Length > 0)];
    }

    /// <summary>Where a stretch of the text stands in the source, with the markup inside it.</summary>
    /// <param name="start">In <see cref="Text"/>.</param>
    /// <param name="length">0 gives the place before the character at <paramref name="start"/>.</param>
    public TextSpan SpanOf(int start, int length)
    {
        if (length > 0)
            return _text.SpanOf(start, length);
        return start < Text.Length ? new TextSpan(_text.SpanOf(start, 1).Start, 0) : new TextSpan(_text.SpanOf(Text.Length - 1, 1).End, 0);
    }

    /// <summary>The change that puts another text in the place of a stretch; null where markup or an escape stands in it, which would be lost.</summary>
    public TextChange? Replace(int start, int length, string newText)
    {
        var span = SpanOf(start, length);
        return _source.Slice(span).SequenceEqual(Text.AsSpan(start, length)) ? new TextChange(span, newText) : null;
    }
}
