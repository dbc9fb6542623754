using Pidgin;
using PaperParse.Grammars.Lines;

namespace PaperParse.Grammars.Characters;

/// <summary><c>a?</c>, <c>a{2,5}</c></summary>
internal sealed class RepeatCharacters(CharacterParser inner, int min, int max) : CharacterParser
{
    public override FirstCharacters FirstCharacters => inner.FirstCharacters;

    public override bool CanBeEmpty => min == 0 || inner.CanBeEmpty;

    public override IReadOnlyList<string> Beginnings => min == 0 ? [] : inner.Beginnings;

    public override bool EndsWithText => inner.EndsWithText;

    public override bool Match(ref ParseState<char> state, ParseSession session)
    {
        for (var count = 0; count < max; count++)
        {
            if (!Try(inner, ref state, session))
                return count >= min;
        }

        return true;
    }
}
