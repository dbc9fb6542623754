using System.Text;
using PaperParse.Syntax;

namespace PaperParse.Extraction;

/// <summary>The text of a node, without the nodes inside it, with every run of white space as one space, and the way back to the source.</summary>
internal sealed class FoldedProse
{
    private readonly NodeText _source;

    // For each character its place in the text of the node; null where the two are the same.
    private readonly int[]? _places;

    public FoldedProse(SyntaxNode node)
    {
        _source = NodeText.OwnOf(node);
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

    /// <summary>Whether a line ends in the white space that is a space of the text.</summary>
    public bool IsLineBreak(int at) =>
        _places is not null && at + 1 < _places.Length && _source.Text.AsSpan(_places[at], _places[at + 1] - _places[at]).ContainsAny('\r', '\n');

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
