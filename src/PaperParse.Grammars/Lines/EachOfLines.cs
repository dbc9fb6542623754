using Pidgin;

namespace PaperParse.Grammars.Lines;

/// <summary>
/// <c>each(a | b | c{0,40})</c>: these in any order, each no more often than it says itself: one without bounds once. What stands
/// there once too often ends it. Those that are wanted (<c>~Title</c>) and were not there leave their missing node at the end.
/// </summary>
internal sealed class EachOfLines((LineParser Parser, int Max, LineParser? Missing)[] items)
    : LineParser(items.Aggregate(0UL, (first, item) => first | item.Parser.First), canBeEmpty: true)
{
    public override bool AlwaysMatches => true;

    public override ulong TakesAny { get; } = items.Aggregate(0UL, (kinds, item) => kinds | item.Parser.TakesAny);

    public override bool Match(ref ParseState<char> state, ParseSession session)
    {
        Span<int> taken = stackalloc int[items.Length];
        while (TryOne(ref state, session, taken))
        {
        }

        for (var i = 0; i < items.Length; i++)
        {
            if (taken[i] == 0)
                items[i].Missing?.Match(ref state, session);
        }

        return true;
    }

    private bool TryOne(ref ParseState<char> state, ParseSession session, scoped Span<int> taken)
    {
        var kinds = session.KindsHere(ref state);
        for (var i = 0; i < items.Length; i++)
        {
            var (parser, max, _) = items[i];
            if (taken[i] == max || !parser.MayBeginWith(kinds))
                continue;
            var mark = session.Mark(ref state);
            if (parser.Match(ref state, session))
            {
                ParseSession.Keep(ref state, mark);
                taken[i]++;
                return true;
            }

            session.Rewind(ref state, mark);
        }

        return false;
    }
}
