using System.Text;
using PaperParse.Grammars.Documenting.Diagrams;
using PaperParse.Grammars.Notation;

namespace PaperParse.Grammars.Documenting;

/// <summary>The page of a grammar: what it is, an index, and a section for each definition.</summary>
internal sealed class GrammarPage(DocumentedGrammar grammar)
{
    private static readonly (string Id, string Title, string Explanation, Func<Definition, bool> Holds)[] Parts =
    [
        ("rules", "Rules", "What a listing is made of. A capital begins the name of a node in the tree; other names only group.", definition => definition is RuleDefinition),
        ("lines", "Kinds of line", "What a line can look like, from its first character to its last. White space may stand between parts. A line can be of several kinds.", definition => definition is LineDefinition),
        ("elements", "Elements", "What CSS selectors find on a page.", definition => definition is ElementDefinition),
        ("values", "Values", "What stands in the JSON of a page.", definition => definition is ValueDefinition),
        ("words", "Words", "Words of the site or the language, with their values. The longest that stands in the text is the one.", definition => definition is WordsDefinition),
        ("pieces", "Pieces", "Patterns over characters that have a name.", definition => definition is PieceDefinition),
    ];

    private const string OrderOnPages = " The order in a diagram is the one in which parts take their text; on the page they can stand in another.";

    private readonly StringBuilder _html = new();

    public string Write()
    {
        var file = grammar.File;
        var title = Markup.Escape(file.Name ?? Path.GetFileNameWithoutExtension(file.Source.Path));
        Line("<!DOCTYPE html>");
        Line("<html lang=\"en\">");
        Line($"<head>\n<meta charset=\"utf-8\"/>\n<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:\"/>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n<title>{title}: a grammar</title>\n<link rel=\"icon\" href=\"data:,\"/>");
        Line($"<style>\n{PageStyle.Css}</style>\n</head>\n<body>");
        WriteIndex();
        Line("<main>");
        Line($"<header>\n<h1>{title}</h1>");
        if (file.Description.Length > 0)
            Line($"<p class=\"description\">{Markup.Escape(file.Description)}</p>");
        Line("</header>");
        new GrammarSummary(grammar).Write(_html);
        WriteItems();
        foreach (var part in Parts)
            WritePart(part.Id, part.Title, part.Explanation + (part.Id == "rules" && file.IsOfPages ? OrderOnPages : ""), [.. grammar.Definitions.Where(each => part.Holds(each.Definition))]);
        Line("</main>\n</body>\n</html>");
        return _html.ToString();
    }

    private void WriteIndex()
    {
        Line("<nav aria-label=\"Index\">");
        Line($"<p><a href=\"#about\">About</a></p>{(grammar.File.Items.Count > 0 ? "\n<p><a href=\"#items\">Items</a></p>" : "")}");
        foreach (var part in Parts)
        {
            var names = grammar.Definitions.Where(each => part.Holds(each.Definition)).Select(each => each.Definition.Name).ToList();
            if (names.Count == 0)
                continue;
            Line($"<p><a href=\"#{part.Id}\">{part.Title}</a></p>\n<ul>");
            foreach (var name in names)
                Line($"<li>{Facts.LinkTo(grammar, name)}</li>");
            Line("</ul>");
        }

        Line("</nav>");
    }

    private void WriteItems()
    {
        if (grammar.File.Items.Count == 0)
            return;
        var explanation = grammar.File.IsOfPages
            ? "What is looked for on the whole page, in this order. What belongs to none of them is skipped text."
            : "What is tried at every line, in this order. Where none fits, the line is skipped text.";
        Line($"<section id=\"items\">\n<h2>Items</h2>\n<p>{explanation}</p>");
        var builder = new DiagramBuilder(grammar.Names, grammar.Names.RuleLevel);
        var items = new Branches([.. grammar.File.Items.Select(item => builder.Build(new NameExpression(item.Place, item.Name)))]);
        Line($"<div class=\"diagram\" tabindex=\"0\">\n{SvgWriter.Write(items, "Diagram of the items")}</div>\n</section>");
    }

    private void WritePart(string id, string title, string explanation, List<DocumentedDefinition> definitions)
    {
        if (definitions.Count == 0)
            return;
        Line($"<section id=\"{id}\">\n<h2>{title}</h2>\n<p>{explanation}</p>");
        foreach (var definition in definitions)
            new DefinitionSection(grammar, definition).Write(_html);
        Line("</section>");
    }

    private void Line(string html) => _html.Append(html).Append('\n');
}
