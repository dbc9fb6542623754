using Pidgin;

namespace PaperParse.Grammars.Lines;

/// <summary>
/// <c>each(a | b | c{0,40})</c>: these in any order, each no more often than it says itself: one without bounds once. What stands
/// there once too often ends it.
/// </summary>
internal sealed class EachOfLines(LineParser[] items) : LineParser(items.Aggregate(0UL, (first, item) => first | item.First), canBeEmpty: true)
{
    private readonly (LineParser Parser, int Max)[] _items = [.. items.Select(item => item is RepeatLines repeat ? (repeat.Inner, repeat.Max) : (item, 1))];

    public override bool Match(ref ParseState<char> state, ParseSession session)
    {
        Span<int> taken = stackalloc int[_items.Length];
        while (TryOne(ref state, session, taken))
        {
        }

        return true;
    }

    private bool TryOne(ref ParseState<char> state, ParseSession session, scoped Span<int> taken)
    {
        var kinds = session.KindsHere(ref state);
        for (var i = 0; i < _items.Length; i++)
        {
            var (parser, max) = _items[i];
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
