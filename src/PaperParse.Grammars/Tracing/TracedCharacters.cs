using Pidgin;
using PaperParse.Grammars.Characters;
using PaperParse.Grammars.Lines;
using PaperParse.Grammars.Notation;

namespace PaperParse.Grammars.Tracing;

/// <summary>An expression over characters that tells a trace what it took and how far it got.</summary>
internal sealed class TracedCharacters(Expression expression, CharacterParser inner, ReadingTrace trace) : CharacterParser
{
    public override FirstCharacters FirstCharacters => inner.FirstCharacters;

    public override bool CanBeEmpty => inner.CanBeEmpty;

    public override bool TakesAnything => inner.TakesAnything;

    public override IReadOnlyList<string> Beginnings => inner.Beginnings;

    public override bool EndsWithText => inner.EndsWithText;

    public override CharacterParser Untraced => inner;

    public override bool Match(ref ParseState<char> state, ParseSession session)
    {
        if (trace.Characters is not { } characters)
            return inner.Match(ref state, session);
        var (start, mark) = (FirstThat(session, (int)state.Location), characters.Mark());
        if (inner.Match(ref state, session))
        {
            characters.Take(expression, FirstThat(session, (int)state.Location));
            return true;
        }

        characters.CutBack(mark);
        characters.Wish(expression, start);
        return false;
    }

    /// <summary>The offset of the first character from there on that is no white space.</summary>
    private static int FirstThat(ParseSession session, int offset)
    {
        while (offset < session.ContentEnd && char.IsWhiteSpace(session.Text[offset]))
            offset++;
        return offset;
    }
}
