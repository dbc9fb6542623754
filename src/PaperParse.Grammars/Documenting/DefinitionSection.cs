using System.Globalization;
using System.Text;
using PaperParse.Grammars.Documenting.Diagrams;
using PaperParse.Grammars.Notation;

namespace PaperParse.Grammars.Documenting;

/// <summary>The section of one definition: its comment, what it says, its diagram, its source, and where it is used.</summary>
internal sealed class DefinitionSection(DocumentedGrammar grammar, DocumentedDefinition documented)
{
    private readonly Definition _definition = documented.Definition;

    public void Write(StringBuilder html)
    {
        var id = Markup.Escape(DocumentedNames.IdOf(_definition.Name));
        var from = documented.From is { } grammarName ? $" <span class=\"from\">from {Markup.Escape(grammarName)}</span>" : "";
        html.Append(CultureInfo.InvariantCulture, $"<article id=\"{id}\">\n<h3><a href=\"#{id}\">{Markup.Escape(_definition.Name)}</a>{from}</h3>\n");
        WriteComment(html);
        foreach (var fact in Facts.Of(grammar, _definition))
            html.Append("<div class=\"fact\">").Append(fact).Append("</div>\n");
        if (_definition is WordsDefinition words)
            WriteWords(html, words);
        else if (PatternOf(_definition) is var (pattern, level))
            html.Append("<div class=\"diagram\" tabindex=\"0\">\n").Append(SvgWriter.Write(new DiagramBuilder(grammar.Names, level).Build(pattern), $"Diagram of {_definition.Name}")).Append("</div>\n");
        html.Append("<pre class=\"source\"><code>").AppendJoin('\n', documented.Text.Select(Shown)).Append("</code></pre>\n");
        var users = Users().ToList();
        if (users.Count > 0)
            html.Append("<p class=\"users\">Used by ").AppendJoin(", ", users).Append("</p>\n");
        html.Append("</article>\n");
    }

    private IEnumerable<string> Users()
    {
        if (grammar.File.Items.Exists(item => item.Name == _definition.Name))
            yield return "<a href=\"#items\">the items</a>";
        if (grammar.File.Sign?.Name == _definition.Name)
            yield return "<a href=\"#about\">the detection</a>";
        foreach (var user in grammar.UsersOf(_definition.Name))
            yield return Facts.LinkTo(grammar, user);
    }

    private (Expression Pattern, PatternLevel Level)? PatternOf(Definition definition) => definition switch
    {
        RuleDefinition rule => (rule.Pattern, grammar.Names.RuleLevel),
        LineDefinition line => (line.Pattern, PatternLevel.Characters),
        PieceDefinition piece => (piece.Pattern, PatternLevel.Characters),
        ElementDefinition { Pattern: { } pattern } => (pattern, PatternLevel.Characters),
        ValueDefinition { Pattern: { } pattern } => (pattern, PatternLevel.Characters),
        _ => null,
    };

    // Nov 21, 2025     Jan 19
    //     ^^                      a sample with carets is read by its columns, sentences are not
    private void WriteComment(StringBuilder html)
    {
        if (documented.Comment.Count == 0)
            return;
        if (documented.Comment.Any(line => line.Contains("   ", StringComparison.Ordinal) || line.Contains("^^", StringComparison.Ordinal)))
            html.Append("<pre class=\"comment\">").AppendJoin('\n', documented.Comment.Select(Shown)).Append("</pre>\n");
        else
            html.Append("<p class=\"comment\">").AppendJoin(' ', documented.Comment.Select(Shown)).Append("</p>\n");
    }

    private static void WriteWords(StringBuilder html, WordsDefinition words)
    {
        html.Append("<table>\n<thead><tr><th>In the text</th><th>Value</th></tr></thead>\n<tbody>\n");
        foreach (var entry in words.Entries)
        {
            var value = entry.Number?.ToString(CultureInfo.InvariantCulture) ?? entry.Name ?? "";
            html.Append("<tr><td>").Append(Markup.Code(entry.Text)).Append("</td><td>").Append(Markup.Escape(value)).Append("</td></tr>\n");
        }

        html.Append("</tbody>\n</table>\n");
    }

    private static string Shown(string line) => Markup.Escape(line.Replace("\t", "    ", StringComparison.Ordinal));
}
