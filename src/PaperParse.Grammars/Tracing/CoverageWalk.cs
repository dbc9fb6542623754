using PaperParse.Grammars.Checking;
using PaperParse.Grammars.Notation;
using PaperParse.Syntax;

namespace PaperParse.Grammars.Tracing;

/// <summary>Goes through a grammar after its samples were read with a trace, and notes what took nothing.</summary>
internal sealed class CoverageWalk(ReadingTrace trace, Definitions definitions, IReadOnlySet<VocabularyWord> words)
{
    private readonly IReadOnlyDictionary<Expression, int> _times = trace.TimesTaken();
    private readonly List<UnusedPart> _unused = [];
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);
    private int _parts;
    private int _exercised;

    public GrammarCoverage Of(GrammarFile file)
    {
        foreach (var definition in file.Definitions)
            NoteUses(definition);
        foreach (var definition in file.Definitions.Where(definition => definition.Place.Source == file.Source))
            Walk(definition);
        return new GrammarCoverage(_parts, _exercised, [.. _unused.OrderBy(part => part.Position.Line).ThenBy(part => part.Position.Column)]);
    }

    private void Walk(Definition definition)
    {
        switch (definition)
        {
            case WordsDefinition list:
                Walk(list);
                break;
            case PieceDefinition piece when Count(_times.ContainsKey(piece.Pattern), piece, piece.Place, $"no sample has anything that is '{piece.Name}'"):
                Walk(piece.Pattern, piece);
                break;
            case LineDefinition line when Count(_used.Contains(line.Name), line, line.Place, $"no sample has a line that is taken as '{line.Name}'"):
                Walk(line.Pattern, line);
                break;
            case RuleDefinition rule when Count(_times.ContainsKey(rule.Pattern), rule, rule.Place, $"no sample has anything that is '{rule.Name}'"):
                Walk(rule.Pattern, rule);
                break;
            case ElementDefinition { Pattern: { } pattern } element when Count(_times.ContainsKey(pattern), element, element.Place, $"no sample has an element that is taken as '{element.Name}'"):
                Walk(pattern, element);
                break;
            case ValueDefinition { Pattern: { } pattern } value when Count(_times.ContainsKey(pattern), value, value.Place, $"no sample has a value that is taken as '{value.Name}'"):
                Walk(pattern, value);
                break;
        }
    }

    // A long list of months is one finding, not twenty.
    private void Walk(WordsDefinition list)
    {
        var unused = list.Entries.Where(entry => !words.Contains(new VocabularyWord(list.Name, entry.Text, entry.Number, entry.Name))).ToList();
        _parts += list.Entries.Count;
        _exercised += list.Entries.Count - unused.Count;
        if (unused.Count > 0)
            _unused.Add(new UnusedPart(PositionOf(unused[0].Place), list.Name, $"no sample has {string.Join(", ", unused.Select(entry => Escaped.Quote(entry.Text)))}"));
    }

    private void Walk(Expression expression, Definition definition)
    {
        switch (expression)
        {
            case ChoiceExpression choice:
                WalkTexts([.. choice.Alternatives.OfType<LiteralExpression>()], definition);
                foreach (var alternative in choice.Alternatives.Where(alternative => alternative is not LiteralExpression))
                    WalkIfTaken(alternative, definition, "no sample takes this alternative");
                break;
            case EachExpression each:
                foreach (var item in each.Items)
                    WalkIfTaken((item as WantedExpression)?.Inner ?? (item as RepeatExpression)?.Inner ?? item, definition, "no sample has this in it");
                break;
            case RepeatExpression { Min: 0 } repeat when repeat.Inner is not NameExpression { Name: FieldLabels.BlankLines or FieldLabels.Digits }:
                WalkIfTaken(repeat.Inner, definition, "no sample has this, and it need not be there");
                break;
            case WantedExpression wanted:
                WalkIfTaken(wanted.Inner, definition, "it is missing here in every sample; where it cannot stand here since an alternative before takes it, write 'without' for '~'");
                if (_times.TryGetValue(wanted.Inner, out var there))
                    Count(_times.GetValueOrDefault(wanted) > there, definition, wanted, "it is missing in no sample");
                break;
            default:
                foreach (var inner in Inside(expression))
                    Walk(inner, definition);
                break;
        }
    }

    private void WalkTexts(List<LiteralExpression> texts, Definition definition)
    {
        var unused = texts.Where(text => !_times.ContainsKey(text)).ToList();
        _parts += texts.Count;
        _exercised += texts.Count - unused.Count;
        if (unused.Count > 0)
            _unused.Add(new UnusedPart(PositionOf(unused[0].Place), definition.Name, $"no sample has {string.Join(", ", unused.Select(NotationText.Of))}"));
    }

    private void WalkIfTaken(Expression expression, Definition definition, string otherwise)
    {
        if (Count(_times.ContainsKey(expression), definition, expression, otherwise))
            Walk(expression, definition);
    }

    private bool Count(bool isTaken, Definition definition, Expression expression, string otherwise) =>
        Count(isTaken, definition, expression.Place, $"{otherwise}: {NotationText.Of(expression)}");

    private bool Count(bool isTaken, Definition definition, Place place, string otherwise)
    {
        _parts++;
        _exercised += isTaken ? 1 : 0;
        if (!isTaken)
            _unused.Add(new UnusedPart(PositionOf(place), definition.Name, otherwise));
        return isTaken;
    }

    // What is looked for in a look-ahead takes nothing, and an empty sequence is always there.
    private static IEnumerable<Expression> Inside(Expression expression) => expression switch
    {
        SequenceExpression sequence => sequence.Items,
        RepeatExpression repeat => [repeat.Inner],
        LabelExpression label => [label.Inner],
        OverExpression over => [over.Pattern, over.Lines],
        WithExpression with => [with.Parts],
        _ => [],
    };

    /// <summary>Names of kinds of line that took a line.</summary>
    private void NoteUses(Definition definition)
    {
        if (definition is not RuleDefinition rule)
            return;
        var open = new Stack<Expression>([rule.Pattern]);
        while (open.TryPop(out var expression))
        {
            if (expression is NameExpression name && definitions.Find(name.Name) is LineDefinition && _times.ContainsKey(name))
                _used.Add(name.Name);
            foreach (var inner in Everything(expression))
                open.Push(inner);
        }
    }

    private static IEnumerable<Expression> Everything(Expression expression) => expression switch
    {
        ChoiceExpression choice => choice.Alternatives,
        EachExpression each => each.Items,
        WantedExpression wanted => [wanted.Inner],
        LookAheadExpression lookAhead => [lookAhead.Inner],
        _ => Inside(expression),
    };

    private static LinePosition PositionOf(Place place) => place.Source.Text.Lines.PositionOf(place.Offset);
}
