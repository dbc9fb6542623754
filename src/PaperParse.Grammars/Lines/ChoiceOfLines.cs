using Pidgin;

namespace PaperParse.Grammars.Lines;

/// <summary><c>a | b</c>: the first alternative that matches; those that cannot begin with this line are not tried.</summary>
internal sealed class ChoiceOfLines(LineParser[] alternatives)
    : LineParser(alternatives.Aggregate(0UL, (first, alternative) => first | alternative.First), alternatives.Any(alternative => alternative.CanBeEmpty))
{
    public override bool AlwaysMatches { get; } = alternatives.Any(alternative => alternative.AlwaysMatches);

    public override ulong TakesAny { get; } = alternatives.Aggregate(0UL, (kinds, alternative) => kinds | alternative.TakesAny);

    public override bool Match(ref ParseState<char> state, ParseSession session)
    {
        var kinds = session.KindsHere(ref state);
        if (session.IsSpent)
            return false;
        foreach (var alternative in alternatives)
        {
            if (!alternative.MayBeginWith(kinds))
                continue;
            var mark = session.Mark(ref state);
            if (alternative.Match(ref state, session))
            {
                ParseSession.Keep(ref state, mark);
                return true;
            }

            session.Rewind(ref state, mark);
        }

        return false;
    }
}
