using AngleSharp.Dom;
using AngleSharp.Text;

namespace PaperParse.Html.Pages;

/// <summary>
/// Rows, and bodies of tables, whose start tag is not on the page: HTML makes them all the same. They begin where the first element in them does.
/// <code>
/// &lt;table&gt;&lt;td&gt;Herons&lt;td&gt;Ada Berg&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;Gulls&lt;/table&gt;
///        ^^^^^^^^^^^^^^^^^^^^^^^^^               the first row
/// </code>
/// </summary>
internal static class ImpliedElements
{
    /// <param name="elements">All elements of a page, each before what is in it.</param>
    public static void Place(IEnumerable<IElement> elements)
    {
        // From the last to the first, so that the row in a body has its place before the body asks for it.
        foreach (var element in elements.Reverse())
        {
            if (element is Element { LocalName: "tr" or "tbody" } implied && HtmlPage.StartOf(element) < 0 && FirstIn(element) is { SourceReference.Position: { Index: >= 0 } position })
                implied.SourceReference = new Implied(position);
        }
    }

    /// <summary>Whether an element has no start tag, and begins where the first element in it does.</summary>
    public static bool Has(IElement element) => element.SourceReference is Implied;

    private static IElement? FirstIn(INode element)
    {
        foreach (var node in element.ChildNodes)
        {
            if (node is IElement child)
                return child;
        }

        return null;
    }

    private sealed class Implied(TextPosition position) : ISourceReference
    {
        public TextPosition Position => position;
    }
}
