using Pidgin;

namespace PaperParse.Grammars.Lines;

/// <summary><c>a b c</c></summary>
internal sealed class SequenceOfLines(LineParser[] items) : LineParser(FirstOf(items), CanAllBeEmpty(items))
{
    public override bool AlwaysMatches { get; } = items.All(item => item.AlwaysMatches);

    public override ulong TakesAny { get; } = items.Length > 0 && items.Skip(1).All(item => item.AlwaysMatches) ? items[0].TakesAny : 0;

    public override bool Match(ref ParseState<char> state, ParseSession session)
    {
        foreach (var item in items)
        {
            if (!session.Spend(1) || !item.Match(ref state, session))
                return false;
        }

        return true;
    }

    // &title each(title | people)
    // ^^^^^^      ^^^^^              where a title stands, the second takes it
    private static bool CanAllBeEmpty(LineParser[] items)
    {
        ulong promised = 0;
        foreach (var item in items)
        {
            if (!item.CanBeEmpty || (promised != 0 && (promised & ~item.TakesAny) == 0))
                return false;
            if (item.Untraced is LookAhead { Promises: not 0 } lookAhead)
                promised = lookAhead.Promises;
        }

        return true;
    }

    /// <summary>What a sequence of these can begin with: the first, and what comes after it as long as all before can be empty.</summary>
    public static ulong FirstOf(ReadOnlySpan<LineParser> items)
    {
        ulong first = 0;
        foreach (var item in items)
        {
            first |= item.First;
            if (!item.CanBeEmpty)
                break;
        }

        return first;
    }
}
