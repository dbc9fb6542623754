using AngleSharp.Dom;
using PaperParse.Grammars.Characters;
using PaperParse.Grammars.Notation;
using PaperParse.Html.Pages;
using PaperParse.Html.Reading;
using PaperParse.Html.Values;
using PaperParse.Syntax;

namespace PaperParse.Html.Grammar;

/// <summary>What a rule looks for on a page, or in a part of one.</summary>
internal abstract record PagePart
{
    /// <summary>The part itself, without a trace around it.</summary>
    public virtual PagePart Untraced => this;
}

/// <summary>A part that tells a trace what it found.</summary>
/// <param name="Expression">What is written in the grammar.</param>
/// <param name="Rule">The rule whose right side it is; null for a part of one.</param>
/// <param name="Inner">What is looked for.</param>
internal sealed record TracedPart(Expression Expression, string? Rule, PagePart Inner) : PagePart
{
    public override PagePart Untraced => Inner.Untraced;
}

/// <summary>A rule named as a node: what it finds becomes that node.</summary>
internal sealed record NodePart(SyntaxKind Kind, PagePart Inner) : PagePart;

/// <summary>An element, or one of its attributes, whose text fits a pattern.</summary>
internal sealed record ElementPart(ElementQuery Query, CharacterParser Pattern) : PagePart;

/// <summary>A value in the JSON record that is looked into, whose text fits a pattern.</summary>
internal sealed record ValuePart(JsonPath Path, CharacterParser Pattern) : PagePart;

/// <summary>An element, and what is looked for in it.</summary>
internal sealed record ElementWith(ElementQuery Query, PagePart Parts) : PagePart;

/// <summary>A record in the JSON of an element, and what is looked for in it.</summary>
internal sealed record RecordWith(ElementQuery Source, JsonPath Path, PagePart Parts) : PagePart;

/// <summary>All of these, wherever they stand.</summary>
internal sealed record AllParts(IReadOnlyList<PagePart> Items) : PagePart;

/// <summary>The first of these that is found.</summary>
internal sealed record AnyPart(IReadOnlyList<PagePart> Alternatives) : PagePart;

internal sealed record RepeatedPart(PagePart Inner, int Min, int Max) : PagePart;

/// <summary>A missing node.</summary>
internal sealed record MissingPart(SyntaxKind Kind) : PagePart;

/// <summary>How an element is found.</summary>
/// <param name="Selector">A CSS selector; null for what the other parts leave of the element that is looked into.</param>
/// <param name="Attribute">The attribute whose value is meant; null for the text.</param>
/// <param name="IsRun">Whether what comes after the element belongs to it, up to the next one that the selector finds.</param>
/// <param name="Within">The elements in which it is looked for; null for all of the page. What can be said of a table once need not be asked at each of its rows.</param>
internal sealed record ElementQuery(PageSelector? Selector, string? Attribute, bool IsRun, ElementQuery? Within)
{
    /// <summary>Whether the selector finds an element of a page.</summary>
    public bool Finds(IElement element, PageElements page, PageBudget? budget = null)
    {
        budget?.Select(page.StepsOf(Selector!.Shape, element), HtmlPage.StartOf(element));
        return budget is not { IsSpent: true } && Selector!.Matches(element, page);
    }
}
