using AngleSharp.Dom;
using PaperParse.Grammars.Proposing;

namespace PaperParse.Html.Proposing;

/// <summary>Elements of one shape in the cards.</summary>
/// <param name="Elements">In the order of the page.</param>
/// <param name="Cards">How many cards have one.</param>
/// <param name="Texts">What they say, where they say anything.</param>
internal sealed record Slot(List<IElement> Elements, int Cards, List<string> Texts)
{
    /// <summary>What finds them, where that is no shape of theirs.</summary>
    public string? Selector { get; init; }

    /// <summary>A heading, else what is called so, else the longest link that stands once in each, else the first cell or bold text of several words; null where nothing could be a title.</summary>
    /// <param name="slots">What recurs in the cards.</param>
    /// <param name="cards">How many cards there are.</param>
    public static Slot? TitleOf(List<Slot> slots, int cards)
    {
        var possible = slots.Where(slot => slot.Cards * 10 >= cards * 7 && slot.Texts.Count > 0 && slot.Texts.Count <= slot.Cards * 3 / 2
            && slot.Texts.Average(text => text.Length) is > 8 and < 250 && slot.Texts.Distinct().Count() * 10 >= slot.Texts.Count * 8
            && slot.Texts.Average(text => text.Count(c => c == ' ')) >= 1).ToList();
        return possible.Find(slot => slot.Elements[0].LocalName is "h1" or "h2" or "h3" or "h4" or "h5" or "h6")
            ?? possible.Find(slot => slot.Elements[0].ClassName?.Contains(FieldLabelsOf.Title, StringComparison.OrdinalIgnoreCase) == true)
            ?? possible.Where(slot => slot.Elements[0].LocalName == "a" && !NameLists.AreNames(slot.Texts)).MaxBy(slot => slot.Texts.Average(text => text.Length))
            ?? possible.Find(slot => slot.Elements[0].LocalName is "b" or "strong" or "dt" or "th" or "cite" && !NameLists.AreNames(slot.Texts))
            ?? possible.Where(slot => slot.Elements[0].ChildElementCount == 0 && !NameLists.AreNames(slot.Texts)).MaxBy(slot => slot.Texts.Average(text => text.Length));
    }
}
