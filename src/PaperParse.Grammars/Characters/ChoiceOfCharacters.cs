using Pidgin;
using PaperParse.Grammars.Lines;

namespace PaperParse.Grammars.Characters;

/// <summary><c>a | b</c>: the first that matches.</summary>
internal sealed class ChoiceOfCharacters(CharacterParser[] alternatives) : CharacterParser
{
    private readonly ByFirstCharacter<CharacterParser> _candidates =
        new(alternatives, (alternative, c) => alternative.CanBeEmpty || alternative.FirstCharacters.Contains(c));

    public override FirstCharacters FirstCharacters { get; } =
        FirstCharacters.AnyOf(alternatives.Select(alternative => alternative.FirstCharacters));

    public override bool CanBeEmpty { get; } = alternatives.Any(alternative => alternative.CanBeEmpty);

    public override IReadOnlyList<string> Beginnings { get; } =
        alternatives.All(alternative => alternative.Beginnings.Count > 0) ? [.. alternatives.SelectMany(alternative => alternative.Beginnings)] : [];

    public override bool EndsWithText { get; } = alternatives.Any(alternative => alternative.EndsWithText);

    public override bool Match(ref ParseState<char> state, ParseSession session)
    {
        foreach (var alternative in _candidates.For(Rest(ref state, session)))
        {
            if (Try(alternative, ref state, session))
                return true;
        }

        return false;
    }
}
