using Pidgin;

namespace PaperParse.Grammars.Lines;

/// <summary><c>&amp;a</c> and <c>!a</c>: whether it stands here; takes nothing. What it finds at a line is remembered.</summary>
/// <param name="inner">What is looked for.</param>
/// <param name="wanted">Whether it must stand here, or must not.</param>
/// <param name="number">Its place in the session's memory.</param>
internal sealed class LookAhead(LineParser inner, bool wanted, int number) : LineParser(first: 0, canBeEmpty: true)
{
    /// <summary>The kinds that the line here is one of where it succeeds; none where it says nothing of that.</summary>
    public ulong Promises { get; } = wanted && !inner.CanBeEmpty ? inner.First : 0;

    public override bool Match(ref ParseState<char> state, ParseSession session)
    {
        if (!inner.MayBeginWith(session.KindsHere(ref state)))
            return !wanted && !session.IsSpent;
        return (session.Recall(number) ?? Look(ref state, session)) == wanted;
    }

    private bool Look(ref ParseState<char> state, ParseSession session)
    {
        var mark = session.Mark(ref state);
        session.BeginSilence();
        var found = inner.Match(ref state, session);
        session.EndSilence();
        session.Rewind(ref state, mark);
        session.Remember(number, mark.Line, found);
        return found;
    }
}
