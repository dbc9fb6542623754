using Pidgin;
using PaperParse.Grammars.Lines;

namespace PaperParse.Grammars.Characters;

/// <summary>
/// A pattern inside a line, as a Pidgin parser of its own. White space before a token is its leading trivia and never asked for:
/// <code>
///   • 11  authors
/// ^^ ^  ^^          leading white space of "•", "11" and "authors"
/// </code>
/// It sees no more than the content of its line (<see cref="ParseSession.ContentEnd"/>). One that fails leaves the state where it got to.
/// </summary>
internal abstract class CharacterParser : Parser<char, Unit>
{
    private const int SearchedATry = 32;

    public abstract FirstCharacters FirstCharacters { get; }

    public abstract bool CanBeEmpty { get; }

    /// <summary>Whether any line that is not blank fits, so that nothing need be tried.</summary>
    public virtual bool TakesAnything => false;

    /// <summary>The texts one of which it begins with; none where that cannot be said. What stands behind <c>text</c> must say it.</summary>
    public virtual IReadOnlyList<string> Beginnings => [];

    /// <summary>Whether its last part takes all that is left, so that something behind it must be looked for first.</summary>
    public virtual bool EndsWithText => false;

    /// <summary>The parser itself, without a trace around it.</summary>
    public virtual CharacterParser Untraced => this;

    public abstract bool Match(ref ParseState<char> state, ParseSession session);

    public sealed override bool TryParse(ref ParseState<char> state, ref PooledList<Expected<char>> expecteds, out Unit result)
    {
        result = Unit.Value;
        return Match(ref state, (ParseSession)state.Configuration);
    }

    /// <summary>Passes white space, to be the next token's leading, and gives what is left of the line.</summary>
    protected static ReadOnlySpan<char> Rest(ref ParseState<char> state, ParseSession session)
    {
        var rest = state.LookAhead(session.ContentEnd - (int)state.Location);
        var width = 0;
        while (width < rest.Length && char.IsWhiteSpace(rest[width]))
            width++;
        // Whatever is tried in a line asks for the rest of it: where there is no more to be had, nothing fits.
        if (!session.Spend(width + 1))
            return [];
        if (width == 0)
            return rest;
        state.Advance(width);
        session.Leading += width;
        return rest[width..];
    }

    /// <summary>Counts text that is searched, of which many characters are looked at in the time of one try.</summary>
    protected static bool SpendSearch(ParseSession session, long characters) => session.Spend((int)Math.Min(int.MaxValue / 2, characters / SearchedATry));

    /// <summary>Takes a token.</summary>
    /// <param name="state">Stands at the token's text.</param>
    /// <param name="session">Has the white space that was passed before it.</param>
    /// <param name="kind">The token's kind.</param>
    /// <param name="width">Of its text.</param>
    /// <param name="word">1 + the index of its word in the vocabulary, 0 for none.</param>
    protected static void Take(ref ParseState<char> state, ParseSession session, Syntax.SyntaxKind kind, int width, int word = 0)
    {
        var start = (int)state.Location;
        state.Advance(width);
        session.WriteToken(kind, start, width, word);
    }

    /// <summary>Tries a pattern and puts everything back when it fails.</summary>
    protected static bool Try(CharacterParser pattern, ref ParseState<char> state, ParseSession session)
    {
        var bookmark = state.Bookmark();
        var leading = session.Leading;
        var events = session.Writer.Count;
        if (pattern.Match(ref state, session))
        {
            state.DiscardBookmark(bookmark);
            return true;
        }

        state.Rewind(bookmark);
        session.Leading = leading;
        session.Writer.CutBack(events);
        return false;
    }
}
