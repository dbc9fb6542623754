using System.Globalization;
using System.Text;
using AngleSharp.Dom;
using PaperParse.Grammars;
using PaperParse.Grammars.Proposing;
using PaperParse.Html.Grammar;
using PaperParse.Html.Pages;
using PaperParse.Syntax;

namespace PaperParse.Html.Proposing;

/// <summary>A grammar to begin with for a page, from the elements that recur in it.</summary>
public static class StarterPage
{
    private const int EntriesOfSample = 3;
    private const int LongestHead = 60_000;
    private const int LongestSample = 400_000;
    private const int MostLookedAt = 8_000_000;

    /// <summary>Whether a text is a page, and not one that speaks of tags.</summary>
    public static bool IsPage(SourceText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new TextSample(text).IsPage;
    }

    /// <param name="name">What the grammar is called: letters, digits and hyphens.</param>
    /// <param name="text">The page, which may be anything.</param>
    /// <param name="note">Said at the top, a line each.</param>
    public static StarterGrammar Of(string name, SourceText text, params IEnumerable<string> note)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length > MostLookedAt)
            text = new SourceText(text.ToString()[..MostLookedAt], text.Path);
        var page = HtmlPage.Read(text);
        var names = new KindNames(["card", "title", "text", "rest", "items", "with", "in", "within", "attribute", "starting", "element", "value", "count", "date", "names", "people", "roster", "person", "also", "particle", "others", "solid", "digits", "decimal", "proper", "until", "nested", "heading"]);
        var cards = Cards.Of(page);
        // The title is called so; the name is only kept from all else.
        var parts = cards.Count > 0 ? CardParts.Of(cards, names) : [];
        var json = JsonRecords.Of(page, names);
        var grammar = Write(name, page, cards, parts, json, note);
        if (PageGrammarCompiler.Compile(grammar, name).Dialect is null)
            grammar = Write(name, page, [], parts = [], json = [], note);
        string[] all = [.. cards.Count > 0 && grammar.Contains("element card", StringComparison.Ordinal) ? ["card"] : Array.Empty<string>(), .. parts.Select(part => part.Name), .. json.Select(part => part.Name)];
        return new StarterGrammar(grammar, SampleOf(page, cards), all);
    }

    private static string Write(string name, HtmlPage page, IReadOnlyList<IElement> cards, List<ProposedPart> parts, List<ProposedPart> json, IEnumerable<string> note)
    {
        var text = new StringBuilder($"grammar {name} \"say here what it reads\"\nnotation 1\nuse shared                                     # takes over words and pieces such as date and count\n\n");
        foreach (var line in note)
            text.Append("# ").Append(Escaped.Inline(line)).Append('\n');
        text.Append("# Proposed from a page. A comment says what each element was seen as; what it means is a guess, and yours to correct.\n# Classes change more often than links: where you can, find elements by what they link to.\n\n");
        text.Append(Pieces.Of(parts.Concat(json).Select(part => part.Pattern), LineTokens.Of(page.Source.ToString()), DateForm.YearFirst));
        List<string> items = [];
        var rules = new StringBuilder();
        var hasCards = cards.Count > 0 && parts.Exists(part => part.Node == nameof(SyntaxKind.Title));
        if (hasCards)
        {
            text.Append("# ---- A card ----\n\n").Append(CultureInfo.InvariantCulture, $"# {cards.Count} elements that are alike; an entry is one of them.\n");
            text.Append("element card ").Append(Escaped.Quote(Selectors.Of(cards, page.Elements.Below(page.Document)))).Append('\n');
            WriteParts(text, parts);
            rules.Append("# The order is that in which parts take their text, and what one has taken is gone for the next.\n");
            WriteRules(rules, parts, nameof(SyntaxKind.Entry), "card", cards.Count);
            items.Add(nameof(SyntaxKind.Entry));
        }

        if (json.Count > 0)
        {
            text.Append("\n# ---- The page's own copy of its data ----\n");
            WriteParts(text, json);
            // Where nothing is shown, the data is all there is.
            var item = hasCards ? nameof(SyntaxKind.EmbeddedRecord) : nameof(SyntaxKind.Entry);
            WriteRules(rules, [.. json.Skip(2)], item, json[1].Name, 0);
            items.Add(item);
        }

        if (items.Count == 0)
        {
            text.Append("# Nothing recurs here that could be an entry. You decide what entries stand in: give it a selector, and name its parts behind \"with\".\n");
            text.Append("element card \"article, li, tr\"\nelement heading \"h1, h2, h3, h4, a\" = text\n");
            rules.Append("Entry = card with (Title)\nTitle = heading\n");
            items.Add(nameof(SyntaxKind.Entry));
        }

        return text.Append("\n# ---- What a listing is made of ----\n\nitems ").AppendJoin(" | ", items).Append("\n\n").Append(rules).ToString();
    }

    private static void WriteParts(StringBuilder text, List<ProposedPart> parts)
    {
        foreach (var part in parts)
            text.Append("\n# ").Append(part.Comment).Append('\n').Append(part.Definition).Append('\n');
    }

    private static void WriteRules(StringBuilder rules, List<ProposedPart> parts, string item, string of, int cards)
    {
        var nodes = new StringBuilder();
        var refs = new List<string>();
        // An entry without a title is none: so it comes first and is asked for.
        foreach (var part in parts.OrderBy(part => part.Node == nameof(SyntaxKind.Title) ? 0 : 1))
        {
            var suffix = item == nameof(SyntaxKind.Entry) ? "" : "-own";
            if (part.Node is null)
            {
                refs.Add(part.Name + "?");
                continue;
            }

            var isTitle = part.Node == nameof(SyntaxKind.Title);
            var node = part.Node + suffix;
            var isList = part.Node == nameof(SyntaxKind.AuthorList);
            refs.Add(isTitle ? node : cards > 0 && part.Cards >= Math.Min(cards, 60) ? "~" + node : node + "?");
            nodes.Append(isList ? $"{node} = Author{{1,300}}\nAuthor = {part.Name}\n" : $"{node} = {part.Name}\n");
        }

        rules.Append(item).Append(" = ").Append(of).Append(" with (").AppendJoin(' ', refs).Append(")\n").Append(nodes);
    }

    // The page up to its fourth card; where much comes before them, only the cards.
    private static string SampleOf(HtmlPage page, IReadOnlyList<IElement> cards)
    {
        var (start, end) = (0, Math.Min(page.Source.Length, LongestSample));
        if (cards.Count > 0)
        {
            end = cards.Count > EntriesOfSample ? HtmlPage.StartOf(cards[EntriesOfSample]) : page.Source.Length;
            if (HtmlPage.StartOf(cards[0]) > LongestHead)
                start = HtmlPage.StartOf(cards[0]);
        }

        end = Math.Min(end, start + LongestSample);
        if (end > start && end < page.Source.Length && char.IsHighSurrogate(page.Source[end - 1]))
            end--;
        return (start > 0 ? "<!DOCTYPE html>\n" : "") + page.Source[start..end];
    }
}
