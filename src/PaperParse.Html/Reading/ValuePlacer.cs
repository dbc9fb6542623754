using PaperParse.Grammars.Characters;
using PaperParse.Html.Values;
using PaperParse.Syntax;

namespace PaperParse.Html.Reading;

/// <summary>Reads a value with a pattern and puts its nodes and tokens where it stands in the source.</summary>
internal sealed class ValuePlacer : IDisposable
{
    private readonly SyntaxTreeBuilder _builder = new();

    /// <summary>What the value is made of, in the order of the source; null where it does not fit.</summary>
    /// <param name="pattern">What the value must fit.</param>
    /// <param name="text">The value.</param>
    /// <param name="mostTries">How much can be tried.</param>
    /// <param name="tries">How much was tried.</param>
    public List<Placed>? TryPlace(CharacterParser pattern, MappedText text, long mostTries, out long tries)
    {
        _builder.CutBack(0);
        if (!ValueReader.TryRead(pattern, text.Value, _builder, mostTries, out tries))
            return null;
        var open = new Stack<List<Placed>>();
        var current = new List<Placed>();
        var kinds = new Stack<SyntaxKind>();
        var at = 0;
        foreach (var step in _builder.Events)
        {
            switch (step.Step)
            {
                case TreeStep.Open:
                    open.Push(current);
                    kinds.Push(step.Kind);
                    current = [];
                    break;
                case TreeStep.Close:
                    var children = current;
                    current = open.Pop();
                    var kind = kinds.Pop();
                    if (children.Count > 0)
                        current.Add(Placed.Node(kind, children[0].Start, children[^1].End, children));
                    break;
                default:
                    AddSpace(current, text, at, step.Leading);
                    at += step.Leading;
                    AddToken(current, text, at, step);
                    at += step.Width;
                    break;
            }
        }

        return current.Count > 0 ? current : null;
    }

    public void Dispose() => _builder.Dispose();

    // Ada&nbsp;Berg     Ada<br>Berg
    //    ^^^^^^            ^^^^          a space of the source leads the next token, but what stands for one is a token of its own
    private static void AddSpace(List<Placed> tokens, MappedText text, int at, int width)
    {
        if (tokens.Count == 0)
            return;
        foreach (var piece in text.Slice(at, width).Where(piece => piece.IsEscape))
            tokens.Add(new Placed(SyntaxKind.Escape, piece.Source.Start, piece.Source.End) { Escape = text.Value.Substring(piece.At, piece.Length) });
    }

    private static void AddToken(List<Placed> tokens, MappedText text, int at, TreeEvent token)
    {
        if (token.Width == 0)
            return;
        if (token.Kind != SyntaxKind.Text)
        {
            var source = text.SourceOf(at, token.Width);
            tokens.Add(new Placed(token.Kind, source.Start, source.End) { Word = token.Word });
            return;
        }

        foreach (var piece in text.Slice(at, token.Width))
        {
            if (piece.IsEscape)
                tokens.Add(new Placed(SyntaxKind.Escape, piece.Source.Start, piece.Source.End) { Escape = text.Value.Substring(piece.At, piece.Length) });
            else if (text.IsInMarkup)
                tokens.Add(new Placed(SyntaxKind.Text, piece.Source.Start, piece.Source.End));
            else
                AddLines(tokens, text.Value.AsSpan(piece.At, piece.Length), piece.Source.Start);
        }
    }

    // Text is a token a line; the white space around it leads what comes next.
    private static void AddLines(List<Placed> tokens, ReadOnlySpan<char> text, int start)
    {
        while (!text.IsEmpty)
        {
            var end = text.IndexOfAny('\r', '\n');
            var line = end < 0 ? text : text[..end];
            var leading = line.Length - line.TrimStart().Length;
            var width = line.Trim().Length;
            if (width > 0)
                tokens.Add(new Placed(SyntaxKind.Text, start + leading, start + leading + width));
            if (end < 0)
                return;
            text = text[(end + 1)..];
            start += end + 1;
        }
    }
}
