using System.Globalization;
using PaperParse.Syntax;

namespace PaperParse.Grammars.Notation;

/// <summary>Expressions as they are written in a grammar, in one line.</summary>
internal static class NotationText
{
    public static string Of(Expression expression) => expression switch
    {
        NameExpression name => name.Name,
        LiteralExpression literal => Escaped.Quote(literal.Text),
        SequenceExpression sequence => string.Join(' ', sequence.Items.Select(InSequence)),
        ChoiceExpression choice => string.Join(" | ", choice.Alternatives.Select(Of)),
        RepeatExpression { Min: 0, Max: 1 } optional => InPrefix(optional.Inner) + "?",
        RepeatExpression repeat => InPrefix(repeat.Inner) + Bounds(repeat),
        LookAheadExpression lookAhead => (lookAhead.Wanted ? "&" : "!") + InPrefix(lookAhead.Inner),
        LabelExpression label => $"{label.Label}:{InPrefix(label.Inner)}",
        WantedExpression wanted => "~" + InPrefix(wanted.Inner),
        WithoutExpression without => "without " + without.Name,
        UntilExpression until => $"until({string.Join(" | ", until.Ends.Select(Of))})",
        NestedExpression nested => $"nested({Escaped.Quote(nested.Open)} {Escaped.Quote(nested.Close)})",
        EachExpression each => $"each({string.Join(" | ", each.Items.Select(Of))})",
        OverExpression over => $"{InPrefix(over.Pattern)} over {InPrefix(over.Lines)}",
        WithExpression with => $"{with.Container.Name} with {InPrefix(with.Parts)}",
        _ => "",
    };

    private static string InSequence(Expression item) => item is ChoiceExpression ? $"({Of(item)})" : Of(item);

    private static string InPrefix(Expression inner) =>
        inner is ChoiceExpression or SequenceExpression or OverExpression or WithExpression ? $"({Of(inner)})" : Of(inner);

    private static string Bounds(RepeatExpression repeat) => string.Create(
        CultureInfo.InvariantCulture,
        $"{{{repeat.Min}{(repeat.Max == repeat.Min ? "" : repeat.Max == RepeatExpression.Unbounded ? "," : $",{repeat.Max}")}}}");
}
