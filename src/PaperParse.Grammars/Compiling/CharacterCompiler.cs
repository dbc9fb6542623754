using PaperParse.Grammars.Characters;
using PaperParse.Grammars.Checking;
using PaperParse.Grammars.Notation;
using PaperParse.Grammars.Tracing;
using PaperParse.Syntax;

namespace PaperParse.Grammars.Compiling;

/// <summary>Makes parsers of expressions over characters: the patterns of lines, and the words and pieces they are built of.</summary>
/// <param name="definitions">Where names are looked up.</param>
/// <param name="errors">Gets what is wrong.</param>
/// <param name="trace">Is told what the parsers do; null for parsers that are not traced.</param>
internal sealed class CharacterCompiler(Definitions definitions, List<GrammarError> errors, ReadingTrace? trace = null)
{
    /// <summary>Stands where a mistake was reported, so that one mistake gives one message.</summary>
    private static readonly CharacterParser Nothing = new SequenceOfCharacters([]);

    private readonly Dictionary<string, CharacterParser> _compiled = [];
    private readonly List<string> _compiling = [];
    private int _depth;
    private readonly List<VocabularyWord> _words = [];

    public IReadOnlyList<VocabularyWord> Words => _words;

    /// <summary>The fields that labels name.</summary>
    public HashSet<SyntaxKind> Fields { get; } = [];

    public CharacterParser Compile(Expression expression)
    {
        // Only what uses itself can be as deep as this: the rest was measured before.
        if (_depth > GrammarLimits.MostDepth)
            return Report(expression.Place, GrammarErrors.TooLarge, GrammarLimits.TooDeep);
        _depth++;
        var parser = CompileOne(expression);
        _depth--;
        return trace is null ? parser : new TracedCharacters(expression, parser, trace);
    }

    private CharacterParser CompileOne(Expression expression) => expression switch
    {
        LiteralExpression literal => new LiteralParser(literal.Text),
        NameExpression name => CompileName(name),
        SequenceExpression sequence => CompileSequence(sequence),
        ChoiceExpression choice => CompileChoice(choice),
        RepeatExpression repeat => CompileRepeat(repeat),
        LabelExpression label => CompileLabel(label),
        UntilExpression until => CompileUntil(until),
        NestedExpression nested => new NestedParser(nested.Open, nested.Close),
        WantedExpression wanted => Report(wanted.Place, GrammarErrors.Unreadable, $"inside a line nothing is missing; write {wanted.Inner.Place.Text}? for what may be there or not", wanted.Place.ReplaceBy(wanted.Inner.Place.Text + "?")),
        _ => Report(expression.Place, GrammarErrors.Unreadable, "inside a line there is no looking ahead and nothing is missing; !, &, without, each, over and with are for rules; a line can be 'not containing \"…\"'"),
    };

    private CharacterParser CompileName(NameExpression name)
    {
        switch (name.Name)
        {
            case FieldLabels.AnyText:
                return new TextParser();
            case FieldLabels.Digits:
                return new DigitsParser(1, int.MaxValue, SyntaxKind.Number);
            case FieldLabels.Decimal:
                return new DecimalParser();
            case FieldLabels.ProperWord:
                return new ProperParser();
            case FieldLabels.Solid:
                return new SolidParser();
        }

        if (_compiled.TryGetValue(name.Name, out var known))
            return known;
        var definition = definitions.Find(name.Name);
        if (definition is not (WordsDefinition or PieceDefinition))
            return ReportUnknown(name, definition);
        if (_compiling.Contains(name.Name))
            return Report(name.Place, GrammarErrors.Recursion, $"'{name.Name}' uses itself ({string.Join(" > ", _compiling.SkipWhile(other => other != name.Name))} > {name.Name}); a pattern has an end, so write the repetition as {{1,60}}");
        _compiling.Add(name.Name);
        var parser = definition is WordsDefinition words ? CompileWords(words) : Compile(((PieceDefinition)definition).Pattern);
        _compiling.RemoveAt(_compiling.Count - 1);
        return _compiled[name.Name] = parser;
    }

    private CharacterParser ReportUnknown(NameExpression name, Definition? definition)
    {
        if (definition is LineDefinition { Pattern: var pattern })
        {
            // The line stays what it is, and its pattern is written here too.
            var text = pattern is ChoiceExpression ? $"({pattern.Place.Text})" : pattern.Place.Text;
            return Report(name.Place, GrammarErrors.UnknownName, $"'{name.Name}' is a whole line and cannot stand inside one; write its pattern here, or 'piece' for one that both have", name.Place.ReplaceBy(text));
        }

        if (definition is not null)
            return Report(name.Place, GrammarErrors.UnknownName, $"'{name.Name}' is made of whole lines and cannot stand inside one; write 'piece … = …' for a pattern over characters, and its name here");
        if (Corrections.OfWord(name.Name) is "|")
            return Report(name.Place, GrammarErrors.UnknownName, $"nothing defines '{name.Name}'; write |", name.Place.ReplaceBy("|"));
        var nearest = definitions.Nearest(name.Name, other => other is WordsDefinition or PieceDefinition, FieldLabels.AnyText, FieldLabels.Digits, FieldLabels.Decimal, FieldLabels.ProperWord, FieldLabels.Solid);
        if (definitions.UnusedGrammarOf(name.Name) is { } shared)
            return Report(name.Place, GrammarErrors.UnknownName, $"nothing defines '{name.Name}'; it is one of the pieces of '{shared}', so write 'use {shared}'", definitions.Use(shared));
        if (FieldLabels.Labels.FirstOrDefault(label => name.Name.StartsWith(label, StringComparison.Ordinal) && IsKnown(name.Name[label.Length..])) is { } field)
            return Report(name.Place, GrammarErrors.UnknownName, $"nothing defines '{name.Name}'; write '{field}:{name.Name[field.Length..]}' for what becomes the field", name.Place.ReplaceBy($"{field}:{name.Name[field.Length..]}"));
        if (FieldLabels.IsLabel(name.Name))
            return Report(name.Place, GrammarErrors.UnknownName, $"'{name.Name}' is a field, and says of a pattern what it becomes; write '{name.Name}:' and the pattern");
        return Report(
            name.Place, GrammarErrors.UnknownName,
            $"nothing defines '{name.Name}'{(nearest is null ? $"; write 'piece {name.Name} = …', or \"{name.Name}\" for what stands in the listing" : Spelling.DidYouMean(nearest))}",
            nearest is not null ? [name.Place.ReplaceBy(nearest)] : definitions.MayBeText(name.Name) ? [name.Place.ReplaceBy(ForeignSpellings.InQuotes(name.Name))] : []);
    }

    private bool IsKnown(string name) => name is FieldLabels.AnyText or FieldLabels.Digits or FieldLabels.Decimal or FieldLabels.ProperWord or FieldLabels.Solid
        || definitions.Find(name) is WordsDefinition or PieceDefinition;

    private WordParser CompileWords(WordsDefinition words)
    {
        var entries = new List<(string, int)>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in words.Entries)
        {
            if (!seen.Add(entry.Text))
            {
                Report(entry.Place, GrammarErrors.NeverReached, $"{Escaped.Quote(entry.Text)} stands in this list before; delete this one", entry.WithMark.Delete());
                continue;
            }

            _words.Add(new VocabularyWord(words.Name, entry.Text, entry.Number, entry.Name));
            entries.Add((entry.Text, _words.Count));
        }

        return new WordParser(entries, SyntaxKind.Word);
    }

    // "(" text digits
    //     ^^^^ takes the digits too: where they begin is not known before it ends
    private SequenceOfCharacters CompileSequence(SequenceExpression sequence)
    {
        var items = sequence.Items.Select(Compile).ToArray();
        for (var i = 0; i < items.Length - 1; i++)
        {
            if (items[i].EndsWithText && items[i + 1].Beginnings.Count == 0 && !ReferenceEquals(items[i + 1], Nothing))
                Report(sequence.Items[i + 1].Place, GrammarErrors.TextNotLast, "'text' before this goes as far as it can, and what this begins with is not fixed; put 'text' last, write until(\" \") or another mark where it ends, or something that always stands there in double quotes behind it", Corrections.EndText(sequence.Items[i]));
        }

        return new SequenceOfCharacters(items);
    }

    private CharacterParser CompileUntil(UntilExpression until)
    {
        var ends = until.Ends.SelectMany(end => end is LiteralExpression literal ? [literal.Text] : Compile(end).Beginnings).Distinct().ToArray();
        return ends.Length > 0 ? new UntilParser(ends) : Report(until.Place, GrammarErrors.Unreadable, "write in double quotes where the text ends, as in until(\",\" | \"and\")");
    }

    private ChoiceOfCharacters CompileChoice(ChoiceExpression choice)
    {
        var alternatives = choice.Alternatives.Select(Compile).ToArray();
        for (var later = 1; later < alternatives.Length; later++)
        {
            if (ReferenceEquals(alternatives[later], Nothing))
                continue;
            var hiding = Array.FindIndex(alternatives, 0, later, earlier => !ReferenceEquals(earlier, Nothing) && Hides(earlier, alternatives[later]));
            if (hiding >= 0)
                ReportHidden(choice, hiding, later, alternatives);
        }

        return new ChoiceOfCharacters(alternatives);
    }

    private void ReportHidden(ChoiceExpression choice, int hiding, int later, CharacterParser[] alternatives)
    {
        var isTwice = choice.Alternatives[hiding].Place.Text == choice.Alternatives[later].Place.Text;
        var message = isTwice ? "this stands here before, so it is never reached; delete it"
            : alternatives[hiding].Untraced is LiteralParser { Text: var first } && alternatives[later].Untraced is LiteralParser { Text: var second }
                ? $"{Escaped.Quote(first)} comes first and fits wherever {Escaped.Quote(second)} does, so this one is never reached; put the longer one first"
                : "an alternative before this one fits everywhere, so this one is never reached; put it first";
        Report(choice.Alternatives[later].Place, GrammarErrors.NeverReached, message, isTwice || !Hides(alternatives[later], alternatives[hiding]) ? Corrections.PutFirst(choice, hiding, later) : []);
    }

    private static bool Hides(CharacterParser earlier, CharacterParser later) => earlier.CanBeEmpty || earlier.TakesAnything
        || (earlier.Untraced is LiteralParser { Text: var first } && later.Untraced is LiteralParser { Text: var second } && second.StartsWith(first, StringComparison.Ordinal));

    private CharacterParser CompileRepeat(RepeatExpression repeat)
    {
        if (GrammarErrors.Unbounded(repeat) is { } problem)
            errors.Add(problem);
        if (repeat.Inner is NameExpression { Name: FieldLabels.Digits } && repeat.Min > 0)
            return new DigitsParser(repeat.Min, repeat.Max, SyntaxKind.Number);
        var inner = Compile(repeat.Inner);
        return inner.CanBeEmpty && !ReferenceEquals(inner, Nothing)
            ? Report(repeat.Place, GrammarErrors.RepeatsNothing, "what is repeated here can match nothing; make what is inside match something", Corrections.TakeSomething(repeat.Inner))
            : new RepeatCharacters(inner, repeat.Min, repeat.Max);
    }

    private CharacterParser CompileLabel(LabelExpression label)
    {
        var inner = Compile(label.Inner);
        if (FieldLabels.Fields.TryGetValue(label.Label, out var field))
        {
            Fields.Add(field);
            return new LabelParser(field, inner);
        }

        if (FieldLabels.NodeOf(label.Label) is { } node)
        {
            Fields.Add(node);
            return new LabelParser(node, inner);
        }

        if (FieldLabels.WholeTokens.TryGetValue(label.Label, out var kind))
            return new WholeTokenParser(kind, inner);
        if (FieldLabels.Parts.TryGetValue(label.Label, out var part))
        {
            return inner.Untraced switch
            {
                WordParser words => words.As(part),
                DigitsParser digits => digits.As(part),
                _ when ReferenceEquals(inner, Nothing) => Nothing,
                _ => Report(label.Place, GrammarErrors.UnknownLabel, $"'{label.Label}' labels a part of a date, which is digits or a word of a list; write {label.Label}:digits, or {label.Label}: and the name of a word list", label.Inner.Place.ReplaceBy(FieldLabels.Digits)),
            };
        }

        var place = label.Place with { Width = label.Label.Length };
        var nearest = FieldLabels.NearestLabel(label.Label);
        return Report(place, GrammarErrors.UnknownLabel, $"no record has a field '{label.Label}'{(nearest is null ? FieldLabels.AllFields : Spelling.DidYouMean(nearest))}", place.Rename(nearest));
    }

    private CharacterParser Report(Place place, string id, string message, params IReadOnlyList<TextChange> correction)
    {
        errors.Add(place.Error(id, message, correction));
        return Nothing;
    }
}
