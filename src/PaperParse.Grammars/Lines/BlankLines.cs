using Pidgin;

namespace PaperParse.Grammars.Lines;

/// <summary><c>blank</c>: all the blank lines that stand here, at least one.</summary>
internal sealed class BlankLines() : LineParser(LineKindTable.Blank, canBeEmpty: false)
{
    public override bool FailsAtOnce => true;

    public override bool Match(ref ParseState<char> state, ParseSession session)
    {
        if ((session.KindsHere(ref state) & LineKindTable.Blank) == 0)
            return false;
        do
            session.TakeBlankLine(ref state);
        while ((session.KindsHere(ref state) & LineKindTable.Blank) != 0);
        return true;
    }
}
