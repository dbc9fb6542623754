using AngleSharp.Dom;
using PaperParse.Html.Pages;

namespace PaperParse.Html.Proposing;

/// <summary>
/// The elements that entries stand in: many alike, with most of the page's text in them, and in each something that could be a title.
/// </summary>
internal static class Cards
{
    private const int Fewest = 2;
    private const int ShortestText = 20;

    /// <summary>More elements than this are not looked at.</summary>
    private const int MostElements = 60_000;

    /// <summary>Null where nothing recurs.</summary>
    public static CardGroup? Of(HtmlPage page) => Listed(page) ?? Runs(page) ?? Loose(page);

    private static CardGroup? Listed(HtmlPage page)
    {
        var groups = Alike(page, element => page.Visible.LengthOf(element) >= ShortestText && element.LocalName is not ("html" or "body" or "a" or "p" or "head"))
            .Select(group => (Cards: group, Text: group.Sum(page.Visible.LengthOf)))
            .OrderByDescending(group => group.Text).Take(40)
            .Where(group => IsListed(group.Cards)).ToList();
        if (groups.Count == 0)
            return null;
        // The smallest that still holds most of what the largest does: a section of entries is no entry.
        var most = groups[0].Text;
        return new CardGroup(WithMarked(page, groups.Where(group => group.Text * 2 >= most).MaxBy(group => (group.Cards.Count, group.Text)).Cards), false);
    }

    // <li class="card"> <li class="card new">      one that has a class more, beside the others, is one of them
    private static List<IElement> WithMarked(HtmlPage page, List<IElement> cards)
    {
        var (all, classes) = (cards.ToHashSet(), Selectors.ClassesOf(cards[0]).ToList());
        if (classes.Count == 0)
            return cards;
        var parents = cards.Select(card => card.ParentElement).ToHashSet();
        return [.. page.Elements.Below(page.Document).Take(MostElements).Where(element => all.Contains(element)
            || (element.LocalName == cards[0].LocalName && parents.Contains(element.ParentElement) && classes.TrueForAll(element.ClassList.Contains)))];
    }

    // <dt>Herons<dd>Ada Berg<dt>Gulls<dd>Bo Stone      no element around an entry: one that recurs, and what comes after it
    // <dt>Title<dd>Herons<dt>By<dd>Ada Berg            in list after list: those say what stands behind them, and begin nothing
    private static CardGroup? Runs(HtmlPage page)
    {
        var heads = page.Elements.Below(page.Document).Take(MostElements)
            .Where(element => element.LocalName is "dt" or "h2" or "h3" or "h4" or "h5" && page.Visible.LengthOf(element) > 0)
            .GroupBy(element => (element.LocalName, element.Parent)).Select(group => group.ToList())
            .ToList();
        var texts = heads.SelectMany(group => group.Select(CardParts.TextOf).Distinct()).CountBy(text => text).Where(text => text.Value > 1).Select(text => text.Key).ToHashSet();
        var found = heads.Where(group => group.Count > Fewest && group.Count(head => texts.Contains(CardParts.TextOf(head))) * 2 < group.Count && group.TrueForAll(head => page.Elements.Behind(head).FirstOrDefault() is { } next && next.LocalName != head.LocalName))
            .MaxBy(group => group.Count);
        return found is null ? null : new CardGroup(found, true);
    }

    // Rows and items, however little stands in them: whoever has a listing of such has nothing else.
    private static CardGroup? Loose(HtmlPage page) =>
        Alike(page, element => element.LocalName is "tr" or "li" or "article" or "dd" or "div" or "p" && page.Visible.LengthOf(element) > 0)
            .Where(group => group.Count > Fewest && group.Select(CardParts.TextOf).Distinct().Count() * 10 >= group.Count * 8)
            .MaxBy(group => (group[0].LocalName is "tr" or "li" or "article", group.Count)) is { } found ? new CardGroup(found, false) : null;

    /// <summary>Elements of one shape in elements of one shape. Where some stand in others of them, those of one depth.</summary>
    private static IEnumerable<List<IElement>> Alike(HtmlPage page, Func<IElement, bool> isOne) =>
        page.Elements.Below(page.Document).Take(MostElements)
            .Where(element => HtmlPage.StartOf(element) >= 0 && element.ParentElement is not null && isOne(element))
            .GroupBy(element => Selectors.ShapeOf(element) + " < " + Selectors.ShapeOf(element.ParentElement!))
            .Select(group => group.ToList())
            .SelectMany(group => IsNested(group) ? group.GroupBy(element => element.Ancestors().Count()).Select(level => level.ToList()) : [group])
            .Where(group => group.Count >= Fewest);

    private static bool IsNested(List<IElement> group)
    {
        var all = group.ToHashSet();
        return group.Exists(element => all.Contains(element.ParentElement!) || all.Contains(element.ParentElement!.ParentElement!));
    }

    // Nearly every one has a link or a heading of several words, and hardly two the same.
    private static bool IsListed(List<IElement> cards)
    {
        var sample = cards.Take(100).ToList();
        var titles = sample.Select(TitleOf).Where(title => title is not null).ToList();
        return titles.Count * 10 >= sample.Count * 7 && titles.Distinct().Count() * 10 >= titles.Count * 8;
    }

    private static string? TitleOf(IElement card)
    {
        foreach (var element in card.QuerySelectorAll("h1, h2, h3, h4, h5, a, b, strong, td, dt, dd, span, div, p").Take(60))
        {
            var text = CardParts.TextOf(element);
            if (text.Length is > 11 and < 400 && text.Contains(' ', StringComparison.Ordinal))
                return text;
        }

        return null;
    }
}
