namespace PaperParse.Syntax;

/// <summary>
/// A text and what a grammar made of it. The texts of its tokens, each with the white space before it, joined, are the text:
/// for every input. Never changes; an edit makes a new tree over a new text.
/// </summary>
public sealed class SyntaxTree
{
    private readonly Func<SourceText, SyntaxTree> _reparse;
    private readonly Func<int, string, string>? _encode;

    internal SyntaxTree(SourceText text, GreenNode root, Vocabulary vocabulary, Detection detection, Func<SourceText, SyntaxTree> reparse, Func<int, string, string>? encode, int? unreadFrom, IReadOnlyList<UnreadPlace> unreadPlaces)
    {
        Text = text;
        Vocabulary = vocabulary;
        Detection = detection;
        _reparse = reparse;
        _encode = encode;
        UnreadFrom = unreadFrom;
        UnreadPlaces = unreadPlaces;
        Root = new ListingSyntax(this, null, root, 0);
    }

    public SourceText Text { get; }

    public ListingSyntax Root { get; }

    public Vocabulary Vocabulary { get; }

    public Detection Detection { get; }

    /// <summary>
    /// Where reading was given up, because the grammar would have needed more work than a text of this length is worth: from here on what was not
    /// read is skipped text. Null where all was read, as every text is by a grammar whose repetitions have sensible bounds.
    /// </summary>
    public int? UnreadFrom { get; }

    /// <summary>What else was not looked into, since it is larger than anything in a listing; nearly always nothing.</summary>
    public IReadOnlyList<UnreadPlace> UnreadPlaces { get; }

    /// <summary>How characters are written in this text: on an HTML page <c>&amp;</c> is <c>&amp;amp;</c>; in a plain text all stay as they are.</summary>
    /// <param name="offset">Where they are to stand, which decides what must be escaped.</param>
    /// <param name="characters">As a reader should see them.</param>
    public string Encode(int offset, string characters) => _encode?.Invoke(offset, characters) ?? characters;

    /// <summary>
    /// The tree of the text with the changes made, read with the same grammar. Nodes that the changes do not touch
    /// and that read the same as before are shared with this tree.
    /// </summary>
    /// <param name="changes">In any order; offsets are those of this tree's text.</param>
    /// <exception cref="ArgumentException">Two changes overlap, or one lies outside the text.</exception>
    public SyntaxTree WithChanges(params IEnumerable<TextChange> changes)
    {
        var fresh = _reparse(Text.WithChanges(changes));
        return new SyntaxTree(fresh.Text, GreenReuse.Share(Root.Green, fresh.Root.Green), fresh.Vocabulary, fresh.Detection, _reparse, fresh._encode, fresh.UnreadFrom, fresh.UnreadPlaces);
    }
}
