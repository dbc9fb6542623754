using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using PaperParse.Extraction;
using PaperParse.Syntax;

namespace PaperParse.Tests;

/// <summary>What happens to a listing between two looks at it, none of which is news: its entries change places, lines are broken elsewhere, numbers are given anew.</summary>
internal static partial class Disturbance
{
    /// <summary>The entries of each section in another order; what stands between them stays where it is.</summary>
    public static string Shuffle(string text, Random random)
    {
        var changes = new List<TextChange>();
        foreach (var group in Read(text).Papers.GroupBy(paper => (paper.Listing, paper.Section, paper.ListingKind)))
        {
            TextSpan[] places = [.. group.Select(paper => Trimmed(text, paper.Entry.Span))];
            var order = places.ToArray();
            random.Shuffle(order);
            changes.AddRange(places.Zip(order, (place, other) => new TextChange(place, text.Substring(other.Start, other.Length))));
        }

        return new SourceText(text).WithChanges(changes).ToString();
    }

    /// <summary>The lines of all abstracts broken at other places.</summary>
    /// <param name="text">Of the listing.</param>
    /// <param name="wrap">What a dialect has where it breaks a line.</param>
    /// <param name="random">Where all choices come from.</param>
    public static string Rewrap(string text, string wrap, Random random) => new SourceText(text).WithChanges(Read(text).Papers
        .Select(paper => paper.Entry.Abstract is { IsMissing: false } node ? Trimmed(text, node.Span) : default)
        .Where(span => span.Length > 0)
        .Select(span => new TextChange(span, Wrapped(text.Substring(span.Start, span.Length).Replace(wrap, " ", StringComparison.Ordinal), wrap, random)))).ToString();

    /// <summary>Numbers of entries and of references, counted from elsewhere.</summary>
    public static string Renumber(string text, Random random)
    {
        var (rank, shift) = (0, random.Next(1, 50));
        text = Rank().Replace(text, _ => string.Create(CultureInfo.InvariantCulture, $"--- {++rank}. "));
        return Reference().Replace(text, match => string.Create(CultureInfo.InvariantCulture, $"][{int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) + shift}]"));
    }

    /// <summary>The page with its elements on other lines, further in or out.</summary>
    public static string Reindent(string page, Random random) =>
        BetweenElements().Replace(page, _ => ">\n" + new string(' ', random.Next(12)) + "<");

    /// <summary>The text with a piece between two words of an abstract.</summary>
    public static string Plant(string text, string piece, Random random)
    {
        var papers = Read(text).Papers.Where(paper => paper.Entry.Abstract is { IsMissing: false }).ToList();
        var span = papers[random.Next(papers.Count)].Entry.Abstract!.Span;
        var places = BetweenWords().Matches(text.Substring(span.Start, span.Length));
        return text.Insert(span.Start + places[random.Next(places.Count)].Index, piece);
    }

    private static PaperList Read(string text) => Listing.Parse(text).Papers;

    private static TextSpan Trimmed(string text, TextSpan span) => new(span.Start, text.Substring(span.Start, span.Length).TrimEnd().Length);

    private static string Wrapped(string text, string wrap, Random random)
    {
        var result = new StringBuilder();
        var (column, width) = (0, random.Next(50, 110));
        foreach (var word in text.Split(' '))
        {
            if (column > 0)
                result.Append(column + word.Length > width ? wrap : " ");
            column = column == 0 || column + word.Length > width ? word.Length : column + 1 + word.Length;
            result.Append(word);
        }

        return result.ToString();
    }

    [GeneratedRegex(@"--- \d+\. ")]
    private static partial Regex Rank();

    [GeneratedRegex(@"\]\[(\d+)\]")]
    private static partial Regex Reference();

    // Inside of an attribute there is no tag of these.
    [GeneratedRegex(@">\s*<(?=/?(div|article|h3|ul|section)\b)")]
    private static partial Regex BetweenElements();

    [GeneratedRegex("(?<=[a-z]{3}) (?=[a-z]{3})")]
    private static partial Regex BetweenWords();
}
