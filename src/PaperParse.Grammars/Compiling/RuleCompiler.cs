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
            return Report(expression.Place, GrammarErrors.TooLarge, $"this is nested more than {GrammarLimits.MostDepth} deep; mend first what uses itself");
        _depth++;
        var made = CompileOne(expression);
        _depth--;
        return trace is null ? made : new TracedLines(expression, rule, made, trace);
    }

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
        WithoutExpression without => CompileWithout(without.Place, without.Name),
        LabelExpression label => Report(label.Place, GrammarErrors.UnknownLabel, "over lines a node takes the place of a label; write a rule that is named as the node, such as Title = …"),
        _ => Report(expression.Place, GrammarErrors.Unreadable, "over lines there are only kinds of lines; define one, as in 'line dot = \"·\"', and name it here"),
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
            return Report(name.Place, GrammarErrors.Recursion, $"'{name.Name}' uses itself ({string.Join(" > ", _compiling.SkipWhile(other => other != name.Name))} > {name.Name}); a listing has no nesting, so write the repetition as {{1,60}}");
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
            Report(rule.Place, GrammarErrors.UnknownName, $"a capital begins the name of a node, and there is no node '{name.Name}'{FieldLabels.NearestNode(name.Name)}");
        }

        return _compiled[name.Name] = parser;
    }

    private LineParser ReportUnknown(NameExpression name) => definitions.Find(name.Name) is null
        ? Report(name.Place, GrammarErrors.UnknownName, $"nothing defines '{name.Name}'{definitions.DidYouMean(name.Name, other => other is LineDefinition or RuleDefinition, FieldLabels.BlankLines, FieldLabels.StartOfText, FieldLabels.EndOfText, FieldLabels.ItemBefore)}")
        : Report(name.Place, GrammarErrors.UnknownName, $"'{name.Name}' is a pattern over characters and no line; write 'line … = {name.Name}' and name that line here");

    private SequenceOfLines CompileSequence(SequenceExpression sequence)
    {
        var items = sequence.Items.Select(Compile).ToArray();
        for (var i = 0; i < items.Length - 1; i++)
        {
            if (items[i].Untraced is RepeatLines { Max: > 1 } repeat && EatsItsEnd(repeat.Inner, SequenceOfLines.FirstOf(items.AsSpan(i + 1))))
                Report(sequence.Items[i].Place, GrammarErrors.EatsItsEnd, "this repetition takes any prose, what should come after it too; guard it, as in (!next line){1,60}");
        }

        return new SequenceOfLines(items);
    }

    /// <summary>Whether something that takes any prose line is followed by something that is written as prose.</summary>
    private bool EatsItsEnd(LineParser inner, ulong next) => (inner.TakesAny & _else) != 0 && (next & _else) != 0;

    private ChoiceOfLines CompileChoice(ChoiceExpression choice)
    {
        var alternatives = choice.Alternatives.Select(Compile).ToArray();
        for (var later = 1; later < alternatives.Length; later++)
        {
            var before = alternatives.AsSpan(0, later);
            if (ContainsAlways(before))
                Report(choice.Alternatives[later].Place, GrammarErrors.NeverReached, "an alternative before this one fits everywhere, so this one is never reached; put it first");
            else if (!alternatives[later].CanBeEmpty && (alternatives[later].First & ~TakenBy(before)) == 0 && !ReferenceEquals(alternatives[later], Nothing))
                Report(choice.Alternatives[later].Place, GrammarErrors.NeverReached, "the alternatives before this one take every line that it can begin with, so this one is never reached; put it first");
        }

        return new ChoiceOfLines(alternatives);
    }

    private static bool ContainsAlways(ReadOnlySpan<LineParser> alternatives)
    {
        foreach (var alternative in alternatives)
        {
            if (alternative.AlwaysMatches && !ReferenceEquals(alternative, Nothing))
                return true;
        }

        return false;
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
            ? Report(repeat.Place, GrammarErrors.RepeatsNothing, "what is repeated here can match nothing, for ever; make what is inside take a line")
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
                return Report(item.Place, GrammarErrors.RepeatsNothing, "this can match nothing, and what each(…) holds takes at least a line");
            items.Add((once, max, wanted is null ? null : CompileWithout(item.Place, (wanted.Inner as NameExpression)?.Name ?? "")));
        }

        return new EachOfLines([.. items]);
    }

    private ChoiceOfLines CompileWanted(WantedExpression wanted)
    {
        var name = (wanted.Inner as NameExpression)?.Name ?? "";
        return new ChoiceOfLines([Compile(wanted.Inner), CompileWithout(wanted.Place, name)]);
    }

    private LineParser CompileWithout(Place place, string name)
    {
        if (FieldLabels.NodeOf(name) is not { } node)
            return Report(place, GrammarErrors.NeedsNode, $"only a node can be missing{(name.Length > 0 ? $", and '{name}' is none" : "")}{FieldLabels.NearestNode(name)}");
        Nodes.Add(node);
        return new MissingNode(node);
    }

    private LineParser Report(Place place, string id, string message)
    {
        errors.Add(place.Error(id, message));
        return Nothing;
    }
}
