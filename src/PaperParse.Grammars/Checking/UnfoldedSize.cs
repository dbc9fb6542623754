using PaperParse.Grammars.Notation;

namespace PaperParse.Grammars.Checking;

/// <summary>
/// How large and how deep the definitions of a grammar are when the names in them are written out. It doubles in each of these lines, so
/// that thirty of them are a grammar of a thousand million words:
/// <code>
/// piece a = b b
/// piece b = c c
/// piece c = d d
/// </code>
/// </summary>
internal sealed class UnfoldedSize
{
    private readonly Definitions _definitions;
    private readonly Dictionary<string, Size> _known = [];
    private readonly HashSet<string> _open = [];
    private int _depth;

    private UnfoldedSize(Definitions definitions) => _definitions = definitions;

    /// <summary>The first definition that is too large, as a mistake; null where all are small enough. What uses itself counts once: that is another mistake.</summary>
    public static GrammarError? Check(GrammarFile file, Definitions definitions)
    {
        var sizes = new UnfoldedSize(definitions);
        var all = 0L;
        foreach (var definition in file.Definitions)
        {
            var size = sizes.Of(definition);
            all += size.Count;
            var problem = size.Depth > GrammarLimits.MostDepth ? $"is nested more than {GrammarLimits.MostDepth} deep"
                : size.Nodes > GrammarLimits.MostNodes ? $"makes nodes nested more than {GrammarLimits.MostNodes} deep"
                : size.Count > GrammarLimits.MostUnfolded ? $"is more than {GrammarLimits.MostUnfolded} names, texts and repetitions"
                : null;
            if (problem is not null)
                return definition.Place.Error(GrammarErrors.TooLarge, $"'{definition.Name}', with the names in it written out, {problem}; use fewer names that use names");
            if (all > GrammarLimits.MostUnfoldedInAll)
                return definition.Place.Error(GrammarErrors.TooLarge, $"with the names in them written out, the definitions up to this one are more than {GrammarLimits.MostUnfoldedInAll} names, texts and repetitions; use fewer names that use names");
        }

        return null;
    }

    private Size Of(Definition definition)
    {
        if (_known.TryGetValue(definition.Name, out var known))
            return known;
        if (!_open.Add(definition.Name))
            return Size.One;
        var size = definition switch
        {
            WordsDefinition words => new Size(1 + words.Entries.Count, 1, 0),
            PieceDefinition piece => Of(piece.Pattern),
            LineDefinition line => Of(line.Pattern),
            ElementDefinition element => OfElement(element),
            ValueDefinition value => value.Pattern is { } pattern ? Of(pattern) : Size.One,
            RuleDefinition rule => FieldLabels.NodeOf(rule.Name) is null ? Of(rule.Pattern).OfLines() : Of(rule.Pattern).OfLines().InNode(),
            _ => Size.One,
        };
        _open.Remove(definition.Name);
        return _known[definition.Name] = size;
    }

    private Size OfElement(ElementDefinition element)
    {
        var size = element.Pattern is { } pattern ? Of(pattern) : Size.One;
        return element.Within is { } outer ? size.And(OfName(outer)).Around() : size;
    }

    private Size Of(Expression expression)
    {
        // Who walks down a chain of names must not overflow the stack to find that out.
        if (_depth > GrammarLimits.MostDepth)
            return Size.TooDeep;
        _depth++;
        var size = expression switch
        {
            NameExpression name => OfName(name),
            SequenceExpression sequence => OfAll(sequence.Items),
            ChoiceExpression choice => OfAll(choice.Alternatives),
            EachExpression each => OfAll(each.Items),
            UntilExpression until => OfAll(until.Ends),
            RepeatExpression repeat => Of(repeat.Inner),
            LookAheadExpression lookAhead => Of(lookAhead.Inner),
            LabelExpression label => Of(label.Inner).InNode(),
            WantedExpression wanted => Of(wanted.Inner),
            OverExpression over => Of(over.Pattern).And(Of(over.Lines)),
            WithExpression with => OfName(with.Container).And(Of(with.Parts)),
            _ => Size.One,
        };
        _depth--;
        return size.Around();
    }

    private Size OfName(NameExpression name) => _definitions.Find(name.Name) is { } definition ? Of(definition) : Size.One;

    private Size OfAll(IReadOnlyList<Expression> expressions)
    {
        var size = Size.One;
        foreach (var expression in expressions)
            size = size.And(Of(expression));
        return size;
    }

    /// <param name="Count">Of expressions and words; no larger than twice what is too large.</param>
    /// <param name="Depth">Of expressions in expressions.</param>
    /// <param name="Nodes">Of nodes in nodes.</param>
    private readonly record struct Size(long Count, int Depth, int Nodes)
    {
        public static Size One => new(1, 1, 0);

        public static Size TooDeep => new(1, GrammarLimits.MostDepth + 1, 0);

        public Size And(Size other) => new(Math.Min(Count + other.Count, 2 * GrammarLimits.MostUnfolded), Math.Max(Depth, other.Depth), Math.Max(Nodes, other.Nodes));

        public Size Around() => this with { Count = Count + 1, Depth = Depth + 1 };

        /// <summary>What rules do is counted while a text is read; how many there are costs nothing by itself.</summary>
        public Size OfLines() => this with { Count = 1 };

        public Size InNode() => this with { Nodes = Nodes + 1 };
    }
}
