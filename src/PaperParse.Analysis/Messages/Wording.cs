using System.Globalization;
using Humanizer;
using PaperParse.Syntax;

namespace PaperParse.Analysis;

/// <summary>Counts and names in messages, the same whatever the culture of the machine.</summary>
public static class Wording
{
    /// <param name="count">How many.</param>
    /// <param name="singular">Of what, in the singular: <c>Count(29, "entry")</c> is <c>29 entries</c>.</param>
    public static string Count(int count, string singular) => singular.ToQuantity(count, "N0", CultureInfo.InvariantCulture);

    /// <summary>A kind of node as people call it: <c>published date</c>.</summary>
    public static string NameOf(SyntaxKind kind) => kind.ToString().Humanize().Transform(CultureInfo.InvariantCulture, To.LowerCase);

    /// <summary><c>title, abstract, published date</c>, in the order given.</summary>
    public static string NamesOf(IEnumerable<SyntaxKind> kinds) => string.Join(", ", kinds.Select(NameOf));
}
