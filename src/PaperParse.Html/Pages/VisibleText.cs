using System.Text;
using AngleSharp.Dom;
using PaperParse.Html.Values;

namespace PaperParse.Html.Pages;

/// <summary>
/// The texts of a page that a reader sees, in the order of its elements: not those of scripts, styles, comments, drawings and of what is hidden.
/// The texts of an element are a stretch of them.
/// </summary>
internal sealed class VisibleText
{
    private readonly HtmlPage _page;
    private readonly List<(int Piece, bool BreakBefore)> _texts = [];
    private readonly Dictionary<INode, (int Start, int End)> _stretches = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<int> _pieces = [];
    private readonly List<int> _lengths = [0];
    private readonly bool _isInOrder;

    public VisibleText(HtmlPage page)
    {
        _page = page;
        var breakBefore = false;
        NodeWalk.Through(page.Document, node => !Enter(node, ref breakBefore), node => Leave(node, ref breakBefore));
        _isInOrder = _texts.Zip(_texts.Skip(1)).All(pair => pair.First.Piece < pair.Second.Piece);
    }

    private List<(int Piece, bool BreakBefore)> InOrder => field ??= [.. _texts.OrderBy(text => text.Piece)];

    /// <summary>How many texts there are.</summary>
    public int Count => _texts.Count;

    /// <summary>Whether a piece, given by its index, is a text that a reader sees.</summary>
    public bool Contains(int piece) => _pieces.Contains(piece);

    /// <summary>The indices of the pieces that are the texts of an element, ascending, each with whether a line ends before it.</summary>
    public IReadOnlyList<(int Piece, bool BreakBefore)> Of(IElement element)
    {
        if (!_stretches.TryGetValue(element, out var stretch))
            return [];
        var texts = _texts.GetRange(stretch.Start, stretch.End - stretch.Start);
        // HTML moves some text before the table that it stands in; here it is where it stands.
        return _isInOrder ? texts : [.. texts.OrderBy(text => text.Piece)];
    }

    /// <summary>The texts that begin in <c>[start, end)</c> of the source.</summary>
    public IReadOnlyList<(int Piece, bool BreakBefore)> Between(int start, int end)
    {
        var (first, last) = (IndexOf(start), IndexOf(end));
        return InOrder.GetRange(first, last - first);
    }

    /// <summary>Whether an element is shown; what is said about the page, for machines, is never shown and is there all the same.</summary>
    public bool Shows(IElement element) => _stretches.ContainsKey(element) || ElementNames.IsData(element.LocalName);

    /// <summary>How many texts an element has.</summary>
    public int CountOf(IElement element) => _stretches.TryGetValue(element, out var stretch) ? stretch.End - stretch.Start : 0;

    /// <summary>How much of the source the texts of an element are.</summary>
    public int LengthOf(IElement element) => _stretches.TryGetValue(element, out var stretch) ? _lengths[stretch.End] - _lengths[stretch.Start] : 0;

    private int IndexOf(int offset)
    {
        var at = _page.PieceAt(offset);
        var found = InOrder.BinarySearch((at < 0 ? ~at : at, false));
        return found < 0 ? ~found : found;
    }

    private bool Enter(INode node, ref bool breakBefore)
    {
        switch (node)
        {
            case IText text:
                AddTexts(text, ref breakBefore);
                return true;
            case IElement element:
                breakBefore |= ElementNames.BreaksLine(element.LocalName);
                if (IsHidden(element))
                    return true;
                _stretches[element] = (_texts.Count, _texts.Count);
                return false;
            default:
                return node is not IDocument;
        }
    }

    private void Leave(INode node, ref bool breakBefore)
    {
        if (node is not IElement element)
            return;
        breakBefore |= ElementNames.BreaksLine(element.LocalName);
        if (_stretches.TryGetValue(element, out var stretch))
            _stretches[element] = (stretch.Start, _texts.Count);
    }

    // The DOM gets its text back, so that selectors can ask for it.
    private void AddTexts(IText text, ref bool breakBefore)
    {
        var value = new StringBuilder();
        foreach (var offset in Marker.Offsets(text.Data))
        {
            var piece = _page.PieceAt(offset);
            if (piece < 0 || !_pieces.Add(piece))
                continue;
            _texts.Add((piece, breakBefore));
            breakBefore = false;
            var (start, end) = (_page.Pieces[piece].Start, _page.Pieces[piece].End);
            _lengths.Add(_lengths[^1] + end - start);
            value.Append(CharacterReferences.Decode(_page.Source, start, end, inAttribute: false).Value);
        }

        text.Data = value.ToString();
    }

    private static bool IsHidden(IElement element) =>
        ElementNames.IsHidden(element.LocalName)
        || element.HasAttribute("hidden")
        || element.GetAttribute("aria-hidden") == "true"
        || (element.GetAttribute("style") is { } style && HidesItself(style));

    private static bool HidesItself(string style)
    {
        var folded = string.Concat(style.Where(c => !char.IsWhiteSpace(c)));
        return folded.Contains("display:none", StringComparison.OrdinalIgnoreCase) || folded.Contains("visibility:hidden", StringComparison.OrdinalIgnoreCase);
    }
}
