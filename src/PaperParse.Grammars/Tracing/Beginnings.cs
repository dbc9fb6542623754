using PaperParse.Grammars.Checking;
using PaperParse.Grammars.Notation;
using PaperParse.Syntax;

namespace PaperParse.Grammars.Tracing;

/// <summary>What a pattern over characters can begin with, for people: texts in quotes, or a pattern by its name.</summary>
internal sealed class Beginnings(Definitions definitions)
{
    /// <summary>A list of words as long as this is called by its name.</summary>
    private const int MostWords = 6;

    /// <summary>Without repetitions, in the order of the grammar.</summary>
    public IReadOnlyList<string> Of(IEnumerable<Expression> expressions) => [.. expressions.SelectMany(Of).Distinct(StringComparer.Ordinal)];

    /// <summary>The texts among them, not quoted: words of a list too.</summary>
    public IEnumerable<string> TextsOf(Expression expression) => expression switch
    {
        LiteralExpression literal => [literal.Text],
        NameExpression name when definitions.Find(name.Name) is WordsDefinition words => words.Entries.Select(entry => entry.Text),
        _ => First(expression).SelectMany(TextsOf),
    };

    /// <summary>The same without words of lists: only texts in quotes, which spell this pattern and no value.</summary>
    public IEnumerable<string> LiteralsOf(Expression expression) => expression is LiteralExpression literal ? [literal.Text] : First(expression).SelectMany(LiteralsOf);

    private IEnumerable<string> Of(Expression expression) => expression switch
    {
        LiteralExpression literal => [Escaped.Quote(literal.Text)],
        NameExpression name when definitions.Find(name.Name) is WordsDefinition words => words.Entries.Count < MostWords
            ? words.Entries.Select(entry => Escaped.Quote(entry.Text))
            : [$"a word of '{name.Name}', such as {Escaped.Quote(words.Entries[0].Text)}"],
        NameExpression name when definitions.Find(name.Name) is not PieceDefinition => [name.Name],
        RepeatExpression { Inner: NameExpression { Name: FieldLabels.Digits } } digits => [NotationText.Of(digits)],
        UntilExpression => ["some text"],
        NestedExpression nested => [Escaped.Quote(nested.Open)],
        _ => First(expression).SelectMany(Of),
    };

    /// <summary>The parts of an expression that can come first.</summary>
    private IEnumerable<Expression> First(Expression expression) => expression switch
    {
        NameExpression name when definitions.Find(name.Name) is PieceDefinition piece => [piece.Pattern],
        SequenceExpression sequence => FirstOf(sequence),
        ChoiceExpression choice => choice.Alternatives,
        RepeatExpression repeat => [repeat.Inner],
        LabelExpression label => [label.Inner],
        _ => [],
    };

    private static IEnumerable<Expression> FirstOf(SequenceExpression sequence)
    {
        foreach (var item in sequence.Items)
        {
            yield return item;
            if (item is not RepeatExpression { Min: 0 })
                yield break;
        }
    }
}
