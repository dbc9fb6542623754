using Pidgin;
using PaperParse.Grammars.Lines;

namespace PaperParse.Grammars.Characters;

/// <summary>
/// <c>a b c</c>, white space allowed between. Where one of them takes all that is left of the line, what comes behind it is looked for first,
/// from the end:
/// <code>
/// [A [nested] title](https://papers.example/1)
///  ^^^^^^^^^^^^^^^^                              "[" title:text "](" url:text ")"
/// </code>
/// </summary>
internal sealed class SequenceOfCharacters(CharacterParser[] items) : CharacterParser
{
    public override FirstCharacters FirstCharacters { get; } = FirstOf(items);

    public override bool CanBeEmpty { get; } = items.All(item => item.CanBeEmpty);

    public override IReadOnlyList<string> Beginnings => items.Length > 0 ? items[0].Beginnings : [];

    public override bool EndsWithText => items.Length > 0 && items[^1].EndsWithText;

    public override bool Match(ref ParseState<char> state, ParseSession session)
    {
        for (var i = 0; i < items.Length; i++)
        {
            var matches = i + 1 < items.Length && items[i].EndsWithText
                ? MatchUpTo(items[i + 1].Beginnings, items[i], ref state, session)
                : items[i].Match(ref state, session);
            if (!matches)
                return false;
        }

        return true;
    }

    private static bool MatchUpTo(IReadOnlyList<string> ends, CharacterParser item, ref ParseState<char> state, ParseSession session)
    {
        var rest = Rest(ref state, session);
        var width = -1;
        if (!SpendSearch(session, (long)ends.Count * rest.Length) || !session.Spend(ends.Count))
            return false;
        foreach (var end in ends)
            width = Math.Max(width, rest.LastIndexOf(end, StringComparison.Ordinal));
        if (width <= 0)
            return false;
        var contentEnd = session.ContentEnd;
        var content = rest[..width].TrimEnd().Length;
        if (!session.Spend(width - content))
            return false;
        session.ContentEnd = (int)state.Location + content;
        var matches = item.Match(ref state, session) && state.Location == session.ContentEnd;
        session.ContentEnd = contentEnd;
        return matches;
    }

    private static FirstCharacters FirstOf(CharacterParser[] items)
    {
        var behindEmpty = items.TakeWhile(item => item.CanBeEmpty).Count();
        return FirstCharacters.AnyOf(items.Take(behindEmpty + 1).Select(item => item.FirstCharacters));
    }
}
