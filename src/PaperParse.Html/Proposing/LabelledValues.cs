using AngleSharp.Dom;
using PaperParse.Grammars.Proposing;

namespace PaperParse.Html.Proposing;

/// <summary>
/// Values that look alike, each behind an element that says what it is, in card after card:
/// <code>
/// &lt;dt&gt;Title&lt;/dt&gt;&lt;dd&gt;Herons at Night&lt;/dd&gt; &lt;dt&gt;By&lt;/dt&gt;&lt;dd&gt;Ada Berg&lt;/dd&gt;
///     ^^^^^         ^^^^^^^^^^^^^^^
/// </code>
/// </summary>
/// <param name="Label">What stands before each.</param>
/// <param name="Guess">What that is likely to mean; null where nothing is known.</param>
/// <param name="Values">The values.</param>
internal sealed record LabelledValues(string Label, Guess? Guess, Slot Values)
{
    private const int LongestLabel = 40;
    private const int Fewest = 2;

    /// <summary>A selector for the label.</summary>
    public string LabelSelector => SelectorOf(Label);

    /// <param name="all">The elements of the cards.</param>
    /// <param name="cardOf">The card that an element is in.</param>
    public static List<LabelledValues> In(IEnumerable<IElement> all, Func<IElement, IElement> cardOf) =>
        [.. all.Where(element => element.LocalName == "dt" && element.NextElementSibling is { LocalName: "dd" })
            .GroupBy(CardParts.TextOf).Where(group => IsLabel(group.Key) && group.Select(cardOf).Distinct().Count() >= Fewest)
            .Select(group => Of(group.Key, [.. group.Select(label => label.NextElementSibling!)], cardOf))];

    private static LabelledValues Of(string label, List<IElement> values, Func<IElement, IElement> cardOf)
    {
        var texts = values.Select(CardParts.TextOf).Where(text => text.Length > 0).ToList();
        return new LabelledValues(label, Guesses.All.OfLabel(label.TrimEnd(':', ' ').ToLowerInvariant()),
            new Slot(values, values.Select(cardOf).Distinct().Count(), texts) { Selector = $"{SelectorOf(label)} + dd" });
    }

    private static string SelectorOf(string label) => $"dt:contains('{label}')";

    // A selector has no way to write these down.
    private static bool IsLabel(string text) => text.Length is > 0 and <= LongestLabel && text.All(c => char.IsLetterOrDigit(c) || c is ' ' or ':' or '-' or '.' or '/');
}
