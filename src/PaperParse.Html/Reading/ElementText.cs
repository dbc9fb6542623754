using AngleSharp.Dom;
using PaperParse.Html.Pages;
using PaperParse.Html.Values;
using PaperParse.Syntax;

namespace PaperParse.Html.Reading;

/// <summary>What stands in an element, as far as no part has taken it.</summary>
internal sealed class ElementText(HtmlPage page, Claims claims)
{
    private const char Break = '\n';

    /// <summary>The text that a reader sees in it.</summary>
    public MappedText Of(IElement element) => Join(page.Visible.Of(element));

    /// <summary>Stretches of texts between what is taken, and between the places where a line ends.</summary>
    public IReadOnlyList<IReadOnlyList<(int Piece, bool BreakBefore)>> Stretches(IReadOnlyList<(int Piece, bool BreakBefore)> texts)
    {
        var stretches = new List<List<(int Piece, bool BreakBefore)>>();
        var isOpen = false;
        foreach (var text in texts)
        {
            isOpen &= !text.BreakBefore;
            var piece = page.Pieces[text.Piece];
            if (claims.IsAnyTaken(TextSpan.FromBounds(piece.Start, piece.End)))
            {
                isOpen = false;
                continue;
            }

            if (!isOpen)
                stretches.Add([]);
            isOpen = true;
            stretches[^1].Add(text);
        }

        return stretches;
    }

    public MappedText Join(IReadOnlyList<(int Piece, bool BreakBefore)> texts)
    {
        var joined = new MappedText(isInMarkup: false);
        var last = -1;
        foreach (var (index, breakBefore) in texts)
        {
            var piece = page.Pieces[index];
            var start = piece.Start;
            while (start < piece.End)
            {
                var end = start;
                while (end < piece.End && !claims.IsTaken(end))
                    end++;
                if (end > start)
                {
                    if (breakBefore && last >= 0)
                        AddBreak(joined, last, index);
                    CharacterReferences.Append(joined, page.Source, start, end, inAttribute: false);
                    last = index;
                }

                start = end + 1;
            }
        }

        return joined;
    }

    /// <summary>The value of an attribute; null where it is not there, or its place is not known.</summary>
    public MappedText? OfAttribute(IElement element, string name)
    {
        var index = page.StartTagOf(element);
        if (index < 0 || page.IsBroken(index) || AttributeValues.Find(page.Source, TextSpan.FromBounds(page.Pieces[index].Start, page.Pieces[index].End), name) is not { } place || claims.IsAnyTaken(place))
            return null;
        return CharacterReferences.Decode(page.Source, place.Start, place.End, inAttribute: true);
    }

    /// <summary>What stands in a script, as it stands there.</summary>
    public MappedText? OfScript(IElement element)
    {
        var index = page.StartTagOf(element);
        if (index < 0 || index + 1 >= page.Pieces.Count || page.Pieces[index + 1] is not { Kind: PieceKind.Text } content)
            return null;
        var text = new MappedText(isInMarkup: true);
        text.AddPlain(page.Source.AsSpan(content.Start, content.End - content.Start), content.Start);
        return text;
    }

    // <li><b>Herons</b><br>Ada Berg
    //                  ^^^^             stands for the end of a line
    private void AddBreak(MappedText joined, int before, int after)
    {
        for (var i = before + 1; i < after; i++)
        {
            var piece = page.Pieces[i];
            if (piece.Kind is not (PieceKind.StartTag or PieceKind.EndTag) || !ElementNames.BreaksLine(piece.Name))
                continue;
            joined.AddEscape([Break], TextSpan.FromBounds(piece.Start, piece.End));
            return;
        }
    }
}
