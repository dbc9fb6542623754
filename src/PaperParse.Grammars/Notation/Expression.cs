namespace PaperParse.Grammars.Notation;

/// <summary>The right side of a definition. Expressions over lines and over characters are written alike; the definition says which it is.</summary>
internal abstract record Expression(Place Place)
{
    /// <summary>The expression itself and all that it is made of.</summary>
    public IEnumerable<Expression> Below() => Parts.SelectMany(part => part.Below()).Prepend(this);

    private IEnumerable<Expression> Parts => this switch
    {
        SequenceExpression sequence => sequence.Items,
        ChoiceExpression choice => choice.Alternatives,
        RepeatExpression repeat => [repeat.Inner],
        LookAheadExpression lookAhead => [lookAhead.Inner],
        LabelExpression label => [label.Inner],
        WantedExpression wanted => [wanted.Inner],
        UntilExpression until => until.Ends,
        EachExpression each => each.Items,
        OverExpression over => [over.Pattern, over.Lines],
        WithExpression with => [with.Container, with.Parts],
        _ => [],
    };
}

/// <summary><c>name</c></summary>
internal sealed record NameExpression(Place Place, string Name) : Expression(Place);

/// <summary><c>"text"</c></summary>
internal sealed record LiteralExpression(Place Place, string Text) : Expression(Place);

/// <summary><c>a b c</c>; without items it matches nothing, which is something.</summary>
internal sealed record SequenceExpression(Place Place, IReadOnlyList<Expression> Items) : Expression(Place);

/// <summary><c>a | b</c>: the first that matches.</summary>
internal sealed record ChoiceExpression(Place Place, IReadOnlyList<Expression> Alternatives) : Expression(Place);

/// <summary><c>a{2,5}</c>, <c>a?</c>; on pages also <c>a{1,}</c></summary>
internal sealed record RepeatExpression(Place Place, Expression Inner, int Min, int Max) : Expression(Place)
{
    public const int Unbounded = int.MaxValue;

    /// <summary>What says how often, and what stands behind it in the same parenthesis.</summary>
    public Place Bounds => new(Place.Source, Inner.Place.End, Place.End - Inner.Place.End);
}

/// <summary><c>&amp;a</c> and <c>!a</c>: whether it stands here, taking nothing.</summary>
internal sealed record LookAheadExpression(Place Place, Expression Inner, bool Wanted) : Expression(Place);

/// <summary><c>field:a</c></summary>
internal sealed record LabelExpression(Place Place, string Label, Expression Inner) : Expression(Place);

/// <summary><c>~Node</c>: the node, or a missing one.</summary>
internal sealed record WantedExpression(Place Place, Expression Inner) : Expression(Place);

/// <summary><c>until("," | "and")</c>: text to the first place where one of these stands.</summary>
internal sealed record UntilExpression(Place Place, IReadOnlyList<Expression> Ends) : Expression(Place);

/// <summary><c>nested("(" ")")</c>: text from one mark to the one that closes it, with others of the kind inside.</summary>
internal sealed record NestedExpression(Place Place, string Open, string Close) : Expression(Place);

/// <summary><c>each(a | b | c{0,9})</c>: in any order, each no more often than it says itself.</summary>
internal sealed record EachExpression(Place Place, IReadOnlyList<Expression> Items) : Expression(Place);

/// <summary><c>names over (a b{0,9})</c>: lines, and what stands in them read once more across their breaks.</summary>
internal sealed record OverExpression(Place Place, Expression Pattern, Expression Lines) : Expression(Place);

/// <summary><c>card with (Title Link?)</c>: an element, or a record in JSON, and what is looked for in it.</summary>
internal sealed record WithExpression(Place Place, NameExpression Container, Expression Parts) : Expression(Place);

/// <summary><c>without Node</c>: a missing node, whatever stands here.</summary>
internal sealed record WithoutExpression(Place Place, string Name) : Expression(Place);
