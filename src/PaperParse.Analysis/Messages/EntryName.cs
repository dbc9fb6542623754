using System.Globalization;
using PaperParse.Extraction;

namespace PaperParse.Analysis;

/// <summary>How a message calls an entry.</summary>
public static class EntryName
{
    /// <summary><c>entry 12, "MKOR: Momentum-Enabled…"</c>, counted from 1; the listing is named from the second one on.</summary>
    public static string Of(Paper paper)
    {
        var number = string.Create(CultureInfo.InvariantCulture, $"entry {paper.Index + 1}");
        if (paper.Listing > 0)
            number += string.Create(CultureInfo.InvariantCulture, $" of listing {paper.Listing + 1}");
        return paper.Title is null ? number : $"{number}, {Excerpt.Quote(paper.Title)}";
    }
}
