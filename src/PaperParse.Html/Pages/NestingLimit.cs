using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace PaperParse.Html.Pages;

/// <summary>
/// Keeps elements from nesting ever deeper: what AngleSharp does at each tag grows with the depth, so 100,000 open tags would take minutes.
/// A start tag at the limit makes no element, and what is inside it belongs to the element above. No listing is nested a quarter as deep.
/// </summary>
internal sealed class NestingLimit
{
    private const int MostDepth = 256;

    private readonly Dictionary<INode, int> _depths = new(ReferenceEqualityComparer.Instance);
    private IElement? _last;
    private bool _hasClosedSince;
    private int _ignored;

    /// <summary>Takes note of an element that is made; it has no parent yet, but the one before it has.</summary>
    public void Created(IElement element)
    {
        DepthOfLast();
        _last = element;
        _hasClosedSince = false;
    }

    /// <summary>Whether a tag is to be passed on to the tree.</summary>
    public bool Admits(HtmlTokenType type)
    {
        if (type == HtmlTokenType.StartTag)
        {
            if (_hasClosedSince || DepthOfLast() < MostDepth)
                return true;
            _ignored++;
            return false;
        }

        if (type != HtmlTokenType.EndTag)
            return true;
        if (_ignored > 0)
        {
            _ignored--;
            return false;
        }

        _hasClosedSince = true;
        return true;
    }

    private int DepthOfLast()
    {
        if (_last is null)
            return 0;
        if (_depths.TryGetValue(_last, out var known))
            return known;
        return _depths[_last] = _last.Parent is { } parent && _depths.TryGetValue(parent, out var above) ? above + 1 : 1;
    }
}
