using Pidgin;
using PaperParse.Grammars.Lines;
using PaperParse.Syntax;

namespace PaperParse.Grammars.Characters;

/// <summary>One of a set of words with values: the longest that stands here.</summary>
/// <param name="words">The words, each with 1 + its index in the vocabulary.</param>
/// <param name="kind">The kind of token it makes.</param>
internal sealed class WordParser(IReadOnlyList<(string Text, int Word)> words, SyntaxKind kind) : CharacterParser
{
    private readonly ByFirstCharacter<(string Text, int Word)> _candidates =
        new([.. words.OrderByDescending(word => word.Text.Length)], (word, c) => word.Text[0] == c);

    public override FirstCharacters FirstCharacters { get; } = FirstCharacters.Of(words.Select(word => word.Text[0]));

    public override bool CanBeEmpty => false;

    public override IReadOnlyList<string> Beginnings { get; } = [.. words.Select(word => word.Text)];

    public override bool Match(ref ParseState<char> state, ParseSession session)
    {
        var rest = Rest(ref state, session);
        var candidates = _candidates.For(rest);
        if (!session.Spend(candidates.Length))
            return false;
        foreach (var (text, word) in candidates)
        {
            if (!rest.StartsWith(text, StringComparison.Ordinal))
                continue;
            Take(ref state, session, kind, text.Length, word);
            return true;
        }

        return false;
    }

    /// <summary>The same words as a token of another kind.</summary>
    public WordParser As(SyntaxKind other) => new(words, other);
}
