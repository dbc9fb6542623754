using PaperParse.Grammars.Tracing;
using PaperParse.Html.Grammar;
using PaperParse.Html.Pages;
using PaperParse.Syntax;

namespace PaperParse.Html.Reading;

/// <summary>
/// Finds the items of a grammar on a page. An item that is an element is looked for all over the page, from its end, so that of two elements one
/// in the other the inner one is the entry; other items are looked for between those that were found.
/// </summary>
internal sealed class PageReader : IDisposable
{
    private readonly HtmlPage _page;
    private readonly PageGrammar _grammar;
    private readonly PartFinder _finder;
    private readonly ReadingTrace? _trace;
    private readonly PlacedItems _items = new();

    /// <param name="page">The page.</param>
    /// <param name="grammar">What to look for.</param>
    /// <param name="trace">Is told what is found and what is not; null for a grammar that is not traced.</param>
    public PageReader(HtmlPage page, PageGrammar grammar, ReadingTrace? trace = null)
    {
        _page = page;
        _grammar = grammar;
        _trace = trace;
        _finder = new PartFinder(page, trace);
    }

    /// <summary>How often an element or value was looked at.</summary>
    public long Attempts => _finder.Attempts;

    /// <summary>What was tried in their texts, and what it took to find them.</summary>
    public long Tries => _finder.Budget.Tries;

    /// <summary>Where the page had had all the work that it is worth; null where all of it was read.</summary>
    public int? UnreadFrom => _finder.Budget.StoppedAt;

    /// <summary>What was not looked into, since there is too much of it.</summary>
    /// <param name="items">What was found.</param>
    public IReadOnlyList<UnreadPlace> UnreadIn(IReadOnlyList<Placed> items) => _finder.Unread.In(items);

    /// <summary>Where JSON stands that was read.</summary>
    public IReadOnlyList<TextSpan> Json => _finder.Json;

    /// <summary>What was found, in the order of the source, none in another.</summary>
    public IReadOnlyList<Placed> Read()
    {
        foreach (var item in _grammar.Items)
        {
            _finder.BeginItem();
            foreach (var form in FormsOf(item))
                Read(form);
        }

        return _items.InOrder;
    }

    public void Dispose() => _finder.Dispose();

    // All of the first form, then those of the second in what is left: where each item tried the first form anew, work would grow with the square.
    private static IEnumerable<NodePart> FormsOf(NodePart item) => item.Inner switch
    {
        AnyPart any => any.Alternatives.Select(form => new NodePart(item.Kind, form)),
        TracedPart { Inner: AnyPart any } traced => any.Alternatives.Select(form => new NodePart(item.Kind, traced with { Inner = form })),
        _ => [item],
    };

    private void Read(NodePart item)
    {
        // What has been taken by then lacks nothing, and what a later form would have wanted there is of no interest.
        var isTold = _trace?.Watched is not { } watched || !_items.InOrder.Any(other => other.Start <= watched && watched < other.End);
        if (!isTold)
            _trace!.Mute();
        var gaps = IsContainer(item.Inner) ? [new TextSpan(0, _page.Source.Length)] : _items.Gaps(_page.Source.Length);
        foreach (var gap in gaps)
            ReadAll(item, new PageScope(_page.Document, null, null, gap.Start, gap.End));
        if (!isTold)
            _trace!.Unmute();
    }

    private void ReadAll(NodePart item, PageScope scope)
    {
        while (true)
        {
            var found = new List<Placed>();
            var mark = _finder.Mark();
            if (!_finder.Find(item, scope, found, out _) || found.Count == 0 || _finder.Budget.IsSpent)
            {
                _finder.GoBack(mark);
                return;
            }

            if (!_items.TryAdd(found[0]))
                _finder.GiveBack(mark);
        }
    }

    private static bool IsContainer(PagePart part) => part.Untraced is ElementWith or RecordWith;
}
