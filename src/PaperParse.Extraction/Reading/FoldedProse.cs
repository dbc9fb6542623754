using System.Text;
using PaperParse.Syntax;

namespace PaperParse.Extraction;

/// <summary>The text of a node, without the nodes inside it, with every run of white space as one space, and the way back to the source.</summary>
internal sealed class FoldedProse
{
    private readonly NodeText _source;

    // For each character its place in the text of the node; null where the two are the same.
    private readonly int[]? _places;
    private readonly SourceText _lines;
    private readonly bool _isOfPage;

    public FoldedProse(SyntaxNode node)
    {
        _source = NodeText.OwnOf(node);
        _lines = node.Tree.Text;
        _isOfPage = node.Tree.Vocabulary.IsOfPages;
        (Text, _places) = Fold(_source.Text);
    }

    public string Text { get; }

    /// <summary>Where a stretch of the text stands in the source.</summary>
    /// <param name="start">In <see cref="Text"/>.</param>
    /// <param name="length">At least 1.</param>
    public TextSpan SpanOf(int start, int length)
    {
        if (_places is null)
            return _source.SpanOf(start, length);
        return _source.SpanOf(_places[start], _places[start + length - 1] + 1 - _places[start]);
    }

    /// <summary>Whether a line begins at a place of the text. How the source of a page is wrapped means nothing; a break that is escaped there is one.</summary>
    public bool StartsLine(int at)
    {
        if (at == 0)
            return true;
        if (_places is null || Text[at - 1] != ' ')
            return false;
        for (var i = _places[at - 1]; i < _places[at]; i++)
        {
            if (_source.Text[i] is '\n' or '\r' && !(_isOfPage && _lines[_source.SpanOf(i, 1).Start] is '\n' or '\r'))
                return true;
        }

        return false;
    }

    /// <summary>Whether a page has a tag somewhere between the first and the last of the characters in a stretch.</summary>
    public bool HasTag(int start, int end)
    {
        if (!_isOfPage)
            return false;
        var last = PlaceOf(end - 1);
        for (var i = PlaceOf(start); i < last; i++)
        {
            if (_source.SpanOf(i + 1, 1).Start > _source.SpanOf(i, 1).End)
                return true;
        }

        return false;
    }

    private int PlaceOf(int at) => _places is null ? at : _places[at];

    private static (string Text, int[]? Places) Fold(string text)
    {
        if (IsFolded(text))
            return (text, null);
        var folded = new StringBuilder(text.Length);
        var places = new List<int>(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var isSpace = char.IsWhiteSpace(text[i]);
            if (isSpace && (folded.Length == 0 || folded[^1] == ' '))
                continue;
            folded.Append(isSpace ? ' ' : text[i]);
            places.Add(i);
        }

        if (folded.Length > 0 && folded[^1] == ' ')
            folded.Length--;
        return (folded.ToString(), [.. places]);
    }

    private static bool IsFolded(string text)
    {
        var isSpace = true;
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c) && (c != ' ' || isSpace))
                return false;
            isSpace = c == ' ';
        }

        return !isSpace;
    }
}
