using System.Collections.Frozen;
using System.Collections.Immutable;

namespace PaperParse.Syntax;

/// <summary>
/// What a dialect knows in words: the words of its grammar with their values, which fields it shows, what a whole entry has,
/// and how it spells its marks. Comes with every tree, so nothing behind the grammar needs a word of its own.
/// </summary>
/// <param name="Dialect">The grammar's name, such as <c>hf-text</c>.</param>
/// <param name="Words">All words that have a value; a token's <see cref="SyntaxToken.Word"/> is one of these.</param>
/// <param name="ShownFields">The kinds of the fields that the dialect ever shows.</param>
/// <param name="WholeEntry">The kinds of the fields without which an entry is not whole.</param>
/// <param name="Spellings">For nodes that are always spelled the same (a separator): their text. What a fix writes.</param>
/// <param name="Otherwise">For fields that an entry need not state because the dialect has a usual value: that value.</param>
public sealed record Vocabulary(
    string Dialect,
    ImmutableArray<VocabularyWord> Words,
    FrozenSet<SyntaxKind> ShownFields,
    FrozenSet<SyntaxKind> WholeEntry,
    FrozenDictionary<SyntaxKind, string> Spellings,
    FrozenDictionary<SyntaxKind, string> Otherwise)
{
    /// <summary>Tokens and small nodes that recur; shared by all trees of the dialect.</summary>
    internal GreenCache Cache { get; } = new();

    /// <summary>The kinds of the fields that a page's own copy of its data has.</summary>
    public FrozenSet<SyntaxKind> EmbeddedFields { get; init; } = [];

    /// <summary>
    /// Whether listings of the dialect come in several layouts, as the pages of a site do: then one that has a field in no entry is taken for
    /// one that never shows it.
    /// </summary>
    public bool HasLayouts { get; init; }

    /// <summary>Whether its listings are pages, with markup round everything, and not texts made of lines.</summary>
    public bool IsOfPages { get; init; }

    /// <summary>For counts that can have a noun behind them, the list of words that this is of.</summary>
    public FrozenDictionary<SyntaxKind, string> Nouns { get; init; } = FrozenDictionary<SyntaxKind, string>.Empty;

    public bool Shows(SyntaxKind field) => ShownFields.Contains(field);

    /// <summary>The other word of the same set that has the given name, such as the plural of a singular; null when there is none.</summary>
    public VocabularyWord? Sibling(VocabularyWord word, string name) =>
        Named(word.Set, name);

    /// <summary>What such a count counts, in the form of the given name; null where the dialect has no word for it.</summary>
    public VocabularyWord? Noun(SyntaxKind count, string name) => Nouns.TryGetValue(count, out var set) ? Named(set, name) : null;

    private VocabularyWord? Named(string set, string name) => Words.FirstOrDefault(word => word.Set == set && word.Name == name);
}

/// <summary>A word and its value: a number (<c>"Nov" => 11</c>) or a name (<c>"author" => "one"</c>).</summary>
/// <param name="Set">The list in the grammar that it stands in.</param>
/// <param name="Text">As the dialect spells it.</param>
/// <param name="Number">Its value where that is a number.</param>
/// <param name="Name">Its value where that is a name.</param>
public sealed record VocabularyWord(string Set, string Text, long? Number, string? Name);
