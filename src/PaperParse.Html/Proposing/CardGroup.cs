using AngleSharp.Dom;
using PaperParse.Html.Pages;

namespace PaperParse.Html.Proposing;

/// <summary>What entries stand in, in the order of the page.</summary>
/// <param name="Heads">The elements; of runs the first element of each.</param>
/// <param name="IsRun">Whether what comes after an element belongs to its card, up to the next one.</param>
internal sealed record CardGroup(IReadOnlyList<IElement> Heads, bool IsRun)
{
    /// <summary>The elements that each card is made of, and the head of that card.</summary>
    public Dictionary<IElement, IElement> Members(HtmlPage page, int most)
    {
        var members = new Dictionary<IElement, IElement>(ReferenceEqualityComparer.Instance);
        var heads = Heads.ToHashSet();
        foreach (var head in Heads.Take(most))
        {
            members[head] = head;
            if (!IsRun)
                continue;
            foreach (var next in page.Elements.Behind(head).TakeWhile(next => !heads.Contains(next)))
                members[next] = head;
        }

        return members;
    }
}
