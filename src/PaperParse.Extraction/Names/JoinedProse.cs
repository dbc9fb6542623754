using PaperParse.Syntax;

namespace PaperParse.Extraction;

/// <summary>The text of several nodes with what stands between them, and the way back to the source.</summary>
internal sealed class JoinedProse
{
    private readonly List<(int At, FoldedProse Prose)> _parts = [];

    public JoinedProse(List<NamePiece> pieces, int first, int count)
    {
        var text = "";
        for (var i = first; i < first + count; i++)
        {
            if (i > first)
                text += Between(pieces[i - 1], pieces[i]);
            var prose = new FoldedProse(pieces[i].Node);
            _parts.Add((text.Length, prose));
            text += prose.Text;
        }

        Text = text;
    }

    public string Text { get; }

    /// <summary>Where a stretch of the text stands in the source.</summary>
    /// <param name="length">At least 1.</param>
    public TextSpan SpanOf(int start, int length) => TextSpan.FromBounds(Place(start).Start, Place(start + length - 1).End);

    // Of what stands between two nodes, the end of the first.
    private TextSpan Place(int at)
    {
        var (start, prose) = _parts.FindLast(part => part.At <= at);
        return prose.SpanOf(Math.Min(at - start, prose.Text.Length - 1), 1);
    }

    // Nothing but a sign or a word and white space is there, or the two were not joined.
    private static string Between(NamePiece before, NamePiece behind)
    {
        var source = before.Node.Tree.Text.ToString(TextSpan.FromBounds(before.Span.End, behind.Span.Start));
        var words = string.Join(' ', source.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return (char.IsWhiteSpace(source[0]) ? " " : "") + words + (char.IsWhiteSpace(source[^1]) ? " " : "");
    }
}
