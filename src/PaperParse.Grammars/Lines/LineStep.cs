using Pidgin;
using PaperParse.Grammars.Characters;

namespace PaperParse.Grammars.Lines;

/// <summary>One line of a kind.</summary>
internal sealed class LineStep(ulong kind, CharacterParser pattern) : LineParser(kind, canBeEmpty: false)
{
    public override ulong TakesOne => First;

    public override bool Match(ref ParseState<char> state, ParseSession session)
    {
        if ((session.KindsHere(ref state) & First) == 0)
            return false;
        session.TakeLine(ref state, First, pattern);
        return true;
    }
}
