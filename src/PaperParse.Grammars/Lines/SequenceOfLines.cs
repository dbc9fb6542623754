using Pidgin;

namespace PaperParse.Grammars.Lines;

/// <summary><c>a b c</c></summary>
internal sealed class SequenceOfLines(LineParser[] items) : LineParser(FirstOf(items), items.All(item => item.CanBeEmpty))
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
