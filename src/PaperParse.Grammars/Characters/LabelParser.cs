using Pidgin;
using PaperParse.Grammars.Lines;
using PaperParse.Syntax;

namespace PaperParse.Grammars.Characters;

/// <summary><c>comments:count</c>: what the pattern takes becomes the node of the field.</summary>
internal sealed class LabelParser(SyntaxKind node, CharacterParser inner) : CharacterParser
{
    public override FirstCharacters FirstCharacters => inner.FirstCharacters;

    public override bool CanBeEmpty => inner.CanBeEmpty;

    public override bool TakesAnything => inner.TakesAnything;

    public override IReadOnlyList<string> Beginnings => inner.Beginnings;

    public override bool EndsWithText => inner.EndsWithText;

    public override bool Match(ref ParseState<char> state, ParseSession session)
    {
        session.Writer.Open(node);
        if (!inner.Match(ref state, session))
            return false;
        session.Writer.Close();
        return true;
    }
}
