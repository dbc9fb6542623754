using AngleSharp.Css.Dom;
using AngleSharp.Dom;
using PaperParse.Html.Pages;

namespace PaperParse.Html.Grammar;

/// <summary>
/// Elements one after the other, each with what is asked of it alone, and how one comes to the next.
/// <code>
/// main p + p > em
/// ^^^^ ^ ^ ^ ^ ^^
/// </code>
/// </summary>
/// <param name="steps">What is asked of each element, the one that is looked for last.</param>
/// <param name="symbols">Between them: <c>&gt;</c> a child, <c>+</c> the next sibling, <c>~</c> a later sibling, else somewhere below.</param>
internal sealed class SelectorChain(ISelector[] steps, string[] symbols)
{
    private static readonly string[] SiblingMarks = [":nth-", ":only-", ":last-", ":first-"];

    private readonly bool[] _asksForSiblings = [.. steps.Select(step => SiblingMarks.Any(mark => step.Text.Contains(mark, StringComparison.Ordinal)))];

    public bool Matches(IElement element, PageElements page) => steps.Length == 1 ? Fits(element, 0, page) : Matches(element, steps.Length - 1, page);

    private bool Matches(IElement element, int step, PageElements page)
    {
        // Most elements are not what is asked for, and nothing about them need be remembered.
        if (!Fits(element, step, page))
            return false;
        if (step == 0)
            return true;
        return symbols[step - 1] switch
        {
            ">" => element.ParentElement is { } parent && Matches(parent, step - 1, page),
            "+" => page.Before(element) is { } before && Matches(before, step - 1, page),
            "~" => Any(element, step - 1, page, page.Before),
            _ => Any(element, step - 1, page, static one => one.ParentElement),
        };
    }

    /// <summary>Whether one of those that are reached from an element matches; all that are passed remember it.</summary>
    private bool Any(IElement element, int step, PageElements page, Func<IElement, IElement?> next)
    {
        var known = page.RememberedBy(this, step);
        var passed = new List<IElement>();
        var found = false;
        for (var at = element; ; at = next(at)!)
        {
            if (known.TryGetValue(at, out found))
                break;
            passed.Add(at);
            if (next(at) is not { } one)
                break;
            if (found = Matches(one, step, page))
                break;
        }

        foreach (var one in passed)
            known[one] = found;
        return found;
    }

    // An element that has too many siblings to look through fits nothing that is said of them.
    private bool Fits(IElement element, int step, PageElements page)
    {
        if (!_asksForSiblings[step] || !page.HasTooManySiblings(element))
            return steps[step].Match(element, null);
        // What is asked of li says nothing of a tr.
        var type = string.Concat(steps[step].Text.TakeWhile(char.IsAsciiLetterOrDigit));
        if (type.Length == 0 || type.Equals(element.LocalName, StringComparison.OrdinalIgnoreCase))
            page.NoteCrowd(this, element);
        return false;
    }
}
