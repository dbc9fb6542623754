using Pidgin;
using PaperParse.Grammars.Lines;
using PaperParse.Syntax;

namespace PaperParse.Grammars.Characters;

/// <summary><c>solid</c>: all that stands here without white space in it.</summary>
internal sealed class SolidParser : CharacterParser
{
    public override FirstCharacters FirstCharacters => FirstCharacters.Any;

    public override bool CanBeEmpty => false;

    public override bool Match(ref ParseState<char> state, ParseSession session)
    {
        var rest = Rest(ref state, session);
        var width = 0;
        while (width < rest.Length && !char.IsWhiteSpace(rest[width]))
            width++;
        if (width == 0)
            return false;
        if (!session.Spend(width))
            return false;
        Take(ref state, session, SyntaxKind.Text, width);
        return true;
    }
}
