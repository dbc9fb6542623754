namespace PaperParse.Html.Grammar;

/// <summary>A compiled grammar of pages.</summary>
/// <param name="Items">What is looked for on a page, in this order: what one has taken is not there for the next.</param>
/// <param name="Sign">What a page must have to be found to be of the dialect; null where its entries are enough.</param>
/// <param name="IsPlain">Whether its entries speak for it although there is little in them.</param>
internal sealed record PageGrammar(IReadOnlyList<NodePart> Items, ElementQuery? Sign, bool IsPlain);
