using Pidgin;
using PaperParse.Grammars.Lines;
using PaperParse.Syntax;

namespace PaperParse.Grammars.Characters;

/// <summary><c>text</c>: what is left of the line or up to what must come behind it, at least one character; not looked at one by one, however long it is.</summary>
internal sealed class TextParser : CharacterParser
{
    public override FirstCharacters FirstCharacters => FirstCharacters.Any;

    public override bool CanBeEmpty => false;

    public override bool TakesAnything => true;

    public override bool EndsWithText => true;

    public override bool Match(ref ParseState<char> state, ParseSession session)
    {
        var width = Rest(ref state, session).Length;
        if (width == 0)
            return false;
        Take(ref state, session, SyntaxKind.Text, width);
        return true;
    }
}
