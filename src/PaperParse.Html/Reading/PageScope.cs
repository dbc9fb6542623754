using AngleSharp.Dom;
using PaperParse.Html.Values;

namespace PaperParse.Html.Reading;

/// <summary>Where a part is looked for: in an element, or in a record of JSON, and there only what begins in <c>[Start, End)</c> of the source.</summary>
internal sealed record PageScope(INode Root, EmbeddedJson? Json, JsonValue? Record, int Start, int End)
{
    /// <summary>The children of the root that are meant; null for all that is in it.</summary>
    public IReadOnlyList<IElement>? Run { get; init; }

    /// <summary>What a list of candidates belongs to.</summary>
    public object Key => (object?)Record ?? (object?)Run ?? Root;
}
