using System.Collections.Frozen;

namespace PaperParse.Html.Pages;

/// <summary>What the HTML standard says of elements by their names.</summary>
internal static class ElementNames
{
    // "Void elements", HTML standard, section 13.1.2.
    private static readonly FrozenSet<string> Void = Set("area base br col embed hr img input link meta param source track wbr");

    // "Flow content" that begins a line of its own, section 15.3.
    private static readonly FrozenSet<string> Block = Set(
        "address article aside blockquote br body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 " +
        "header hgroup hr html legend li listing main menu nav ol optgroup option p pre search section summary table tbody td tfoot th thead tr ul");

    // What is never rendered as text: section 15.3.1, and what is drawn, embedded or typed into.
    private static readonly FrozenSet<string> Hidden = Set(
        "annotation annotation-xml area audio base canvas datalist embed head iframe img input link map meta noembed noframes noscript object " +
        "param rp script select source style svg template textarea title track video");

    // "Metadata content" that says something of the page, section 4.2; and pictures, which are shown and have no text.
    private static readonly FrozenSet<string> Data = Set("head meta link script img");

    public static bool IsData(string name) => Data.Contains(name);

    public static bool IsVoid(string name) => Void.Contains(name);

    /// <summary>Whether a line ends where the element begins, and where it ends.</summary>
    public static bool BreaksLine(string name) => Block.Contains(name);

    public static bool IsHidden(string name) => Hidden.Contains(name);

    private static FrozenSet<string> Set(string names) => names.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
