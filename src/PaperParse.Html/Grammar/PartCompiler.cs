using AngleSharp.Css.Parser;
using PaperParse.Grammars;
using PaperParse.Grammars.Characters;
using PaperParse.Grammars.Checking;
using PaperParse.Grammars.Compiling;
using PaperParse.Grammars.Notation;
using PaperParse.Html.Values;
using PaperParse.Syntax;

namespace PaperParse.Html.Grammar;

/// <summary>Makes parts of expressions over elements: the rules of a grammar of pages.</summary>
/// <param name="definitions">Where names are looked up.</param>
/// <param name="characters">Compiles the patterns over characters.</param>
/// <param name="errors">Gets what is wrong.</param>
/// <param name="isTraced">Whether the parts tell a trace what they find.</param>
internal sealed class PartCompiler(Definitions definitions, CharacterCompiler characters, List<GrammarError> errors, bool isTraced = false)
{
    /// <summary>Stands where a mistake was reported, so that one mistake gives one message.</summary>
    private static readonly PagePart Nothing = new AllParts([]);

    private readonly CssSelectorParser _selectors = new();
    private readonly Dictionary<string, PagePart> _compiled = [];
    private readonly List<string> _compiling = [];
    private int _depth;
    private bool _inRecord;

    /// <summary>The nodes that rules find in what a reader sees.</summary>
    public HashSet<SyntaxKind> Shown { get; } = [];

    /// <summary>The nodes that they find in a page's own copy of its data.</summary>
    public HashSet<SyntaxKind> Embedded { get; } = [];

    public PagePart CompileName(NameExpression name)
    {
        var key = _inRecord ? name.Name + "\0" : name.Name;
        if (_compiled.TryGetValue(key, out var known))
            return known;
        if (_compiling.Contains(name.Name))
            return Report(name.Place, GrammarErrors.Recursion, $"'{name.Name}' uses itself ({string.Join(" > ", _compiling.SkipWhile(other => other != name.Name))} > {name.Name}); write the repetition as {{1,60}}", definitions.Find(name.Name) is RuleDefinition itself && _compiling[^1] == name.Name ? Corrections.Repeat(itself) : []);
        _compiling.Add(name.Name);
        var part = definitions.Find(name.Name) switch
        {
            ElementDefinition element => CompileElement(element, name.Place),
            ValueDefinition value => CompileValue(value, name.Place),
            RuleDefinition rule => CompileRule(rule),
            null => ReportUnknown(name),
            _ => Report(name.Place, GrammarErrors.UnknownName, $"'{name.Name}' is a pattern over characters and no element; write 'element … = {name.Name}' and name that element here"),
        };
        _compiling.RemoveAt(_compiling.Count - 1);
        return _compiled[key] = part;
    }

    /// <summary>Reports what is wrong with a selector or a path, whether a rule uses it or not.</summary>
    public void Check(Definition definition)
    {
        if (definition is ElementDefinition element)
            Query(element);
        else if (definition is ValueDefinition value)
            Path(value);
    }

    /// <summary>An element that has a selector and stands in no other.</summary>
    public ElementQuery? FindElement(NameExpression name)
    {
        if (definitions.Find(name.Name) is ElementDefinition { Selector: not null, Within: null } known)
            return Query(known);
        Report(name.Place, GrammarErrors.UnknownName, $"'{name.Name}' is no element with a selector of its own{Spelling.DidYouMean(NearestElement(name))}", name.Place.Rename(NearestElement(name)));
        return null;
    }

    private string? NearestElement(NameExpression name) => definitions.Nearest(name.Name, other => other is ElementDefinition { Selector: not null, Within: null } && other.Name != name.Name);

    private PagePart ReportUnknown(NameExpression name)
    {
        if (Corrections.OfWord(name.Name) is "|")
            return Report(name.Place, GrammarErrors.UnknownName, $"nothing defines '{name.Name}'; write |", name.Place.ReplaceBy("|"));
        var isNode = FieldLabels.NodeOf(name.Name) is not null;
        // Title = titel      the rule itself is not what was meant, however near it is spelled
        var nearest = definitions.Nearest(name.Name, other => other is RuleDefinition ? !_compiling.Contains(other.Name) : !isNode && other is ElementDefinition or ValueDefinition);
        if (isNode && nearest is not null && FieldLabels.NodeOf(nearest) is null && definitions.Find(nearest) is { } misspelled)
            return Report(name.Place, GrammarErrors.UnknownName, $"nothing defines '{name.Name}'; was it meant where '{nearest}' is defined?", definitions.Rename(misspelled, name.Name));
        var own = isNode && nearest is null ? definitions.Nearest(name.Name, other => other is ElementDefinition { Pattern: not null }) : null;
        var advice = nearest is not null ? Spelling.DidYouMean(nearest)
            : isNode ? $"; write '{name.Name} = {own ?? "…"}', a rule that says what elements it is made of"
            : $"; write 'element {name.Name} \"selector\" = …' for what a selector finds, or '{name.Name} = …' for a rule";
        return Report(name.Place, GrammarErrors.UnknownName, $"nothing defines '{name.Name}'{advice}", nearest is not null ? [name.Place.ReplaceBy(nearest)] : own is not null ? [definitions.Insert($"{name.Name} = {own}")] : []);
    }

    /// <summary>How an element of the grammar is found, and what its text must fit; null where it is only looked into.</summary>
    public (ElementQuery Query, CharacterParser? Pattern) CompileAlone(ElementDefinition element) =>
        (Query(element), element.Pattern is { } pattern ? characters.Compile(pattern) : null);

    private PagePart Compile(Expression expression) => Compile(expression, rule: null);

    private PagePart Compile(Expression expression, string? rule)
    {
        // Only what uses itself can be as deep as this: the rest was measured before.
        if (_depth > GrammarLimits.MostDepth)
            return Report(expression.Place, GrammarErrors.TooLarge, GrammarLimits.TooDeep);
        _depth++;
        var made = CompileOne(expression);
        _depth--;
        return isTraced ? new TracedPart(expression, rule, made) : made;
    }

    private PagePart CompileOne(Expression expression) => expression switch
    {
        NameExpression name => CompileName(name),
        SequenceExpression sequence => new AllParts([.. sequence.Items.Select(Compile)]),
        ChoiceExpression choice => new AnyPart([.. choice.Alternatives.Select(Compile)]),
        RepeatExpression repeat => new RepeatedPart(Compile(repeat.Inner), repeat.Min, repeat.Max),
        WithExpression with => CompileWith(with),
        WantedExpression wanted => new AnyPart([Compile(wanted.Inner), CompileWithout(wanted.Place, (wanted.Inner as NameExpression)?.Name ?? "", wanted.Inner.Place.Text)]),
        WithoutExpression without => CompileWithout(without.Place, without.Name, ""),
        _ => Report(expression.Place, GrammarErrors.Unreadable, "over the elements of a page there are names, 'card with (…)', ~Node, a?, a{1,60}, a | b; patterns over characters stand behind the '=' of an element"),
    };

    private PagePart CompileRule(RuleDefinition rule)
    {
        var node = FieldLabels.NodeOf(rule.Name);
        var before = _inRecord;
        _inRecord |= node == SyntaxKind.EmbeddedRecord;
        var part = Compile(rule.Pattern, rule.Name);
        if (node is { } kind)
        {
            Note(kind);
            part = new NodePart(kind, part);
        }
        else if (char.IsAsciiLetterUpper(rule.Name[0]))
        {
            var meant = FieldLabels.NearestNode(rule.Name);
            Report(rule.Place, GrammarErrors.UnknownName, $"a capital begins the name of a node, and there is no node '{rule.Name}'{Spelling.DidYouMean(meant)}{(meant is null ? "; begin it with a small letter, and it only groups" : "")}", definitions.Rename(rule, meant ?? char.ToLowerInvariant(rule.Name[0]) + rule.Name[1..]));
        }

        _inRecord = before;
        return part;
    }

    private PagePart CompileElement(ElementDefinition element, Place place) => element.Pattern is { } pattern
        ? new ElementPart(Query(element), CompilePattern(pattern))
        : Report(place, GrammarErrors.Unreadable, $"'{element.Name}' has no pattern; write '{element.Name} with (…)', or say behind a '=' what stands in it, as in '= text'", AddText(element.Place));

    private PagePart CompileValue(ValueDefinition value, Place place) => value.Pattern is { } pattern
        ? new ValuePart(Path(value), CompilePattern(pattern))
        : Report(place, GrammarErrors.Unreadable, $"'{value.Name}' has no pattern; write '{value.Name} with (…)', or say behind a '=' what stands in it, as in '= text'", AddText(value.Place));

    // element card "article"
    //                       ^ = text
    private static TextChange[] AddText(Place definition)
    {
        var text = definition.Source.Text;
        var line = text.Lines[text.Lines.IndexOf(definition.Offset)];
        var written = text.ToString(new TextSpan(line.Start, line.Width));
        return written.Contains('#', StringComparison.Ordinal) ? [] : [TextChange.Insert(line.Start + written.TrimEnd().Length, " = text")];
    }

    private PagePart CompileWith(WithExpression with)
    {
        var parts = Compile(with.Parts);
        switch (definitions.Find(with.Container.Name))
        {
            case ElementDefinition element:
                return new ElementWith(Query(element), parts);
            case ValueDefinition { Source: { } source } value when definitions.Find(source.Name) is ElementDefinition element:
                return new RecordWith(Query(element), Path(value), parts);
            case ValueDefinition value:
                return Report(value.Place, GrammarErrors.UnknownName, $"'{value.Name}' needs the element that its JSON stands in, as in: value {value.Name} in script \"papers.*\"", ScriptElement(value) is { } script ? [value.Place.InsertBehind(" in " + script)] : []);
            default:
                return Report(with.Container.Place, GrammarErrors.UnknownName, $"nothing defines an element '{with.Container.Name}'{(NearestContainer(with) is { } nearest ? Spelling.DidYouMean(nearest) : $"; write 'element {with.Container.Name} \"selector\"'")}", with.Container.Place.Rename(NearestContainer(with)));
        }
    }

    private string? NearestContainer(WithExpression with) => definitions.Nearest(with.Container.Name, other => other is ElementDefinition or ValueDefinition);

    // JSON stands in scripts, or in an attribute; where no selector speaks of either, nothing can be said.
    private string? ScriptElement(ValueDefinition value) =>
        definitions.OfKind<ElementDefinition>().FirstOrDefault(element => element.Attribute is not null && element.Pattern is null || element.Selector?.Contains("script", StringComparison.OrdinalIgnoreCase) == true)?.Name
        ?? (value.Source is { } source ? NearestElement(source) : null);

    private PagePart CompileWithout(Place place, string name, string wanted)
    {
        if (FieldLabels.NodeOf(name) is { } node)
        {
            Note(node);
            return new MissingPart(node);
        }

        // An unknown name is reported as such.
        if (name.Length > 0 && wanted.Length > 0 && definitions.Find(name) is null)
            return Nothing;
        var nearest = name.Length > 0 ? FieldLabels.NearestNode(name) : null;
        var isKnown = nearest is not null
            && (definitions.Find(name) is null || definitions.Find(nearest) is RuleDefinition || string.Equals(name, nearest, StringComparison.OrdinalIgnoreCase));
        return Report(
            place, GrammarErrors.NeedsNode, GrammarErrors.NoMissingNode(name, isKnown ? nearest : null, wanted),
            isKnown && nearest is not null ? [place.ReplaceBy(place.Text.Replace(name, nearest, StringComparison.Ordinal))] : wanted.Length > 0 ? [place.ReplaceBy(wanted.EndsWith('?') ? wanted : wanted + "?")] : []);
    }

    // The fields that labels inside the pattern name are those of what is being compiled.
    private CharacterParser CompilePattern(Expression pattern)
    {
        foreach (var field in FieldsIn(pattern, []))
            Note(field);
        return characters.Compile(pattern);
    }

    private IEnumerable<SyntaxKind> FieldsIn(Expression pattern, HashSet<string> seen) => pattern switch
    {
        LabelExpression label => FieldsIn(label.Inner, seen).Concat(FieldLabels.Fields.TryGetValue(label.Label, out var field) ? [field] : FieldLabels.NodeOf(label.Label) is { } node ? [node] : []),
        SequenceExpression sequence => sequence.Items.SelectMany(item => FieldsIn(item, seen)),
        ChoiceExpression choice => choice.Alternatives.SelectMany(item => FieldsIn(item, seen)),
        RepeatExpression repeat => FieldsIn(repeat.Inner, seen),
        NameExpression name when definitions.Find(name.Name) is PieceDefinition piece && seen.Add(name.Name) => FieldsIn(piece.Pattern, seen),
        _ => [],
    };

    private ElementQuery Query(ElementDefinition element)
    {
        var selector = element.Selector is { } css ? Selector(css, element.SelectorPlace) : null;
        return new ElementQuery(selector, element.Attribute, element.IsRun, element.Within is { } outer ? FindElement(outer) : null);
    }

    private PageSelector? Selector(string css, Place place)
    {
        var shape = SelectorShape.Of(css);
        if (shape.Depth > SelectorShape.MostDepth || shape.Steps > SelectorShape.MostSteps)
            Report(place, GrammarErrors.TooLarge, $"this selector has more than {SelectorShape.MostSteps} elements behind each other, or brackets nested more than {SelectorShape.MostDepth} deep; name an outer element and look within it: element inner within outer \"…\"");
        else if (shape.Walks > SelectorShape.MostWalks)
            Report(place, GrammarErrors.TooLarge, $"inside its brackets this selector looks through the page in more than {SelectorShape.MostWalks} ways at once (:has, :contains, a space, ~), which takes for ever on a long one; name the outer element and look within it: element inner within outer \"…\"");
        else if (_selectors.ParseSelector(css) is { } selector)
            return new PageSelector(selector, shape);
        else
            Report(place, GrammarErrors.UnreadableSelector, $"{Escaped.Quote(css)} is no CSS selector; see that its brackets are closed and its pseudo-classes exist", SelectorCorrections.Of(css, other => _selectors.ParseSelector(other) is not null) is { } meant ? [place.ReplaceBy(ForeignSpellings.InQuotes(meant))] : []);
        return null;
    }

    private JsonPath Path(ValueDefinition value)
    {
        if (JsonPath.Read(value.Path) is { } path)
        {
            if (path.AnyDepths > JsonPath.MostAnyDepths)
                Report(value.Place, GrammarErrors.TooLarge, $"a path can go to any depth {JsonPath.MostAnyDepths} times, and this one has {path.AnyDepths} times **; one ** finds what stands below at any depth");
            return path;
        }

        Report(value.PathPlace, GrammarErrors.UnreadableSelector, $"{Escaped.Quote(value.Path)} is no path; write names with dots between, * for everything in a list and ** for any depth", SelectorCorrections.OfPath(value.Path) is { } meant ? [value.PathPlace.ReplaceBy(ForeignSpellings.InQuotes(meant))] : []);
        return JsonPath.Read("*")!;
    }

    private void Note(SyntaxKind kind) => (_inRecord ? Embedded : Shown).Add(kind);

    private PagePart Report(Place place, string id, string message, params IReadOnlyList<TextChange> correction)
    {
        errors.Add(place.Error(id, message, correction));
        return Nothing;
    }
}
