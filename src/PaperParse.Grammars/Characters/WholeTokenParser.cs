using Pidgin;
using PaperParse.Grammars.Lines;
using PaperParse.Syntax;

namespace PaperParse.Grammars.Characters;

/// <summary>
/// <c>token:(…)</c> and <c>markup:(…)</c>: what the pattern takes is one token, whatever it is made of. A token of text has no white space in it.
/// <code>
/// 2401.01234v2     ][12]
/// ^^^^^^^^^^       ^^^^^
/// </code>
/// </summary>
internal sealed class WholeTokenParser(SyntaxKind kind, CharacterParser inner) : CharacterParser
{
    public override FirstCharacters FirstCharacters => inner.FirstCharacters;

    public override bool CanBeEmpty => inner.CanBeEmpty;

    public override IReadOnlyList<string> Beginnings => inner.Beginnings;

    public override bool EndsWithText => inner.EndsWithText;

    public override bool Match(ref ParseState<char> state, ParseSession session)
    {
        var rest = Rest(ref state, session);
        var (start, leading, events) = ((int)state.Location, session.Leading, session.Writer.Count);
        session.Leading = 0;
        if (!inner.Match(ref state, session))
            return false;
        session.Writer.CutBack(events);
        var width = (int)state.Location - start - session.Leading;
        session.Leading = leading;
        if (width == 0 || !SpendSearch(session, width) || (kind == SyntaxKind.Text && rest[..width].IndexOfAny(' ', '\t') >= 0))
            return false;
        session.WriteToken(kind, start, width);
        return true;
    }
}
