using Pidgin;

namespace PaperParse.Grammars.Lines;

/// <summary><c>a{2,5}</c>, <c>a?</c>: as often as it goes, at most <paramref name="max"/> times; fails below <paramref name="min"/>.</summary>
internal sealed class RepeatLines(LineParser inner, int min, int max) : LineParser(inner.First, min == 0 || inner.CanBeEmpty)
{
    private readonly bool _failsAtOnce = inner.FailsAtOnce;

    public override bool AlwaysMatches => min == 0 || inner.AlwaysMatches;

    public override ulong TakesAny => min <= 1 ? inner.TakesAny : 0;

    public LineParser Inner => inner;

    public int Max => max;

    public override bool Match(ref ParseState<char> state, ParseSession session)
    {
        for (var count = 0; count < max; count++)
        {
            if (!inner.MayBeginWith(session.KindsHere(ref state)))
                return count >= min;
            if (_failsAtOnce)
            {
                if (!inner.Match(ref state, session))
                    return count >= min;
                continue;
            }

            var mark = session.Mark(ref state);
            if (!inner.Match(ref state, session))
            {
                session.Rewind(ref state, mark);
                return count >= min;
            }

            ParseSession.Keep(ref state, mark);
        }

        return true;
    }
}
