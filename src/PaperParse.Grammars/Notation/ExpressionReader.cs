using System.Globalization;
using PaperParse.Grammars.Checking;
using PaperParse.Syntax;

namespace PaperParse.Grammars.Notation;

/// <summary>
/// Reads the right side of a definition. From loose to tight: choice, sequence, prefix, repetition.
/// <code>
/// !tail Title blank? (Abstract | Other){1,60}
/// ^^^^^ ^^^^^ ^^^^^^ ^^^^^^^^^^^^^^^^^^^^^^^^   a sequence of four
/// </code>
/// </summary>
internal sealed class ExpressionReader(TokenCursor tokens)
{
    /// <summary>What is nested deeper than this is a mistake or an attack, and would overflow the stack.</summary>
    private const int MaxDepth = 64;

    /// <summary>The largest bound of a repetition: what is longer is no entry.</summary>
    private const int MaxRepeat = 1000;

    public Expression ReadChoice() => ReadChoice(0);

    private Expression ReadChoice(int depth)
    {
        var place = tokens.Here;
        var alternatives = new List<Expression> { ReadSequence(depth) };
        while (tokens.TakeIf("|"))
        {
            if (alternatives.Count == GrammarLimits.MostAlternatives)
                throw tokens.TooLarge(place, $"this choice has more than {GrammarLimits.MostAlternatives} alternatives; make a list of words of them, or give parts of it names of their own");
            alternatives.Add(ReadSequence(depth));
        }

        return alternatives.Count == 1 ? alternatives[0] : new ChoiceExpression(tokens.Since(place), alternatives);
    }

    private Expression ReadSequence(int depth)
    {
        var place = tokens.Here;
        var items = new List<Expression>();
        while (!tokens.AtEndOfDefinition && !tokens.Current.Is("|") && !tokens.Current.Is(")") && !tokens.Current.Is("}") && !tokens.Current.Is(",") && !(items.Count > 0 && tokens.Current.Is("=")))
            items.Add(ReadPrefixed(depth));
        return items.Count switch
        {
            0 => throw Empty(),
            1 => items[0],
            _ => new SequenceExpression(tokens.Since(place), items),
        };
    }

    // Title = | title     Title =     Title = title |
    //         ^                  ^                  ^
    private NotationException Empty()
    {
        const string Advice = "a name, a text in double quotes or a parenthesis should stand here, and what can be missing is written a?";
        if (tokens.Current.Is("|") && !tokens.AtEndOfDefinition)
            return tokens.Fail(tokens.Current.Place, $"nothing stands before this '|'; {Advice}", tokens.Current.Place.Delete());
        if (tokens.Previous.Is("|"))
            return tokens.Fail(tokens.Previous.Place, $"nothing stands behind this '|'; {Advice}", tokens.Previous.Place.Delete());
        var indent = tokens.AtEndOfDefinition ? tokens.IndentNext() : [];
        var problem = tokens.Fail(tokens.Here, $"{tokens.Found}; {Advice}", indent);
        // The line that should be indented is no definition to read.
        if (indent.Length > 0)
            tokens.Skip();
        return problem;
    }

    private Expression ReadPrefixed(int depth)
    {
        var place = tokens.Here;
        if (depth > MaxDepth)
            throw tokens.TooLarge(place, $"this is nested more than {MaxDepth} deep; give the inner part a name of its own");
        var prefix = tokens.Current.Value;
        if (!tokens.TakeIf("!") && !tokens.TakeIf("&") && !tokens.TakeIf("~"))
            return ReadRepeated(depth);
        if (prefix == "~" && (tokens.Current.Is("!") || tokens.Current.Is("&")) && !tokens.AtEndOfDefinition)
            throw tokens.Fail(GrammarErrors.NeedsNode, place, $"only a node can be missing, and what {tokens.Current.Shown} looks at is not taken; write it without ~", new Place(place.Source, place.Offset, 1).Delete());
        var inner = ReadPrefixed(depth + 1);
        return prefix == "~" ? new WantedExpression(tokens.Since(place), inner) : new LookAheadExpression(tokens.Since(place), inner, Wanted: prefix == "&");
    }

    private Expression ReadRepeated(int depth)
    {
        var inner = ReadPrimary(depth);
        for (var times = depth; !tokens.AtEndOfDefinition; times++)
        {
            var place = tokens.Current.Place;
            if (times > MaxDepth)
                throw tokens.TooLarge(place, $"this is repeated more than {MaxDepth} times over; one repetition is enough");
            if (tokens.TakeIf("?"))
                inner = new RepeatExpression(tokens.Since(inner.Place), inner, 0, 1);
            else if (tokens.TakeIf("{"))
                inner = ReadBounds(inner);
            else if (tokens.Current.Is("+") && IsBetweenParts())
                throw tokens.Fail(place, "what follows each other stands side by side, without a '+'", place.Delete());
            else if (tokens.TakeIf("*") || tokens.TakeIf("+"))
                throw Unbounded(place);
            else
                break;
        }

        return inner;
    }

    // Title + Abstract
    //       ^            white space on both sides, and something behind it
    private bool IsBetweenParts() =>
        tokens.Current.Place.Offset > tokens.Previous.Place.End && tokens.Next.Place.Offset > tokens.Current.Place.End && tokens.Next is { StartsLine: false, Kind: GrammarTokenKind.Name or GrammarTokenKind.String };

    private RepeatExpression ReadBounds(Expression inner)
    {
        var open = tokens.Previous.Place;
        var least = ReadBound();
        // Author{1,} has no bound but the page that it is looked for on.
        var most = !tokens.TakeIf(",") ? least : tokens.Current.Is("}") ? (Count: RepeatExpression.Unbounded, tokens.Current.Place) : ReadBound();
        var close = tokens.Here;
        tokens.Expect("}", "write a repetition as {1,60} or {4}", tokens.Current.Is(",") ? close.Delete() : close.InsertBefore("}"));
        if (least.Count > most.Count || most.Count == 0)
        {
            throw tokens.Fail(
                open.To(close),
                $"{open.To(close).Text} repeats nothing; write the smaller number first, and more than 0 as the greater",
                most.Count > 0 ? [least.Place.ReplaceBy(most.Place.Text), most.Place.ReplaceBy(least.Place.Text)] : [open.To(close).ReplaceBy("?")]);
        }

        return new RepeatExpression(tokens.Since(inner.Place), inner, least.Count, most.Count);
    }

    private (int Count, Place Place) ReadBound()
    {
        var number = tokens.Take(GrammarTokenKind.Number, "write how often here, as in {1,60}", tokens.Current.Is(",") ? [tokens.Current.Place.InsertBefore("0")] : []);
        if (int.TryParse(number.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value <= MaxRepeat)
            return (value, number.Place);
        throw tokens.Fail(GrammarErrors.NoBound, number.Place, $"{number.Value} repetitions are as good as no bound; the greatest is {MaxRepeat}", number.Place.ReplaceBy(MaxRepeat.ToString(CultureInfo.InvariantCulture)));
    }

    private NotationException Unbounded(Place place) =>
        tokens.Fail(GrammarErrors.NoBound, place, "a repetition needs a bound, or a hostile text takes for ever; write {0,60} for *, {1,60} for +", place.ReplaceBy(place.Text == "*" ? "{0,60}" : "{1,60}"));

    private Expression ReadPrimary(int depth)
    {
        var token = tokens.Current;
        if (depth > MaxDepth)
            throw tokens.TooLarge(token.Place, $"this is nested more than {MaxDepth} deep; give the inner part a name of its own");
        if (tokens.TakeIf("("))
            return ReadGroup(token.Place, depth);
        if (token.Kind == GrammarTokenKind.String && !tokens.AtEndOfDefinition)
        {
            tokens.Advance();
            return token.Value.Length > 0
                ? new LiteralExpression(token.Place, token.Value)
                : throw tokens.Fail(token.Place, "an empty string matches nothing; write what stands in the listing");
        }

        if (token.Is("{") && !tokens.AtEndOfDefinition)
            throw InBraces(token);
        var name = tokens.Take(GrammarTokenKind.Name, "write a name, a text in double quotes or a parenthesis here", MarkAsText());
        if (name.Value == "without" && tokens.Current.Kind == GrammarTokenKind.Name && !tokens.AtEndOfDefinition)
        {
            var node = tokens.Advance();
            return new WithoutExpression(tokens.Since(name.Place), node.Value);
        }

        if (ReadCall(name, depth) is { } call)
            return call;
        if (!tokens.AtEndOfDefinition && tokens.Current.IsName("over"))
        {
            tokens.Advance();
            var lines = ReadPrimary(depth + 1);
            return new OverExpression(tokens.Since(name.Place), new NameExpression(name.Place, name.Value), lines);
        }

        if (!tokens.AtEndOfDefinition && tokens.Current.IsName("with"))
        {
            tokens.Advance();
            var parts = ReadPrimary(depth + 1);
            return new WithExpression(tokens.Since(name.Place), new NameExpression(name.Place, name.Value), parts);
        }

        if (!tokens.TakeIf(":"))
            return new NameExpression(name.Place, name.Value);
        var inner = ReadLabelled(depth + 1);
        return new LabelExpression(tokens.Since(name.Place), name.Value, inner);
    }

    private Expression ReadGroup(Place open, int depth)
    {
        var inner = ReadChoice(depth + 1);
        Close(open);
        return inner with { Place = tokens.Since(open) };
    }

    private void Close(Place open)
    {
        if (tokens.TakeIf(")"))
            return;
        if (tokens.Current.Is(",") && !tokens.AtEndOfDefinition && open.Text is "until" or "each")
            throw tokens.Fail(tokens.Current.Place, $"found ','; in {open.Text}(…) stands | between what it holds", [.. tokens.RestOfDefinition.TakeWhile(token => !token.Is(")")).Where(token => token.Is(",")).Select(token => token.Place.ReplaceBy(" |"))]);
        if ((tokens.Current.Is(",") || tokens.Current.Is("=")) && !tokens.AtEndOfDefinition)
            tokens.ExpectEndOfDefinition();
        throw tokens.Fail(tokens.Since(open), $"{tokens.Found}; close the parenthesis that was opened here", tokens.Behind.InsertBefore(")"));
    }

    // line star = *      a mark of the notation that stands in the listing
    //             ^
    private TextChange[] MarkAsText() =>
        tokens.Current.Kind != GrammarTokenKind.Mark || tokens is not { AtEndOfDefinition: false, IsOfCharacters: true } ? []
        // "authors":names      a label is a name
        : tokens.Current.Is(":") && tokens.Previous is { Kind: GrammarTokenKind.String } quoted && FieldLabels.IsLabel(quoted.Value) ? [quoted.Place.ReplaceBy(quoted.Value)]
        : tokens.Current.Value is "*" or "+" || (tokens.Current.Value is ":" or "=" && (tokens.Previous.Kind == GrammarTokenKind.String || tokens.Next.StartsLine)) ? [tokens.Current.Place.ReplaceBy(ForeignSpellings.InQuotes(tokens.Current.Value))]
        : [];

    // { Author }      as other notations write a repetition
    private NotationException InBraces(GrammarToken open)
    {
        var close = tokens.RestOfDefinition.FirstOrDefault(token => token.Is("}"));
        return tokens.Fail(
            open.Place, "found '{'; braces stand behind what is repeated and hold how often, as in (a b){0,60}", close.Kind == GrammarTokenKind.Mark ? [open.Place.ReplaceBy("("), close.Place.ReplaceBy("){0,60}")] : []);
    }

    // until("," | "and")     nested("(" ")")     each(Title | Remarks | AuthorList)
    //       ^^^^^^^^^^^             ^^^^^^^           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    private Expression? ReadCall(GrammarToken name, int depth)
    {
        if (name.Value is not ("until" or "nested" or "each"))
            return null;
        var open = tokens.Here;
        if (!tokens.TakeIf("("))
        {
            var isText = tokens.Current.Kind == GrammarTokenKind.String && !tokens.AtEndOfDefinition;
            throw tokens.Fail(open, $"{tokens.Found}; write in a parenthesis what belongs to '{name.Value}', as in until(\",\")", isText ? [tokens.Current.Place.InsertBefore("("), tokens.Current.Place.InsertBehind(")")] : []);
        }

        var inner = ReadChoice(depth + 1);
        Close(name.Place);
        var place = tokens.Since(name.Place);
        if (name.Value == "until" && inner.Below().OfType<SequenceExpression>().FirstOrDefault() is { } sequence)
            throw tokens.Fail(sequence.Place, "'until' ends before the first of several texts, and between those stands |, as in until(\",\" | \"and\")", EitherOf(sequence));
        IReadOnlyList<Expression> items = inner is ChoiceExpression choice ? choice.Alternatives : [inner];
        return name.Value switch
        {
            "until" => new UntilExpression(place, items),
            "each" => new EachExpression(place, items),
            _ when inner is SequenceExpression { Items: [LiteralExpression first, LiteralExpression last] } => new NestedExpression(place, first.Text, last.Text),
            _ => throw tokens.Fail(place, "write the mark that opens and the one that closes, as in nested(\"(\" \")\")", TwoMarks(inner)),
        };
    }

    private static TextChange[] EitherOf(SequenceExpression sequence) =>
        sequence.Items.All(item => item is LiteralExpression) ? [.. sequence.Items.SkipLast(1).Select(item => item.Place.InsertBehind(" |"))] : [];

    private static TextChange[] TwoMarks(Expression inner) => inner switch
    {
        LiteralExpression one => [one.Place.InsertBehind(" " + ForeignSpellings.InQuotes(one.Text switch { "(" => ")", "[" => "]", "{" => "}", "<" => ">", "«" => "»", _ => one.Text }))],
        ChoiceExpression { Alternatives: [LiteralExpression open, LiteralExpression close] } => [inner.Place.ReplaceBy($"{open.Place.Text} {close.Place.Text}")],
        _ => [],
    };

    // comments:count?
    //          ^^^^^    the label takes the count; the question mark is about both
    // day:digits{1,2}
    //     ^^^^^^^^^^^   but a run of digits has its bounds with it
    private Expression ReadLabelled(int depth)
    {
        if (depth > MaxDepth)
            throw tokens.TooLarge(tokens.Current.Place, $"labels are nested more than {MaxDepth} deep");
        var inner = ReadPrimary(depth);
        return inner is NameExpression && tokens.TakeIf("{") ? ReadBounds(inner) : inner;
    }
}
