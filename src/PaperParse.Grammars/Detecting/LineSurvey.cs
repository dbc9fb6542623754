using Pidgin;
using PaperParse.Grammars.Lines;

namespace PaperParse.Grammars;

/// <summary>Looks at every line once: which kinds of line does a text have at all? The answer is a mask, one kind for each line.</summary>
internal sealed class LineSurvey(ulong specificKinds) : Parser<char, ulong>
{
    public override bool TryParse(ref ParseState<char> state, ref PooledList<Expected<char>> expecteds, out ulong result)
    {
        result = 0;
        for (var session = (ParseSession)state.Configuration; !session.AtEnd; session.PassLine(ref state))
        {
            session.KindsHere(ref state);
            var kinds = session.KnownKinds(session.Line) & specificKinds;
            result |= kinds & (~kinds + 1);
        }

        return true;
    }
}
