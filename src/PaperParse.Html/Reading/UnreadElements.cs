using System.Globalization;
using AngleSharp.Dom;
using PaperParse.Html.Grammar;
using PaperParse.Html.Pages;
using PaperParse.Syntax;

namespace PaperParse.Html.Reading;

/// <summary>
/// The elements of a page that a rule asked for and that were not looked into, since there is too much in them or too many beside them. Without a word of it
/// a page of one huge entry would be a page without any.
/// </summary>
internal sealed class UnreadElements(HtmlPage page)
{
    /// <summary>Of elements in each other that are too large; the innermost says what the others would.</summary>
    private const int MostShown = 5;

    private readonly Dictionary<IElement, string> _tooLarge = new(ReferenceEqualityComparer.Instance);
    private IElement? _crowded;

    /// <summary>A rule asked for parts of an element that has more in it than any entry.</summary>
    public void IsTooLarge(IElement element, int texts, int most, int longest) => _tooLarge.TryAdd(element, texts > most
        ? string.Create(CultureInfo.InvariantCulture, $"this element has {texts:N0} texts in it, and one with more than {most:N0} is not looked into; name the elements in it that the entries stand in")
        : string.Create(CultureInfo.InvariantCulture, $"the texts of this element are longer than {longest:N0} characters, and no such element is looked into; name the elements in it that the entries stand in"));

    /// <summary>A selector was asked that counts siblings.</summary>
    public void NoteCrowd(PageSelector selector) => _crowded ??= selector.CrowdedOn(page.Elements);

    /// <param name="items">What was found all the same: an element with entries in it was only one around them.</param>
    public IReadOnlyList<UnreadPlace> In(IReadOnlyList<Placed> items)
    {
        var places = new List<UnreadPlace>();
        foreach (var (element, bound) in _tooLarge.OrderByDescending(one => HtmlPage.StartOf(one.Key)))
        {
            if (ElementRanges.Of(page, element) is not { } range || places.Count == MostShown)
                continue;
            if (!items.Any(item => item.Start < range.End && item.End > range.Start) && !places.Exists(inner => inner.Span.Start >= range.Start && inner.Span.End <= range.End))
                places.Add(new UnreadPlace(TextSpan.FromBounds(range.Start, range.End), bound));
        }

        places.Reverse();
        if (_crowded is { } crowded)
            places.Add(new UnreadPlace(new TextSpan(HtmlPage.StartOf(crowded), 0), PageElements.CrowdBound));
        return places;
    }
}
