namespace PaperParse.Syntax;

/// <summary>
/// A text and what a grammar made of it. The texts of its tokens, each with the white space before it, joined, are the text:
/// for every input. Never changes; an edit makes a new tree over a new text.
/// </summary>
public sealed class SyntaxTree
{
    private readonly Func<SourceText, SyntaxTree> _reparse;

    internal SyntaxTree(SourceText text, GreenNode root, Vocabulary vocabulary, Detection detection, Func<SourceText, SyntaxTree> reparse)
    {
        Text = text;
        Vocabulary = vocabulary;
        Detection = detection;
        _reparse = reparse;
        Root = new ListingSyntax(this, null, root, 0);
    }

    public SourceText Text { get; }

    public ListingSyntax Root { get; }

    public Vocabulary Vocabulary { get; }

    public Detection Detection { get; }

    /// <summary>
    /// The tree of the text with the changes made, read with the same grammar. Nodes that the changes do not touch
    /// and that read the same as before are shared with this tree.
    /// </summary>
    /// <param name="changes">In any order; offsets are those of this tree's text.</param>
    /// <exception cref="ArgumentException">Two changes overlap, or one lies outside the text.</exception>
    public SyntaxTree WithChanges(params IEnumerable<TextChange> changes)
    {
        var fresh = _reparse(Text.WithChanges(changes));
        return new SyntaxTree(fresh.Text, GreenReuse.Share(Root.Green, fresh.Root.Green), fresh.Vocabulary, fresh.Detection, _reparse);
    }
}
