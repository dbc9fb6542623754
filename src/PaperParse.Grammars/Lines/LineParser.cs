using Pidgin;

namespace PaperParse.Grammars.Lines;

/// <summary>
/// A pattern over lines, as a Pidgin parser of its own: it stands at the beginning of a line, takes whole lines and writes what it
/// takes to the session's tree. Pidgin's stock combinators collect expectations at every failure, which here is the normal case;
/// these dispatch on the kinds of the line and fail for nothing.
/// <para>One that fails leaves the state where it got to: who has another way to go takes a mark before and rewinds.</para>
/// </summary>
internal abstract class LineParser(ulong first, bool canBeEmpty) : Parser<char, Unit>
{
    /// <summary>The kinds of line it can begin with, a bit each. One that can match nothing may begin with any.</summary>
    public ulong First { get; } = first;

    /// <summary>Whether it can succeed without taking a line.</summary>
    public bool CanBeEmpty { get; } = canBeEmpty;

    /// <summary>Whether it succeeds wherever it stands.</summary>
    public virtual bool AlwaysMatches => false;

    /// <summary>Whether it takes nothing where it fails, so that nothing need be put back.</summary>
    public virtual bool FailsAtOnce => false;

    /// <summary>The kinds of which it takes any line, whatever comes behind it.</summary>
    public virtual ulong TakesAny => 0;

    /// <summary>The parser itself, without a trace around it.</summary>
    public virtual LineParser Untraced => this;

    public abstract bool Match(ref ParseState<char> state, ParseSession session);

    public sealed override bool TryParse(ref ParseState<char> state, ref PooledList<Expected<char>> expecteds, out Unit result)
    {
        result = Unit.Value;
        return Match(ref state, (ParseSession)state.Configuration);
    }

    /// <summary>Whether a line of these kinds is worth an attempt.</summary>
    public bool MayBeginWith(ulong kinds) => CanBeEmpty || (First & kinds) != 0;
}
