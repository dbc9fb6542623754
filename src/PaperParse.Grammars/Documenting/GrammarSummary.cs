using System.Text;

namespace PaperParse.Grammars.Documenting;

/// <summary>What a grammar says of itself, in a list, and how to read its diagrams.</summary>
internal sealed class GrammarSummary(DocumentedGrammar grammar)
{
    public void Write(StringBuilder html)
    {
        html.Append("<section id=\"about\">\n<dl>\n");
        foreach (var (term, said) in Said())
            html.Append("<dt>").Append(term).Append("</dt>\n<dd>").Append(said).Append("</dd>\n");
        html.Append("</dl>\n").Append(Legend).Append("</section>\n");
    }

    private const string Legend = """
        <details>
        <summary>How to read the diagrams</summary>
        <p>Follow the rail from left to right. Round boxes are texts as they stand in a listing (␣ is a space at an end), square ones lead to other definitions, dark ones are known to the notation.
        Of branches with numbers the first that fits is taken. A rail over a part leaves it out; one under it repeats it, as often as it says.
        A frame says what is done with the part in it: it becomes a field, or it is only looked at (&amp; and !) and not taken. A dashed box is a node that is left empty.</p>
        </details>

        """;

    private IEnumerable<(string Term, string Said)> Said()
    {
        var file = grammar.File;
        yield return ("Reads", file.Items.Count == 0 ? "nothing by itself: it holds pieces for other grammars" : file.IsOfPages ? "HTML pages, by their elements" : "plain text, by its lines");
        if (file.Complete.Count > 0)
            yield return ("A whole entry has", Codes(file.Complete.Select(field => field.Label)));
        foreach (var (_, label, value) in file.Otherwise)
            yield return ($"Where an entry says no {Markup.Escape(label)}", Markup.Code(value));
        if (file.Items.Count > 0)
            yield return ("Found out", Detection());
        if (grammar.Extended is { } extended)
            yield return ("Extends", $"{Markup.Code(extended)}: what is taken over from it is marked");
        if (file.Uses.Count > 0)
            yield return ("Uses", $"{Codes(file.Uses.Select(use => use.Name))}: shown as far as it is used");
    }

    private string Detection()
    {
        var file = grammar.File;
        if (!file.IsDetected)
            return "never: it is so loose that it is used only where it is named";
        var how = file.IsPlain
            ? "by how much of a text its entries make up, since they have few kinds of line"
            : file.IsOfPages ? "by the parts that are found on a page" : "by the share of lines that are of a telling kind";
        return file.Sign is { } sign ? $"{how}; only on pages that have the element {Facts.LinkTo(grammar, sign.Name)}" : how;
    }

    private static string Codes(IEnumerable<string> texts) => string.Join(", ", texts.Select(Markup.Code));
}
