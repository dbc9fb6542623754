using PaperParse.Grammars.Characters;
using PaperParse.Grammars.Checking;
using PaperParse.Grammars.Lines;
using PaperParse.Grammars.Notation;
using PaperParse.Grammars.Tracing;
using PaperParse.Syntax;

namespace PaperParse.Grammars.Compiling;

/// <summary>Makes parsers of expressions over lines: the rules of a grammar.</summary>
/// <param name="definitions">Where names are looked up.</param>
/// <param name="lines">The kinds of line, each with its bit and whether it is an <c>else</c> kind.</param>
/// <param name="pattern">Compiles a pattern over characters.</param>
/// <param name="errors">Gets what is wrong.</param>
/// <param name="trace">Is told what the parsers do; null for parsers that are not traced.</param>
internal sealed class RuleCompiler(
    Definitions definitions,
    IReadOnlyDictionary<string, (LineStep Step, bool IsElse)> lines,
    Func<Expression, CharacterParser> pattern,
    List<GrammarError> errors,
    ReadingTrace? trace = null)
{
    /// <summary>Stands where a mistake was reported, so that one mistake gives one message.</summary>
    private static readonly LineParser Nothing = new SequenceOfLines([]);

    private readonly Dictionary<string, LineParser> _compiled = [];
    private readonly List<string> _compiling = [];
    private readonly Dictionary<Expression, LineParser> _made = new(ReferenceEqualityComparer.Instance);
    private int _depth;
    private readonly ulong _else = lines.Values.Where(line => line.IsElse).Aggregate(0UL, (kinds, line) => kinds | line.Step.First);

    /// <summary>How many look-aheads there are; each has a place in a session's memory.</summary>
    public int LookAheads { get; private set; }

    /// <summary>The nodes that rules make or miss.</summary>
    public HashSet<SyntaxKind> Nodes { get; } = [];

    public LineParser Compile(Expression expression) => Compile(expression, rule: null);

    /// <param name="expression">What is compiled.</param>
    /// <param name="rule">The rule whose right side it is; null for a part of one.</param>
    private LineParser Compile(Expression expression, string? rule)
    {
        // Only what uses itself can be as deep as this: the rest was measured before.
        if (_depth > GrammarLimits.MostDepth)
            return Report(expression.Place, GrammarErrors.TooLarge, GrammarLimits.TooDeep);
        _depth++;
        var made = CompileOne(expression);
        _depth--;
        _made[expression] = made;
        return trace is null ? made : new TracedLines(expression, rule, made, trace);
    }

    /// <summary>What of an expression that can match nothing is to blame: an alternative, in the rule that it stands in.</summary>
    public Expression EmptyPart(Expression expression) => expression switch
    {
        ChoiceExpression choice when choice.Alternatives.FirstOrDefault(alternative => _made[alternative].CanBeEmpty) is { } empty => EmptyPart(empty),
        NameExpression name when definitions.Find(name.Name) is RuleDefinition rule => EmptyPart(rule.Pattern),
        _ => expression,
    };

    private LineParser CompileOne(Expression expression) => expression switch
    {
        NameExpression name => CompileName(name),
        SequenceExpression sequence => CompileSequence(sequence),
        ChoiceExpression choice => CompileChoice(choice),
        RepeatExpression repeat => CompileRepeat(repeat),
        LookAheadExpression lookAhead => new LookAhead(Compile(lookAhead.Inner), lookAhead.Wanted, LookAheads++),
        EachExpression each => CompileEach(each),
        OverExpression over => new OverLines(trace is null ? pattern(over.Pattern) : new HeardPattern(pattern(over.Pattern), trace), Compile(over.Lines)),
        WantedExpression wanted => CompileWanted(wanted),
        WithoutExpression without => CompileMissing(without.Place, without.Name, ""),
        LabelExpression label => ReportLabel(label),
        _ => Report(expression.Place, GrammarErrors.Unreadable, "over lines there are only kinds of lines; define one, as in 'line dot = \"·\"', and name it here", expression is LiteralExpression text ? LineFor(text) : []),
    };

    public LineParser CompileName(NameExpression name)
    {
        switch (name.Name)
        {
            case FieldLabels.BlankLines:
                return new BlankLines();
            case FieldLabels.StartOfText:
                return new TextEdge(isStart: true);
            case FieldLabels.EndOfText:
                return new TextEdge(isStart: false);
            case FieldLabels.ItemBefore:
                return new ItemBefore();
        }

        if (lines.TryGetValue(name.Name, out var line))
            return line.Step;
        if (_compiled.TryGetValue(name.Name, out var known))
            return known;
        if (definitions.Find(name.Name) is not RuleDefinition rule)
            return ReportUnknown(name);
        if (_compiling.Contains(name.Name))
            return Report(name.Place, GrammarErrors.Recursion, $"'{name.Name}' uses itself ({string.Join(" > ", _compiling.SkipWhile(other => other != name.Name))} > {name.Name}); a listing has no nesting, so write the repetition as {{1,60}}", _compiling[^1] == name.Name ? Corrections.Repeat(rule) : []);
        _compiling.Add(name.Name);
        var parser = Compile(rule.Pattern, rule.Name);
        _compiling.RemoveAt(_compiling.Count - 1);
        if (FieldLabels.NodeOf(name.Name) is { } node)
        {
            Nodes.Add(node);
            parser = new NodeRule(node, parser);
        }
        else if (char.IsAsciiLetterUpper(name.Name[0]))
        {
            var meant = FieldLabels.NearestNode(name.Name);
            Report(rule.Place, GrammarErrors.UnknownName, $"a capital begins the name of a node, and there is no node '{name.Name}'{Spelling.DidYouMean(meant)}{(meant is null ? "; begin it with a small letter, and it only groups" : "")}", definitions.Rename(rule, meant ?? char.ToLowerInvariant(name.Name[0]) + name.Name[1..]));
        }

        return _compiled[name.Name] = parser;
    }

    private LineParser ReportUnknown(NameExpression name)
    {
        if (definitions.Find(name.Name) is not null)
        {
            var line = definitions.Free(name.Name + "-line");
            return Report(name.Place, GrammarErrors.UnknownName, $"'{name.Name}' is a pattern over characters and no line; write 'line … = {name.Name}' and name that line here", name.Place.ReplaceBy(line), definitions.Insert($"line {line} = {name.Name}"));
        }

        if (Corrections.OfWord(name.Name) is { } mark)
            return Report(name.Place, GrammarErrors.UnknownName, $"nothing defines '{name.Name}'; write {mark}", name.Place.ReplaceBy(mark));
        var isNode = FieldLabels.NodeOf(name.Name) is not null;
        var other = definitions.Nearest(name.Name, definition => definition is RuleDefinition || (!isNode && definition is LineDefinition), isNode ? [] : [FieldLabels.BlankLines, FieldLabels.StartOfText, FieldLabels.EndOfText, FieldLabels.ItemBefore]);
        // The node is spelled right, so it is the rule that is not.
        if (isNode && other is not null && FieldLabels.NodeOf(other) is null && definitions.Find(other) is { } misspelled)
            return Report(name.Place, GrammarErrors.UnknownName, $"nothing defines '{name.Name}'; was it meant where '{other}' is defined?", definitions.Rename(misspelled, name.Name));
        if (other is not null)
            return Report(name.Place, GrammarErrors.UnknownName, $"nothing defines '{name.Name}'{Spelling.DidYouMean(other)}", name.Place.ReplaceBy(other));
        if (!isNode)
            return Report(name.Place, GrammarErrors.UnknownName, $"nothing defines '{name.Name}'; write 'line {name.Name} = …' for a kind of line of that name, or '{name.Name} = …' for a rule");
        // A node that has a kind of line of its name, and no rule.
        var own = definitions.Nearest(name.Name, definition => definition is LineDefinition);
        return Report(name.Place, GrammarErrors.UnknownName, $"nothing defines '{name.Name}'; write '{name.Name} = {own ?? "…"}', a rule that says what lines it is made of", own is null ? [] : [definitions.Insert($"{name.Name} = {own}")]);
    }

    // Entry = title:prose      Title takes the place, and Title = prose says what it is
    //         ^^^^^^^^^^^
    private LineParser ReportLabel(LabelExpression label)
    {
        var node = FieldLabels.Fields.TryGetValue(label.Label, out var field) ? field.ToString() : FieldLabels.NodeOf(label.Label) is null ? FieldLabels.NearestNode(label.Label) : label.Label;
        return Report(
            label.Place, GrammarErrors.UnknownLabel, $"over lines a node takes the place of a label; write a rule that is named as the node, such as {node ?? "Title"} = …",
            node is null ? [] : definitions.Find(node) is null ? [label.Place.ReplaceBy(node), definitions.Insert($"{node} = {label.Inner.Place.Text}")] : [label.Place.ReplaceBy(node)]);
    }

    // Entry = prose "·"      line dot = "·" may be there already; else it gets a name
    //               ^^^
    private TextChange[] LineFor(LiteralExpression text)
    {
        if (definitions.Find(text.Text) is LineDefinition or RuleDefinition)
            return [text.Place.ReplaceBy(text.Text)];
        if (definitions.OfKind<LineDefinition>().FirstOrDefault(line => line.Pattern is LiteralExpression same && same.Text == text.Text) is { } known)
            return [text.Place.ReplaceBy(known.Name)];
        var name = definitions.Free(TokenCursor.NameOf(text.Text.ToLowerInvariant()) ?? "mark");
        return [text.Place.ReplaceBy(name), definitions.Insert($"line {name} = {text.Place.Text}")];
    }

    private SequenceOfLines CompileSequence(SequenceExpression sequence)
    {
        var items = sequence.Items.Select(Compile).ToArray();
        for (var i = 0; i < items.Length - 1; i++)
        {
            if (items[i].Untraced is RepeatLines { Max: > 1 } repeat && EatsItsEnd(repeat.Inner, SequenceOfLines.FirstOf(items.AsSpan(i + 1))))
                Report(sequence.Items[i].Place, GrammarErrors.EatsItsEnd, "this repetition takes any prose, what should come after it too; guard it, as in (!next line){1,60}", Corrections.Guard(sequence.Items[i], sequence.Items[NextProse(items, i + 1)]));
        }

        return new SequenceOfLines(items);
    }

    private int NextProse(LineParser[] items, int from) => Math.Max(from, Array.FindIndex(items, from, item => (item.First & _else) != 0));

    /// <summary>Whether something that takes any prose line is followed by something that is written as prose.</summary>
    private bool EatsItsEnd(LineParser inner, ulong next) => (inner.TakesAny & _else) != 0 && (next & _else) != 0;

    private ChoiceOfLines CompileChoice(ChoiceExpression choice)
    {
        var alternatives = choice.Alternatives.Select(Compile).ToArray();
        for (var later = 1; later < alternatives.Length; later++)
        {
            var before = alternatives.AsSpan(0, later);
            var (place, hidden) = (choice.Alternatives[later].Place, alternatives[later]);
            if (ReferenceEquals(hidden, Nothing))
                continue;
            if (ContainsAlways(before))
                Report(place, GrammarErrors.NeverReached, "an alternative before this one fits everywhere, so this one is never reached; put it first", hidden.CanBeEmpty ? [] : Corrections.PutFirst(choice, FirstAlways(before), later));
            else if (!hidden.CanBeEmpty && (hidden.First & ~TakenBy(before)) == 0)
                Report(place, GrammarErrors.NeverReached, "the alternatives before this one take every line that it can begin with, so this one is never reached; put it first", PutFirst(choice, before, later, hidden));
        }

        return new ChoiceOfLines(alternatives);
    }

    // Where it stands first it must not hide what was before it.
    private static TextChange[] PutFirst(ChoiceExpression choice, ReadOnlySpan<LineParser> before, int later, LineParser hidden)
    {
        var hiding = before.Length - 1;
        for (var i = before.Length - 1; i >= 0; i--)
            hiding = (before[i].TakesAny & hidden.First) != 0 ? i : hiding;
        var isTwice = choice.Alternatives[hiding].Place.Text == choice.Alternatives[later].Place.Text;
        return isTwice || (before[hiding].First & ~hidden.TakesAny) != 0 ? Corrections.PutFirst(choice, hiding, later) : [];
    }

    private static bool ContainsAlways(ReadOnlySpan<LineParser> alternatives) => FirstAlways(alternatives) >= 0;

    private static int FirstAlways(ReadOnlySpan<LineParser> alternatives)
    {
        for (var i = 0; i < alternatives.Length; i++)
        {
            if (alternatives[i].AlwaysMatches && !ReferenceEquals(alternatives[i], Nothing))
                return i;
        }

        return -1;
    }

    private static ulong TakenBy(ReadOnlySpan<LineParser> alternatives)
    {
        ulong taken = 0;
        foreach (var alternative in alternatives)
            taken |= alternative.TakesAny;
        return taken;
    }

    private LineParser CompileRepeat(RepeatExpression repeat)
    {
        if (GrammarErrors.Unbounded(repeat) is { } problem)
            errors.Add(problem);
        var inner = Compile(repeat.Inner);
        return inner.CanBeEmpty && !ReferenceEquals(inner, Nothing)
            ? Report(repeat.Place, GrammarErrors.RepeatsNothing, "what is repeated here can match nothing, for ever; make what is inside take a line", Corrections.TakeSomething(repeat.Inner))
            : new RepeatLines(inner, repeat.Min, repeat.Max);
    }

    private LineParser CompileEach(EachExpression each)
    {
        var items = new List<(LineParser Parser, int Max, LineParser? Missing)>();
        foreach (var item in each.Items)
        {
            var wanted = item as WantedExpression;
            var parser = Compile(wanted?.Inner ?? item);
            var (once, max) = parser.Untraced is RepeatLines repeat ? (repeat.Inner, repeat.Max) : (parser, 1);
            if (once.CanBeEmpty && !ReferenceEquals(once, Nothing))
                return Report(item.Place, GrammarErrors.RepeatsNothing, "this can match nothing, and what each(…) holds takes at least a line: delete its question mark", Corrections.TakeSomething(item));
            items.Add((once, max, wanted is null ? null : CompileWithout(wanted)));
        }

        return new EachOfLines([.. items]);
    }

    private ChoiceOfLines CompileWanted(WantedExpression wanted)
    {
        return new ChoiceOfLines([Compile(wanted.Inner), CompileWithout(wanted)]);
    }

    private LineParser CompileWithout(WantedExpression wanted) =>
        CompileMissing(wanted.Place, (wanted.Inner as NameExpression)?.Name ?? "", wanted.Inner.Place.Text);

    /// <param name="place">What is wanted, or missing.</param>
    /// <param name="name">Of the node.</param>
    /// <param name="wanted">What stands behind the ~; nothing of a node that is missing whatever stands there.</param>
    private LineParser CompileMissing(Place place, string name, string wanted)
    {
        if (FieldLabels.NodeOf(name) is { } node)
        {
            Nodes.Add(node);
            return new MissingNode(node);
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

    private LineParser Report(Place place, string id, string message, params IReadOnlyList<TextChange> correction)
    {
        errors.Add(place.Error(id, message, correction));
        return Nothing;
    }
}
