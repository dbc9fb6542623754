using Pidgin;
using PaperParse.Grammars.Lines;

namespace PaperParse.Grammars.Characters;

/// <summary><c>a b c</c>, white space allowed between.</summary>
internal sealed class SequenceOfCharacters(CharacterParser[] items) : CharacterParser
{
    public override FirstCharacters FirstCharacters { get; } = FirstOf(items);

    public override bool CanBeEmpty { get; } = items.All(item => item.CanBeEmpty);

    public IReadOnlyList<CharacterParser> Items => items;

    public override bool Match(ref ParseState<char> state, ParseSession session)
    {
        foreach (var item in items)
        {
            if (!item.Match(ref state, session))
                return false;
        }

        return true;
    }

    private static FirstCharacters FirstOf(CharacterParser[] items)
    {
        var first = FirstCharacters.Of();
        foreach (var item in items)
        {
            first = first.Or(item.FirstCharacters);
            if (!item.CanBeEmpty)
                break;
        }

        return first;
    }
}
