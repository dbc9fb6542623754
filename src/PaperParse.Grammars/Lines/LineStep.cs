using Pidgin;
using PaperParse.Grammars.Characters;

namespace PaperParse.Grammars.Lines;

/// <summary>One line of a kind.</summary>
internal sealed class LineStep(ulong kind, CharacterParser pattern) : LineParser(kind, canBeEmpty: false)
{
    // What is not read to be recognised has no reading that could be taken again.
    private readonly ulong _reading = pattern.TakesAnything ? ParseSession.NoReading : kind;

    public override ulong TakesAny => First;

    public override bool FailsAtOnce => true;

    public override bool Match(ref ParseState<char> state, ParseSession session)
    {
        if (!session.IsOfKind(ref state, First))
            return false;
        session.TakeLine(ref state, _reading, pattern);
        return true;
    }
}
