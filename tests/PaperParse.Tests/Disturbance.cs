using System.Globalization;
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

    /// <summary>The lines of all abstracts broken at other places: only between words, so that what stands around an abstract stays.</summary>
    /// <param name="text">Of the listing.</param>
    /// <param name="wrap">What a dialect has where it breaks a line.</param>
    /// <param name="random">Where all choices come from.</param>
    public static string Rewrap(string text, string wrap, Random random) => new SourceText(text).WithChanges(Read(text).Papers
        .Select(AbstractOf)
        .Where(span => span.Length > 0)
        .Select(span => new TextChange(span, Wrapped(text.Substring(span.Start, span.Length), wrap, random)))).ToString();

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
        var spans = Read(text).Papers.Select(AbstractOf).Where(span => span.Length > 0).ToList();
        var span = spans[random.Next(spans.Count)];
        var places = BetweenWords().Matches(text.Substring(span.Start, span.Length));
        return text.Insert(span.Start + places[random.Next(places.Count)].Index, piece);
    }

    private static PaperList Read(string text) => Listing.Parse(text).Papers;

    private static TextSpan Trimmed(string text, TextSpan span) => new(span.Start, text.Substring(span.Start, span.Length).TrimEnd().Length);

    /// <summary>On the page, else in the page's own record.</summary>
    private static TextSpan AbstractOf(Paper paper) =>
        (paper.Entry.Abstract ?? paper.Record?.Child(SyntaxKind.Abstract)) is { IsMissing: false } node ? node.Span : default;

    private static string Wrapped(string text, string wrap, Random random)
    {
        var joined = Regex.Replace(text, $"(?<=[a-z]){Regex.Escape(wrap)}(?=[a-z])", " ", RegexOptions.CultureInvariant);
        var (column, width) = (0, random.Next(50, 110));
        return BetweenLetters().Replace(joined, space =>
        {
            var isBreak = space.Index - column > width;
            column = isBreak ? space.Index : column;
            return isBreak ? wrap : " ";
        });
    }

    [GeneratedRegex(@"--- \d+\. ")]
    private static partial Regex Rank();

    [GeneratedRegex(@"\]\[(\d+)\]")]
    private static partial Regex Reference();

    // Inside of an attribute there is no tag of these.
    [GeneratedRegex(@">\s*<(?=/?(div|article|h3|ul|section)\b)")]
    private static partial Regex BetweenElements();

    [GeneratedRegex("(?<=[a-z]) (?=[a-z])")]
    private static partial Regex BetweenLetters();

    [GeneratedRegex("(?<=[a-z]{3}) (?=[a-z]{3})")]
    private static partial Regex BetweenWords();
}
