using System.Globalization;
using PaperParse.Grammars.Notation;
using PaperParse.Syntax;

namespace PaperParse.Grammars.Documenting;

/// <summary>What a definition says beside its pattern, in sentences of HTML.</summary>
internal static class Facts
{
    public static IEnumerable<string> Of(DocumentedGrammar grammar, Definition definition) => definition switch
    {
        LineDefinition line => OfLine(line),
        ElementDefinition element => OfElement(grammar, element),
        ValueDefinition value => [value.Source is { } source
            ? $"What stands at {Markup.Code(value.Path)} in the JSON of {LinkTo(grammar, source.Name)}."
            : $"What stands at {Markup.Code(value.Path)} in the record that it is looked for in."],
        RuleDefinition rule => FieldLabels.NodeOf(rule.Name) is { } node && node.ToString() != rule.Name ? [$"Makes a node {Markup.Code(node.ToString())}."] : [],
        _ => [],
    };

    /// <summary>A name that leads to its definition, where there is one.</summary>
    public static string LinkTo(DocumentedGrammar grammar, string name) => grammar.Names.Find(name) is null
        ? Markup.Code(name)
        : $"<a href=\"#{Markup.Escape(DocumentedNames.IdOf(name))}\">{Markup.Code(name)}</a>";

    // line headline min 10 max 300 not ending "." "," else = text
    //               ^^^^^^^^^^^^^^ ^^^^^^^^^^^^^^^^^^ ^^^^
    private static IEnumerable<string> OfLine(LineDefinition line)
    {
        if (WidthOf(line) is { } width)
            yield return $"{width} characters wide, without the white space at its ends.";
        if (line.IsIndented is { } isIndented)
            yield return isIndented ? "Begins with white space." : "Begins in the first column.";
        if (line.NotEnding.Count > 0)
            yield return $"Does not end with {Quoted(line.NotEnding)}.";
        if (line.NotContaining.Count > 0)
            yield return $"Does not contain {Quoted(line.NotContaining)}.";
        if (line.IsElse)
            yield return "Only where a line is of no kind that is not marked like this (<code>else</code>).";
    }

    private static string? WidthOf(LineDefinition line) => (line.Min > 0, line.Max < int.MaxValue) switch
    {
        (true, true) => string.Create(CultureInfo.InvariantCulture, $"{line.Min} to {line.Max}"),
        (true, false) => string.Create(CultureInfo.InvariantCulture, $"At least {line.Min}"),
        (false, true) => string.Create(CultureInfo.InvariantCulture, $"At most {line.Max}"),
        _ => null,
    };

    private static IEnumerable<string> OfElement(DocumentedGrammar grammar, ElementDefinition element)
    {
        if (element.Within is { } within)
            yield return $"In one of the elements {LinkTo(grammar, within.Name)}.";
        yield return element.Selector is null ? "What the other parts leave of the text." : $"{(element.IsRun ? "An element, and its siblings up to the next" : "An element")} that is found by:{Selectors(element.Selector)}";
        if (element.Attribute is { } attribute)
            yield return $"The value of its attribute {Markup.Code(attribute)}.";
    }

    private static string Selectors(string selector) => $"<ul class=\"selectors\">{string.Concat(Split(selector).Select(each => $"<li>{Markup.Code(each)}</li>"))}</ul>";

    // li:has(h2, h3), td[title="a,b"]
    //               ^                   a comma in brackets or quotes parts nothing
    private static IEnumerable<string> Split(string selector)
    {
        var (start, depth, quote) = (0, 0, '\0');
        for (var i = 0; i < selector.Length; i++)
        {
            var c = selector[i];
            if (quote != '\0')
                quote = c == quote ? '\0' : quote;
            else if (c is '"' or '\'')
                quote = c;
            else if (c is '(' or '[')
                depth++;
            else if (c is ')' or ']')
                depth--;
            else if (c == ',' && depth == 0)
            {
                yield return selector[start..i].Trim();
                start = i + 1;
            }
        }

        yield return selector[start..].Trim();
    }

    private static string Quoted(IEnumerable<string> texts) => string.Join(", ", texts.Select(text => Markup.Code(Escaped.Quote(text))));
}
