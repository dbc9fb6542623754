namespace PaperParse.Grammars.Notation;

internal enum GrammarTokenKind
{
    Name,
    Number,
    String,

    /// <summary>One of <c>= => | ( ) { } , ? ! &amp; ~ : * +</c>.</summary>
    Mark,

    End,
}

/// <summary>A piece of a grammar file.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Value">A name, digits, a mark; of a string what stands between its quotes, escapes undone.</param>
/// <param name="Place">Where it begins.</param>
/// <param name="StartsLine">Whether it stands in the first column: there a definition begins, and only there.</param>
internal readonly record struct GrammarToken(GrammarTokenKind Kind, string Value, Place Place, bool StartsLine)
{
    public bool Is(string mark) => Kind == GrammarTokenKind.Mark && Value == mark;

    public bool IsName(string name) => Kind == GrammarTokenKind.Name && Value == name;

    /// <summary>As a message names it.</summary>
    public string Shown => Kind switch
    {
        GrammarTokenKind.End => "the end of the file",
        GrammarTokenKind.String => Syntax.Escaped.Quote(Value),
        _ => $"'{Value}'",
    };
}
