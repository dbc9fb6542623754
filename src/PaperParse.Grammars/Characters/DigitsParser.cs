using Pidgin;
using PaperParse.Grammars.Lines;
using PaperParse.Syntax;

namespace PaperParse.Grammars.Characters;

/// <summary>
/// <c>digits{1,2}</c>: a run of ASCII digits, all of it, as long as the bounds allow: <c>digits{1,2}</c> is no beginning of <c>2025</c>.
/// </summary>
internal sealed class DigitsParser(int min, int max, SyntaxKind kind) : CharacterParser
{
    public override FirstCharacters FirstCharacters { get; } = FirstCharacters.Of("0123456789");

    public override bool CanBeEmpty => false;

    public override bool Match(ref ParseState<char> state, ParseSession session)
    {
        var rest = Rest(ref state, session);
        var width = rest.IndexOfAnyExceptInRange('0', '9');
        if (width < 0)
            width = rest.Length;
        if (!SpendSearch(session, width) || width < min || width > max)
            return false;
        Take(ref state, session, kind, width);
        return true;
    }

    public DigitsParser As(SyntaxKind other) => new(min, max, other);
}
