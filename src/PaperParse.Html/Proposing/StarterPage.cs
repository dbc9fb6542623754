using System.Globalization;
using System.Text;
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

    /// <summary>Whether a text is a page, or a piece of one, and not a text that speaks of tags.</summary>
    public static bool IsPage(SourceText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new TextSample(text).IsLikelyPage;
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
        var names = new KindNames(["card", "title", "text", "rest", "items", "with", "in", "within", "attribute", "starting", "element", "value", "count", "date", "names", "people", "roster", "person", "also", "particle", "others", "solid", "digits", "decimal", "proper", "until", "nested", "heading", "page-heading", "frame", "rest"]);
        var cards = Cards.Of(page);
        // The title is called so; the name is only kept from all else.
        var parts = cards is not null ? CardParts.Of(page, cards, names) : [];
        var around = cards is not null ? AroundCards.Of(page, cards) : [];
        var json = JsonRecords.Of(page, names);
        var grammar = Write(name, page, cards, parts, around, json, note);
        if (PageGrammarCompiler.Compile(grammar, name).Dialect is null)
            grammar = Write(name, page, cards = null, parts = [], around = [], json = [], note);
        string[] all = [.. HasCards(cards, parts) ? ["card"] : Array.Empty<string>(), .. parts.Select(part => part.Name), .. HasCards(cards, parts) ? around.Select(part => part.Name) : [], .. json.Select(part => part.Name)];
        return new StarterGrammar(grammar, SampleOf(page, cards), all);
    }

    private static string Write(string name, HtmlPage page, CardGroup? cards, List<ProposedPart> parts, List<ProposedPart> around, List<ProposedPart> json, IEnumerable<string> note)
    {
        var text = new StringBuilder($"grammar {name} \"say here what it reads\"\nnotation 1\nuse shared                                     # takes over words and pieces such as date and count\n\n");
        foreach (var line in note)
            text.Append("# ").Append(Escaped.Inline(line)).Append('\n');
        text.Append("# Proposed from a page. A comment says what each element was seen as; what it means is a guess, and yours to correct.\n# Classes change more often than links: where you can, find elements by what they link to.\n\n");
        text.Append(Pieces.Of(parts.Concat(json).Select(part => part.Pattern), LineTokens.Of(page.Source.ToString()), DateForm.YearFirst));
        List<string> items = [];
        var rules = new StringBuilder();
        var hasCards = HasCards(cards, parts);
        if (hasCards)
        {
            var heads = cards!.Heads;
            text.Append("# ---- A card ----\n\n").Append(CultureInfo.InvariantCulture, $"# {heads.Count} elements that are alike; an entry is one of them{(cards.IsRun ? ", with what comes after it up to the next" : "")}.\n");
            text.Append(cards.IsRun ? "element card starting " : "element card ").Append(Escaped.Quote(Selectors.Of(heads, page.Elements.Below(page.Document)))).Append('\n');
            WriteParts(text, parts);
            rules.Append("# The order is that in which parts take their text, and what one has taken is gone for the next.\n# ~ is what every card has: where it is missing, a check says so. ? is what some have.\n");
            WriteRules(rules, parts, nameof(SyntaxKind.Entry), "card", heads.Count);
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

        if (hasCards && around.Count > 0)
        {
            text.Append("\n# ---- Around the cards ----\n");
            WriteParts(text, around);
            foreach (var part in around)
            {
                var isHeading = part.Node == nameof(SyntaxKind.Heading);
                rules.Append(isHeading ? $"{nameof(SyntaxKind.Header)} = {part.Node}\n" : "").Append(CultureInfo.InvariantCulture, $"{part.Node} = {part.Name}\n");
                items.Add(isHeading ? nameof(SyntaxKind.Header) : part.Node!);
            }
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

    private static bool HasCards(CardGroup? cards, List<ProposedPart> parts) => cards is not null && parts.Exists(part => part.Node == nameof(SyntaxKind.Title));

    private static void WriteParts(StringBuilder text, List<ProposedPart> parts)
    {
        foreach (var part in parts)
            text.Append("\n# ").Append(part.Comment).Append('\n').Append(part.Definition).Append('\n');
    }

    private static void WriteRules(StringBuilder rules, List<ProposedPart> parts, string item, string of, int cards)
    {
        var nodes = new StringBuilder();
        var refs = new List<string>();
        // An entry without a title is none: so it comes first and is asked for; but what the others leave can only be had when they have taken theirs.
        foreach (var part in parts.OrderBy(part => part.Node != nameof(SyntaxKind.Title) ? 1 : part.IsRest ? 2 : 0))
        {
            var suffix = item == nameof(SyntaxKind.Entry) ? "" : "-own";
            if (part.Node is null)
            {
                refs.Add(part.Name + "?");
                continue;
            }

            if (part.Node.StartsWith(nameof(SyntaxKind.Chrome), StringComparison.Ordinal))
            {
                refs.Add(part.Node + "{0,9}");
                nodes.Append(CultureInfo.InvariantCulture, $"{part.Node} = {part.Name}\n");
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
    private static string SampleOf(HtmlPage page, CardGroup? cards)
    {
        var (start, end) = (0, Math.Min(page.Source.Length, LongestSample));
        if (cards is { Heads: var heads })
        {
            end = heads.Count > EntriesOfSample ? HtmlPage.StartOf(heads[EntriesOfSample]) : page.Source.Length;
            if (HtmlPage.StartOf(heads[0]) > LongestHead)
                start = HtmlPage.StartOf(heads[0]);
        }

        end = Math.Min(end, start + LongestSample);
        if (end > start && end < page.Source.Length && char.IsHighSurrogate(page.Source[end - 1]))
            end--;
        return (start > 0 ? "<!DOCTYPE html>\n" : "") + page.Source[start..end];
    }
}
