namespace PaperParse.Grammars.Notation;

/// <summary>A name and what it stands for.</summary>
internal abstract record Definition(Place Place, string Name);

/// <summary><c>words month = "Jan" => 1 | "Feb" => 2</c></summary>
internal sealed record WordsDefinition(Place Place, string Name, IReadOnlyList<WordEntry> Entries) : Definition(Place, Name);

/// <summary>A word with its value, a number or a name.</summary>
/// <param name="Place">Of the word.</param>
/// <param name="WithMark">With its value, and the <c>|</c> that divides it from the word before it.</param>
/// <param name="Text">As it stands in the listing.</param>
/// <param name="Number">Its value, where that is a number.</param>
/// <param name="Name">Its value, where that is a name.</param>
internal sealed record WordEntry(Place Place, Place WithMark, string Text, long? Number, string? Name);

/// <summary><c>piece date = month:month day:digits</c>: a pattern over characters, for lines to use.</summary>
internal sealed record PieceDefinition(Place Place, string Name, Expression Pattern) : Definition(Place, Name);

/// <summary><c>line title max 300 not ending "." else = text</c>: a kind of line. Min and Max bound its width without white space at its ends;
/// whether it begins with white space matters only where <c>indented</c> or <c>flush</c> says so.</summary>
internal sealed record LineDefinition(
    Place Place, string Name, int Min, int Max, bool? IsIndented, IReadOnlyList<string> NotEnding, IReadOnlyList<string> NotContaining, bool IsElse, Expression Pattern)
    : Definition(Place, Name);

/// <summary><c>element link "h3 a" attribute "href" = url:text</c>: what a CSS selector finds on a page, its text or one of its attributes; without a pattern a part of the page for <c>with</c>.
/// Instead of a selector <c>rest</c>: what is left when the other parts were taken. With <c>starting</c> before it the element begins a run of siblings.</summary>
internal sealed record ElementDefinition(Place Place, string Name, NameExpression? Within, Place SelectorPlace, string? Selector, bool IsRun, string? Attribute, Expression? Pattern) : Definition(Place, Name);

/// <summary><c>value record in props "papers.*"</c>: what stands at a path in the JSON of an element, or of the record that it is looked for in; without a pattern a record for <c>with</c>.</summary>
internal sealed record ValueDefinition(Place Place, string Name, NameExpression? Source, Place PathPlace, string Path, Expression? Pattern) : Definition(Place, Name);

/// <summary><c>Entry = Title blank? Abstract</c>: a pattern over lines; one named as a node of the vocabulary makes that node.</summary>
internal sealed record RuleDefinition(Place Place, string Name, Expression Pattern) : Definition(Place, Name);

/// <summary>A grammar file as it was read, names not yet looked up.</summary>
internal sealed record GrammarFile(GrammarSource Source)
{
    public Place Place => new(Source, 0);

    public string? Name { get; set; }

    /// <summary>Where its name stands.</summary>
    public Place NamePlace { get; set; }

    public string Description { get; set; } = "";

    /// <summary><c>use shared</c>: grammars whose words and pieces this one takes.</summary>
    public List<(Place Place, string Name)> Uses { get; } = [];

    /// <summary><c>extends hf-text</c>: the grammar whose definitions hold where this one has none of the name.</summary>
    public (Place Place, string Name)? Extends { get; set; }

    /// <summary><c>complete title abstract</c>: the fields of a whole entry.</summary>
    public List<(Place Place, string Label)> Complete { get; } = [];

    /// <summary><c>otherwise listingKind "new"</c>: what a field is where an entry does not say.</summary>
    public List<(Place Place, string Label, string Value)> Otherwise { get; } = [];

    /// <summary>False for <c>detect never</c>: so loose that it is used only where it is named.</summary>
    public bool IsDetected { get; set; } = true;

    /// <summary><c>detect plain</c>: by nature its entries have few kinds of line, and still are the entries of this dialect where there are many.</summary>
    public bool IsPlain { get; set; }

    /// <summary><c>detect where heralded</c>: an element without which a page is none of this dialect unless it is named; null where there is none.</summary>
    public NameExpression? Sign { get; set; }

    /// <summary>Whether it says itself how it is found out, if in part.</summary>
    public bool SaysHowDetected => !IsDetected || IsPlain || Sign is not null;

    /// <summary><c>items Header | Entry</c>: the nodes tried at every line, in this order.</summary>
    public List<(Place Place, string Name)> Items { get; } = [];

    public List<Definition> Definitions { get; } = [];

    /// <summary>Whether it reads pages by their elements, and not texts by their lines.</summary>
    public bool IsOfPages => Definitions.Exists(definition => definition is ElementDefinition);

    /// <summary>Takes over from another grammar what this one does not say itself.</summary>
    public void TakeOver(GrammarFile extended)
    {
        if (!SaysHowDetected)
            (IsDetected, IsPlain, Sign) = (extended.IsDetected, extended.IsPlain, extended.Sign);
        var own = Definitions.Select(definition => definition.Name).ToHashSet(StringComparer.Ordinal);
        Definitions.AddRange(extended.Definitions.Where(definition => !own.Contains(definition.Name)));
        Uses.AddRange(extended.Uses.Where(use => !Uses.Exists(other => other.Name == use.Name)));
        if (Items.Count == 0)
            Items.AddRange(extended.Items);
        if (Complete.Count == 0)
            Complete.AddRange(extended.Complete);
        Otherwise.AddRange(extended.Otherwise.Where(value => !Otherwise.Exists(other => other.Label == value.Label)));
        if (Description.Length == 0)
            Description = extended.Description;
    }
}
