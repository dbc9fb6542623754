using PaperParse.Grammars.Notation;

namespace PaperParse.Grammars.Documenting;

/// <summary>What the names in a grammar stand for: its own definitions, those taken over, and the words and pieces that it uses.</summary>
internal sealed class DocumentedNames
{
    private readonly Dictionary<string, Definition> _byName = [];

    public DocumentedNames(GrammarFile file)
    {
        foreach (var definition in file.Definitions)
            _byName.TryAdd(definition.Name, definition);
        foreach (var (_, name) in file.Uses)
        {
            foreach (var definition in BuiltInGrammars.Find(name)?.Definitions ?? [])
            {
                if (definition is WordsDefinition or PieceDefinition)
                    _byName.TryAdd(definition.Name, definition);
            }
        }

        RuleLevel = file.IsOfPages ? PatternLevel.Elements : PatternLevel.Lines;
    }

    /// <summary>What rules are made of.</summary>
    public PatternLevel RuleLevel { get; }

    public Definition? Find(string name) => _byName.GetValueOrDefault(name);

    /// <summary>The id of a definition on the page. Names are letters, digits and hyphens.</summary>
    public static string IdOf(string name) => "d-" + name;

    /// <summary>Where a name leads to; null where the notation itself knows it, or nothing is defined.</summary>
    public string? TargetOf(string name, PatternLevel level) => !IsBuiltIn(name, level) && _byName.ContainsKey(name) ? IdOf(name) : null;

    public static bool IsBuiltIn(string name, PatternLevel level) => level switch
    {
        PatternLevel.Characters => name is FieldLabels.AnyText or FieldLabels.Digits or FieldLabels.Decimal or FieldLabels.ProperWord or FieldLabels.Solid,
        PatternLevel.Lines => name is FieldLabels.BlankLines or FieldLabels.StartOfText or FieldLabels.EndOfText or FieldLabels.ItemBefore,
        _ => false,
    };

    /// <summary>The definitions that one names, each once, in the order in which it does.</summary>
    public IEnumerable<Definition> UsedIn(Definition definition)
    {
        var used = definition switch
        {
            PieceDefinition piece => NamesIn(piece.Pattern, PatternLevel.Characters),
            LineDefinition line => NamesIn(line.Pattern, PatternLevel.Characters),
            ElementDefinition element => NamesIn(element.Within, PatternLevel.Elements).Concat(NamesIn(element.Pattern, PatternLevel.Characters)),
            ValueDefinition value => NamesIn(value.Source, PatternLevel.Elements).Concat(NamesIn(value.Pattern, PatternLevel.Characters)),
            RuleDefinition rule => NamesIn(rule.Pattern, RuleLevel),
            _ => [],
        };
        return used.Distinct().Select(Find).OfType<Definition>();
    }

    private IEnumerable<string> NamesIn(Expression? expression, PatternLevel level) => expression switch
    {
        NameExpression name => IsBuiltIn(name.Name, level) ? [] : [name.Name],
        WithoutExpression without => [without.Name],
        SequenceExpression sequence => NamesIn(sequence.Items, level),
        ChoiceExpression choice => NamesIn(choice.Alternatives, level),
        EachExpression each => NamesIn(each.Items, level),
        UntilExpression until => NamesIn(until.Ends, level),
        RepeatExpression repeat => NamesIn(repeat.Inner, level),
        LookAheadExpression lookAhead => NamesIn(lookAhead.Inner, level),
        LabelExpression label => NamesIn(label.Inner, level),
        WantedExpression wanted => NamesIn(wanted.Inner, level),
        OverExpression over => NamesIn(over.Pattern, PatternLevel.Characters).Concat(NamesIn(over.Lines, level)),
        WithExpression with => NamesIn(with.Container, level).Concat(NamesIn(with.Parts, level)),
        _ => [],
    };

    private IEnumerable<string> NamesIn(IEnumerable<Expression> expressions, PatternLevel level) => expressions.SelectMany(each => NamesIn(each, level));
}
