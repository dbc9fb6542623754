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
        while (!session.AtEnd && session.Attempts < session.MostAttempts)
        {
            if ((session.KindsHere(ref state) & LineKindTable.Blank) != 0)
                session.TakeBlankLine(ref state);
            else if (!TryItem(ref state, session, ref open))
                SkipLine(ref state, session, ref open);
        }

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
            if (item.Match(ref state, session) && session.Line > mark.Line)
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

    private static void SkipLine(ref ParseState<char> state, ParseSession session, ref OpenNodes open)
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

        session.SkipLine(ref state);
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
