using Pidgin;
using PaperParse.Grammars.Lines;
using PaperParse.Grammars.Notation;

namespace PaperParse.Grammars.Tracing;

/// <summary>An expression over lines that tells a trace what it took, and what it did not find at the line that is watched.</summary>
/// <param name="expression">What is written in the grammar.</param>
/// <param name="rule">The rule whose right side it is; null for a part of one.</param>
/// <param name="inner">What reads it.</param>
/// <param name="trace">Is told.</param>
internal sealed class TracedLines(Expression expression, string? rule, LineParser inner, ReadingTrace trace) : LineParser(inner.First, inner.CanBeEmpty)
{
    public override bool AlwaysMatches => inner.AlwaysMatches;

    public override bool FailsAtOnce => inner.FailsAtOnce;

    public override ulong TakesAny => inner.TakesAny;

    public override LineParser Untraced => inner;

    public override bool Match(ref ParseState<char> state, ParseSession session)
    {
        var (start, mark, wishes) = (session.Line, trace.Mark(), trace.WishesMade);
        if (rule is not null)
            trace.Enter(rule, start);
        var fits = MatchInner(ref state, session);
        if (trace.WishesMade == wishes && (fits ? IsOver(session) : start == trace.Watched && session.Line == start))
            trace.Wish(fits ? ((RepeatExpression)expression).Inner : expression);
        if (rule is not null)
            trace.Leave();
        if (expression is LookAheadExpression lookAhead && fits == lookAhead.Wanted)
            trace.CutBackAndKeepInMind(mark);
        else if (!fits || expression is LookAheadExpression)
            trace.CutBack(mark);
        else
            trace.Take(expression, rule, start, session.Line);
        return fits;
    }

    private bool MatchInner(ref ParseState<char> state, ParseSession session)
    {
        var isUnwanted = expression is LookAheadExpression { Wanted: false };
        if (isUnwanted)
            trace.Mute();
        var fits = inner.Match(ref state, session);
        if (isUnwanted)
            trace.Unmute();
        return fits;
    }

    /// <summary>Whether a repetition ends here and would have gone on. Blank lines are always welcome, and help nobody.</summary>
    private bool IsOver(ParseSession session) =>
        expression is RepeatExpression { Inner: not NameExpression { Name: FieldLabels.BlankLines } } && session.Line == trace.Watched;
}
