using System.Globalization;
using PaperParse.Grammars.Checking;

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
        var place = tokens.Current.Place;
        var alternatives = new List<Expression> { ReadSequence(depth) };
        while (tokens.TakeIf("|"))
        {
            if (alternatives.Count == GrammarLimits.MostAlternatives)
                throw tokens.TooLarge(place, $"this choice has more than {GrammarLimits.MostAlternatives} alternatives; make a list of words of them, or give parts of it names of their own");
            alternatives.Add(ReadSequence(depth));
        }

        return alternatives.Count == 1 ? alternatives[0] : new ChoiceExpression(place, alternatives);
    }

    private Expression ReadSequence(int depth)
    {
        var place = tokens.Current.Place;
        var items = new List<Expression>();
        while (!tokens.AtEndOfDefinition && !tokens.Current.Is("|") && !tokens.Current.Is(")"))
            items.Add(ReadPrefixed(depth));
        return items.Count == 1 ? items[0] : new SequenceExpression(place, items);
    }

    private Expression ReadPrefixed(int depth)
    {
        var place = tokens.Current.Place;
        if (depth > MaxDepth)
            throw tokens.TooLarge(place, $"this is nested more than {MaxDepth} deep; give the inner part a name of its own");
        if (tokens.TakeIf("!"))
            return new LookAheadExpression(place, ReadPrefixed(depth + 1), Wanted: false);
        if (tokens.TakeIf("&"))
            return new LookAheadExpression(place, ReadPrefixed(depth + 1), Wanted: true);
        if (tokens.TakeIf("~"))
            return new WantedExpression(place, ReadPrefixed(depth + 1));
        return ReadRepeated(depth);
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
                inner = new RepeatExpression(inner.Place, inner, 0, 1);
            else if (tokens.TakeIf("{"))
                inner = ReadBounds(inner);
            else if (tokens.TakeIf("*") || tokens.TakeIf("+"))
                throw Unbounded(place);
            else
                break;
        }

        return inner;
    }

    private RepeatExpression ReadBounds(Expression inner)
    {
        var least = ReadBound();
        // Author{1,} has no bound but the page that it is looked for on.
        var most = !tokens.TakeIf(",") ? least : tokens.Current.Is("}") ? RepeatExpression.Unbounded : ReadBound();
        var close = tokens.Current.Place;
        tokens.Expect("}", "write a repetition as {1,60} or {4}");
        if (least > most || most == 0)
            throw tokens.Fail(close, $"{{{least},{most}}} repeats nothing; write the smaller number first, and more than 0 as the greater");
        return new RepeatExpression(inner.Place, inner, least, most);
    }

    private int ReadBound()
    {
        var number = tokens.Take(GrammarTokenKind.Number, "write how often here, as in {1,60}");
        if (int.TryParse(number.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value <= MaxRepeat)
            return value;
        tokens.Errors.Add(number.Place.Error(GrammarErrors.NoBound, $"{number.Value} repetitions are as good as no bound; the greatest is {MaxRepeat}"));
        throw new NotationException();
    }

    private NotationException Unbounded(Place place)
    {
        tokens.Errors.Add(place.Error(GrammarErrors.NoBound, "a repetition needs a bound, or a hostile text takes for ever; write {0,60} for *, {1,60} for +"));
        return new NotationException();
    }

    private Expression ReadPrimary(int depth)
    {
        var token = tokens.Current;
        if (depth > MaxDepth)
            throw tokens.TooLarge(token.Place, $"this is nested more than {MaxDepth} deep; give the inner part a name of its own");
        if (tokens.TakeIf("("))
        {
            var inner = ReadChoice(depth + 1);
            tokens.Expect(")", "close the parenthesis that was opened before");
            return inner;
        }

        if (token.Kind == GrammarTokenKind.String)
        {
            tokens.Advance();
            return token.Value.Length > 0
                ? new LiteralExpression(token.Place, token.Value)
                : throw tokens.Fail(token.Place, "an empty string matches nothing; write what stands in the listing");
        }

        var name = tokens.Take(GrammarTokenKind.Name, "write a name, a text in double quotes or a parenthesis here");
        if (name.Value == "without" && tokens.Current.Kind == GrammarTokenKind.Name && !tokens.AtEndOfDefinition)
            return new WithoutExpression(name.Place, tokens.Advance().Value);
        if (tokens.Current.Is("(") && !tokens.AtEndOfDefinition && ReadCall(name, depth) is { } call)
            return call;
        if (!tokens.AtEndOfDefinition && tokens.Current.IsName("over"))
        {
            tokens.Advance();
            return new OverExpression(name.Place, new NameExpression(name.Place, name.Value), ReadPrimary(depth + 1));
        }

        if (!tokens.AtEndOfDefinition && tokens.Current.IsName("with"))
        {
            tokens.Advance();
            return new WithExpression(name.Place, new NameExpression(name.Place, name.Value), ReadPrimary(depth + 1));
        }

        return tokens.TakeIf(":") ? new LabelExpression(name.Place, name.Value, ReadLabelled(depth + 1)) : new NameExpression(name.Place, name.Value);
    }

    // until("," | "and")     nested("(" ")")     each(Title | Remarks | AuthorList)
    //       ^^^^^^^^^^^             ^^^^^^^           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    private Expression? ReadCall(GrammarToken name, int depth)
    {
        if (name.Value is not ("until" or "nested" or "each"))
            return null;
        tokens.Advance();
        var inner = ReadChoice(depth + 1);
        tokens.Expect(")", "close the parenthesis that was opened before");
        IReadOnlyList<Expression> items = inner is ChoiceExpression choice ? choice.Alternatives : [inner];
        return name.Value switch
        {
            "until" => new UntilExpression(name.Place, items),
            "each" => new EachExpression(name.Place, items),
            _ when inner is SequenceExpression { Items: [LiteralExpression open, LiteralExpression close] } => new NestedExpression(name.Place, open.Text, close.Text),
            _ => throw tokens.Fail(name.Place, "write the mark that opens and the one that closes, as in nested(\"(\" \")\")"),
        };
    }

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
