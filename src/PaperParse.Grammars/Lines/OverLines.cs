using Pidgin;
using PaperParse.Grammars.Characters;

namespace PaperParse.Grammars.Lines;

/// <summary>
/// <c>names over (authors indented{0,60})</c>: a wrapped list can be split only when its lines are read as one, so these are taken as
/// the lines they are and then read by a pattern across their breaks.
/// </summary>
internal sealed class OverLines(CharacterParser pattern, LineParser lines) : LineParser(lines.First, lines.CanBeEmpty)
{
    public override bool AlwaysMatches => lines.AlwaysMatches;

    public override ulong TakesAny => lines.TakesAny;

    public override bool Match(ref ParseState<char> state, ParseSession session)
    {
        if (session.IsSilent)
            return lines.Match(ref state, session);
        var mark = session.Mark(ref state);
        if (!lines.Match(ref state, session))
            return false;
        if (session.Line > mark.Line)
            session.ReadAcross(ref state, mark, pattern);
        return true;
    }
}
