using PaperParse.Syntax;

namespace PaperParse.Html.Reading;

/// <summary>The items that were found so far, in the order of the source. None overlaps another.</summary>
internal sealed class PlacedItems
{
    private readonly List<Placed> _items = [];

    public IReadOnlyList<Placed> InOrder => _items;

    /// <summary>What lies between entries and records, from the beginning of the page to its end; of a header only the ends are known, and there can be more in it.</summary>
    public List<TextSpan> Gaps(int length)
    {
        var gaps = new List<TextSpan>(_items.Count + 1);
        var start = 0;
        foreach (var item in _items.Where(item => item.Kind != SyntaxKind.Header))
        {
            if (item.Start > start)
                gaps.Add(TextSpan.FromBounds(start, item.Start));
            start = item.End;
        }

        if (start < length)
            gaps.Add(TextSpan.FromBounds(start, length));
        return gaps;
    }

    /// <summary>False where something is in the way. An entry around another one ends where that begins. A record inside an item becomes part of it; what reaches around one, as the text of a menu does around the heading in it, is cut there.</summary>
    public bool TryAdd(Placed item)
    {
        var at = IndexBehind(item.Start);
        var before = at > 0 && _items[at - 1].End > item.Start ? _items[at - 1] : null;
        if (before is null && (at == _items.Count || _items[at].Start >= item.End))
        {
            _items.Insert(at, item);
            return true;
        }

        // <article><h3>Herons</h3> <article><h3>Gulls</h3></article>     the end tag of the first is lost: it ends where the next entry begins
        if (before is null && item.Kind == SyntaxKind.Entry && item.Children!.TrueForAll(child => child.End <= _items[at].Start))
        {
            item.End = _items[at].Start;
            _items.Insert(at, item);
            return true;
        }

        if (before is not null && before.Contains(item) && (item.Kind == SyntaxKind.EmbeddedRecord || before.Kind == SyntaxKind.Header))
            return Nesting.TryAdopt(before, item);
        if (item.Kind == SyntaxKind.Entry && before is null)
            return TryAddUpTo(item, at);
        if (item.Kind != SyntaxKind.Chrome || item.Children is null)
            return false;
        var added = false;
        foreach (var child in item.Children.ToList())
        {
            // Whatever is added here touches what was added before it, and is a run of its own all the same.
            added |= TryAddPiece(child, item.Kind);
        }

        return added;
    }

    // An end tag is lost, and the next entry stands in the element of this one: it ends where that begins.
    private bool TryAddUpTo(Placed item, int at)
    {
        var limit = _items[at].Start;
        item.Children!.RemoveAll(child => child.End > limit);
        if (item.Children.TrueForAll(child => child.IsMissing))
            return false;
        item.End = limit;
        _items.Insert(at, item);
        return true;
    }

    private bool TryAddPiece(Placed child, SyntaxKind kind)
    {
        var at = IndexBehind(child.Start);
        var piece = Placed.Node(kind, child.Start, child.End, [child]);
        if (at > 0 && _items[at - 1] is { Kind: SyntaxKind.Header } header && header.Contains(piece))
            return Nesting.TryAdopt(header, piece);
        if ((at > 0 && _items[at - 1].End > child.Start) || (at < _items.Count && _items[at].Start < child.End))
            return false;
        _items.Insert(at, piece);
        return true;
    }

    private int IndexBehind(int start)
    {
        var low = 0;
        var high = _items.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_items[middle].Start < start)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
