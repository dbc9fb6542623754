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

    /// <summary>In the order of the page; none where nothing recurs.</summary>
    public static IReadOnlyList<IElement> Of(HtmlPage page)
    {
        var groups = page.Elements.Below(page.Document).Take(MostElements)
            .Where(element => HtmlPage.StartOf(element) >= 0 && page.Visible.LengthOf(element) >= ShortestText && element.ParentElement is not null && element.LocalName is not ("html" or "body" or "a" or "p" or "head"))
            .GroupBy(element => Selectors.ShapeOf(element) + " < " + Selectors.ShapeOf(element.ParentElement!))
            .Select(group => group.ToList()).Where(group => group.Count >= Fewest)
            .Select(group => (Cards: group, Text: group.Sum(page.Visible.LengthOf)))
            .OrderByDescending(group => group.Text).Take(40)
            .Where(group => IsListed(group.Cards)).ToList();
        if (groups.Count == 0)
            return [];
        // The smallest that still holds most of what the largest does: a section of entries is no entry.
        var most = groups[0].Text;
        return groups.Where(group => group.Text * 2 >= most).MaxBy(group => (group.Cards.Count, group.Text)).Cards;
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
        foreach (var element in card.QuerySelectorAll("h1, h2, h3, h4, h5, a, b, strong, td, dt, span, div, p").Take(60))
        {
            var text = CardParts.TextOf(element);
            if (text.Length is > 11 and < 400 && text.Contains(' ', StringComparison.Ordinal))
                return text;
        }

        return null;
    }
}
