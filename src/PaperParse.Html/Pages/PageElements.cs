using System.Globalization;
using AngleSharp.Dom;
using PaperParse.Html.Grammar;

namespace PaperParse.Html.Pages;

/// <summary>The elements of a page in its order, each with all that is in it behind it.</summary>
internal sealed class PageElements
{
    /// <summary>So many siblings can always be looked through.</summary>
    private const int FewSiblings = 1_000;

    /// <summary>
    /// AngleSharp looks siblings up in the list of all of them, so what a selector such as <c>p:nth-child(2)</c> costs grows with the square of their number:
    /// this is the sum of the squares up to which a page is worth that. One flat list of 20,000 headings and paragraphs is.
    /// </summary>
    private const long MostSquares = 400_000_000;

    /// <summary>For people: what was met where a selector counts siblings, and there are too many.</summary>
    public static string CrowdBound => string.Create(
        CultureInfo.InvariantCulture,
        $"an element here has too many siblings for a selector that counts them (:nth-child, :first-of-type and the like), so it is not found: more than {FewSiblings:N0}, on a page whose long lists of siblings come to more than one list of {Math.Sqrt(MostSquares):N0}; tell such elements apart by a class or by what they hold");

    private readonly List<IElement> _elements = [];
    private readonly Dictionary<INode, (int Index, int End)> _places = new(ReferenceEqualityComparer.Instance);
    private readonly List<int> _before = [];
    private readonly Dictionary<INode, int> _last = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<(object Asker, int Step), Dictionary<IElement, bool>> _remembered = [];
    private readonly Dictionary<object, IElement> _crowded = [];
    private readonly List<int> _depths = [];
    private int _depth;
    private long _squares;

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

    /// <summary>The sibling before an element; null where it is the first.</summary>
    public IElement? Before(IElement element) => _places.TryGetValue(element, out var place) && _before[place.Index] is >= 0 and var before ? _elements[before] : null;

    /// <summary>What somebody found out about the elements of this page.</summary>
    public Dictionary<IElement, bool> RememberedBy(object asker, int step)
    {
        if (!_remembered.TryGetValue((asker, step), out var known))
            _remembered.Add((asker, step), known = new(ReferenceEqualityComparer.Instance));
        return known;
    }

    /// <summary>How many elements are looked at, at the worst, to ask an element about a selector of a shape.</summary>
    public long StepsOf(SelectorShape shape, IElement element)
    {
        var (first, end) = _places[element];
        return shape.Walks switch
        {
            0 => shape.Steps,
            1 => shape.Steps + end - first,
            _ => shape.Steps + ((long)(end - first) * (1 + _depths[first])),
        };
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

    /// <summary>Whether an element has more siblings than can be looked through.</summary>
    public bool HasTooManySiblings(IElement element) => _squares > MostSquares && element.Parent is { } parent && parent.ChildNodes.Length > FewSiblings;

    /// <summary>That somebody could not ask an element about its siblings.</summary>
    public void NoteCrowd(object asker, IElement element) => _crowded.TryAdd(asker, element);

    /// <summary>The first of which that was noted; null where none was.</summary>
    public IElement? CrowdedFor(object asker) => _crowded.GetValueOrDefault(asker);

    private bool Enter(INode node)
    {
        if (node.ChildNodes.Length is > FewSiblings and var children)
            _squares += (long)children * children;
        if (node is IElement element)
        {
            _places[node] = (_elements.Count, _elements.Count + 1);
            _elements.Add(element);
            _depths.Add(_depth++);
            _before.Add(element.Parent is { } parent && _last.TryGetValue(parent, out var before) ? before : -1);
            if (element.Parent is { } above)
                _last[above] = _elements.Count - 1;
        }

        return true;
    }

    private void Leave(INode node)
    {
        if (_places.TryGetValue(node, out var place))
        {
            _places[node] = (place.Index, _elements.Count);
            _depth--;
        }
    }
}
