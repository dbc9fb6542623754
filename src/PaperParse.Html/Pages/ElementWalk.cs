using AngleSharp.Dom;

namespace PaperParse.Html.Pages;

/// <summary>All elements below one, in the order of the page, without recursion.</summary>
internal static class ElementWalk
{
    public static IEnumerable<IElement> Below(IParentNode root)
    {
        var element = root.FirstElementChild;
        while (element is not null)
        {
            yield return element;
            var next = element.FirstElementChild;
            for (var above = element; next is null && above is not null && !ReferenceEquals(above, root); above = above.ParentElement)
                next = above.NextElementSibling;
            element = next;
        }
    }
}
