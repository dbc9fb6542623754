using AngleSharp.Css;
using AngleSharp.Css.Dom;
using AngleSharp.Dom;
using PaperParse.Html.Pages;

namespace PaperParse.Html.Grammar;

/// <summary>
/// A CSS selector, taken apart where it goes from one element to another. AngleSharp would go up from each element along every way there is, which
/// for <c>main div div div a</c> on a page that is nested deep are millions; here each step is asked once at each element, and remembered.
/// </summary>
internal sealed class PageSelector
{
    private readonly List<SelectorChain> _alternatives = [];

    public PageSelector(ISelector selector, SelectorShape shape)
    {
        Shape = shape;
        selector.Accept(new Taker(selector, _alternatives));
    }

    public SelectorShape Shape { get; }

    public bool Matches(IElement element, PageElements page) => _alternatives.Exists(chain => chain.Matches(element, page));

    /// <summary>An element of the page that the selector could have found, were its siblings not too many to be looked through; null where there is none.</summary>
    public IElement? CrowdedOn(PageElements page) => _alternatives.Select(page.CrowdedFor).FirstOrDefault(element => element is not null);

    /// <summary>Is called with what a selector is made of; what is neither a list nor a chain is one step.</summary>
    private sealed class Taker(ISelector selector, List<SelectorChain> into) : ISelectorVisitor
    {
        public void List(IEnumerable<ISelector> selectors)
        {
            foreach (var one in selectors)
                one.Accept(new Taker(one, into));
        }

        public void Combinator(IEnumerable<ISelector> selectors, IEnumerable<string> symbols) => into.Add(new SelectorChain([.. selectors], [.. symbols.Select(symbol => symbol.Trim())]));

        public void Attribute(string name, string op, string? value) => AddOne();

        public void Type(string name) => AddOne();

        public void Id(string value) => AddOne();

        public void Child(string name, int step, int offset, ISelector selector) => AddOne();

        public void Class(string name) => AddOne();

        public void PseudoClass(string name) => AddOne();

        public void PseudoElement(string name) => AddOne();

        public void Many(IEnumerable<ISelector> selectors) => AddOne();

        private void AddOne() => into.Add(new SelectorChain([selector], []));
    }
}
