using Pidgin;
using PaperParse.Syntax;

namespace PaperParse.Grammars.Lines;

/// <summary>
/// A whole text: at every line each item of the grammar is tried, in order; where none fits, one line is skipped. So the worst
/// that a damaged line does is to be skipped, and the next entry is met afresh.
/// <code>
/// Title A            Entry
/// …
/// Nov 21, 2025         its last line
///                      a blank line belongs to the node before it
/// what is this?        SkippedText, in the entry before it
///
/// Title B            Entry
/// </code>
/// </summary>
internal sealed class ListingParser(NodeRule[] items) : Parser<char, Unit>
{
    public override bool TryParse(ref ParseState<char> state, ref PooledList<Expected<char>> expecteds, out Unit result)
    {
        result = Unit.Value;
        var session = (ParseSession)state.Configuration;
        var open = default(OpenNodes);
        session.Builder.Open(SyntaxKind.Listing);
        while (!session.AtEnd && session.Attempts < session.MostAttempts && !session.IsSpent)
        {
            if ((session.KindsHere(ref state) & LineKindTable.Blank) != 0)
                session.TakeBlankLine(ref state);
            else if (!TryItem(ref state, session, ref open) && !session.IsSpent)
                SkipLine(ref state, session, ref open);
        }

        if (session.IsSpent)
            LeaveRest(ref state, session, ref open);
        CloseAll(session, open);
        session.Builder.Token(SyntaxKind.EndOfFile, session.WidthAfterContent(), 0);
        session.Builder.Close();
        return true;
    }

    private bool TryItem(ref ParseState<char> state, ParseSession session, ref OpenNodes open)
    {
        var kinds = session.KindsHere(ref state);
        foreach (var item in items)
        {
            if (!item.MayBeginWith(kinds))
                continue;
            var mark = session.Mark(ref state);
            CloseAll(session, open);
            if (item.Match(ref state, session) && session.Line > mark.Line && !session.IsSpent)
            {
                ParseSession.Keep(ref state, mark);
                // The item stays open for the blank lines behind it.
                session.Builder.Reopen();
                session.Begin();
                session.Evidence?.Add(item.Kind, session, mark);
                open = new OpenNodes(item.Kind, InSkippedText: false);
                return true;
            }

            session.Rewind(ref state, mark);
        }

        return false;
    }

    // The text has had all the work that it is worth: what comes is skipped text, whatever it is.
    private static void LeaveRest(ref ParseState<char> state, ParseSession session, ref OpenNodes open)
    {
        session.StoppedAt = session.Line;
        while (!session.AtEnd)
        {
            OpenSkipped(session, ref open);
            session.LeaveLine(ref state);
        }
    }

    private static void SkipLine(ref ParseState<char> state, ParseSession session, ref OpenNodes open)
    {
        OpenSkipped(session, ref open);
        session.SkipLine(ref state);
    }

    private static void OpenSkipped(ParseSession session, ref OpenNodes open)
    {
        if (!open.InSkippedText)
        {
            // Only an entry keeps what follows it: to a header it says nothing.
            var keepsItem = open.Item == SyntaxKind.Entry;
            if (!keepsItem)
                CloseAll(session, open);
            session.Builder.Open(SyntaxKind.SkippedText);
            open = new OpenNodes(keepsItem ? open.Item : null, InSkippedText: true);
        }
    }

    private static void CloseAll(ParseSession session, OpenNodes open)
    {
        if (open.InSkippedText)
            session.Builder.Close();
        if (open.Item is not null)
            session.Builder.Close();
    }

    /// <summary>What stays open until the next item begins.</summary>
    private readonly record struct OpenNodes(SyntaxKind? Item, bool InSkippedText);
}
