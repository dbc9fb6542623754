using AngleSharp.Dom;

namespace PaperParse.Html.Pages;

/// <summary>The elements of a page in its order, each with all that is in it behind it.</summary>
internal sealed class PageElements
{
    private readonly List<IElement> _elements = [];
    private readonly Dictionary<INode, (int Index, int End)> _places = new(ReferenceEqualityComparer.Instance);

    public PageElements(IDocument document) => NodeWalk.Through(document, Enter, Leave);

    /// <summary>All elements in an element, or in the page.</summary>
    public IEnumerable<IElement> Below(INode root)
    {
        var (first, end) = _places.TryGetValue(root, out var place) ? (place.Index + 1, place.End) : (0, _elements.Count);
        for (var i = first; i < end; i++)
            yield return _elements[i];
    }

    /// <summary>The siblings behind an element.</summary>
    public IEnumerable<IElement> Behind(IElement element)
    {
        var end = element.Parent is { } parent && _places.TryGetValue(parent, out var place) ? place.End : _elements.Count;
        for (var i = _places[element].End; i < end; i = _places[_elements[i]].End)
            yield return _elements[i];
    }

    /// <summary>Where in the source the next element begins that is not in this one; null where there is none.</summary>
    public int? NextStart(IElement element)
    {
        var own = HtmlPage.StartOf(element);
        for (var i = _places[element].End; i < _elements.Count; i++)
        {
            if (HtmlPage.StartOf(_elements[i]) is var start && start > own)
                return start;
        }

        return null;
    }

    private bool Enter(INode node)
    {
        if (node is IElement element)
        {
            _places[node] = (_elements.Count, _elements.Count + 1);
            _elements.Add(element);
        }

        return true;
    }

    private void Leave(INode node)
    {
        if (_places.TryGetValue(node, out var place))
            _places[node] = (place.Index, _elements.Count);
    }
}
