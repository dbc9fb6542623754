using System.Collections.Frozen;
using System.Globalization;
using AngleSharp.Dom;
using PaperParse.Html.Pages;
using PaperParse.Syntax;

namespace PaperParse.Html.Proposing;

/// <summary>What stands around the cards of a page: its heading, navigation, what is said below. Without a name for it, all of that is skipped text.</summary>
internal sealed class AroundCards
{
    private const int MostElements = 60_000;
    private const int MostSelectors = 12;

    /// <summary>Each is compared with all elements of the cards.</summary>
    private const int MostBlocks = 40;
    private const int MostAbove = 6;

    // Elements that HTML has for what is no entry.
    private static readonly FrozenSet<string> Frames = "header nav footer aside form thead caption h1 h2 h3".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private readonly HtmlPage _page;
    private readonly List<IElement> _elements;
    private readonly Dictionary<IElement, IElement> _members;
    private readonly HashSet<IElement> _above;
    private readonly HashSet<IElement> _inside;
    private readonly int _start;

    private AroundCards(HtmlPage page, CardGroup cards)
    {
        _page = page;
        _elements = [.. page.Elements.Below(page.Document).Take(MostElements)];
        _members = cards.Members(page, int.MaxValue);
        _inside = [.. _members.Keys.SelectMany(page.Elements.Below).Concat(_members.Keys)];
        _above = [];
        foreach (var head in cards.Heads)
        {
            for (var above = head.ParentElement; above is not null && _above.Add(above); above = above.ParentElement)
            {
            }
        }

        _start = HtmlPage.StartOf(cards.Heads[0]);
    }

    /// <summary>The heading of the page, and the rest; each only where there is one.</summary>
    public static List<ProposedPart> Of(HtmlPage page, CardGroup cards) => [.. new AroundCards(page, cards).Find()];

    private IEnumerable<ProposedPart> Find()
    {
        var heading = _elements.Find(element => element.LocalName is "h1" && _page.Visible.LengthOf(element) > 0);
        if (heading is not null && HtmlPage.StartOf(heading) < _start && IsOutside(element => element.LocalName is "h1"))
            yield return Part("page-heading", "h1", nameof(SyntaxKind.Heading), $"what the page is called: {CardParts.Quoted(CardParts.TextOf(heading))}");
        else
            heading = null;
        var blocks = _elements.Where(element => IsBlock(element) && element != heading).ToList();
        var selectors = blocks.Take(MostBlocks).Select(SelectorOf).OfType<string>().Distinct().Take(MostSelectors).ToList();
        if (selectors.Count > 0)
            yield return Part("frame", string.Join(", ", selectors), nameof(SyntaxKind.Chrome), string.Create(CultureInfo.InvariantCulture, $"{blocks.Count} {(blocks.Count == 1 ? "element" : "elements")} around the cards, with no entry in {(blocks.Count == 1 ? "it" : "them")}: named, so that the check does not call their text skipped"));
    }

    private static ProposedPart Part(string name, string selector, string node, string comment) =>
        new(name, $"element {name} {Escaped.Quote(selector)} = text", comment, node, "text");

    // The largest elements without a card in them.
    private bool IsBlock(IElement element) =>
        element.ParentElement is { } parent && _above.Contains(parent) && !_above.Contains(element) && !_inside.Contains(element)
        && _page.Visible.LengthOf(element) > 0 && CardParts.TextOf(element).Length > 0;

    // The shortest that finds no card, nor anything in one or around one.
    private string? SelectorOf(IElement block)
    {
        var (tag, parent, row) = (block.LocalName, block.ParentElement!.LocalName, Selectors.RowOf(block));
        List<(string Selector, Func<IElement, bool> Finds)> candidates = [];
        if (Frames.Contains(tag))
            candidates.Add((tag, element => element.LocalName == tag));
        candidates.AddRange(Selectors.ClassesOf(block).Select(name => ($"{tag}.{name}", (Func<IElement, bool>)(element => element.LocalName == tag && element.ClassList.Contains(name)))));
        candidates.Add(($"{parent} > {tag}", element => element.LocalName == tag && element.ParentElement?.LocalName == parent));
        if (row > 0)
        {
            candidates.Add((string.Create(CultureInfo.InvariantCulture, $"{parent} > {tag}:nth-child({row})"), element => element.LocalName == tag && element.ParentElement?.LocalName == parent && Selectors.RowOf(element) == row));
            // body > div > div:nth-child(1)
            if (PathTo(block) is { Count: <= MostAbove } path)
                candidates.Add((string.Create(CultureInfo.InvariantCulture, $"{string.Join(" > ", path)} > {tag}:nth-child({row})"), element => element.LocalName == tag && Selectors.RowOf(element) == row && PathTo(element).SequenceEqual(path)));
        }

        return candidates.Find(candidate => IsOutside(candidate.Finds)).Selector;
    }

    private static List<string> PathTo(IElement element) =>
        [.. element.Ancestors<IElement>().Select(above => above.LocalName).TakeWhile(name => name != "html").Reverse()];

    private bool IsOutside(Func<IElement, bool> finds) => !_above.Any(finds) && !_inside.Any(finds);
}
