using Pidgin;
using PaperParse.Grammars.Characters;

namespace PaperParse.Grammars.Lines;

/// <summary>One line of a kind.</summary>
internal sealed class LineStep(ulong kind, CharacterParser pattern) : LineParser
{
    public override ulong First => kind;

    public override bool CanBeEmpty => false;

    public override ulong TakesOne => kind;

    public override bool Match(ref ParseState<char> state, ParseSession session)
    {
        if ((session.KindsHere(ref state) & kind) == 0)
            return false;
        session.TakeLine(ref state, pattern);
        return true;
    }
}
