using Pidgin;
using PaperParse.Syntax;

namespace PaperParse.Grammars.Lines;

/// <summary>A compiled grammar: its kinds of line and its items, ready to read texts with.</summary>
/// <param name="kinds">The kinds of line.</param>
/// <param name="parser">Tries the items at every line.</param>
/// <param name="lookAheads">How many places a session must remember what they found.</param>
/// <param name="isPlain">Whether its entries speak for it although they have few kinds of line.</param>
internal sealed class LineGrammar(LineKindTable kinds, ListingParser parser, int lookAheads, bool isPlain = false)
{
    public LineKindTable Kinds => kinds;

    /// <summary>Reads a text into the builder.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="builder">Gets the tree.</param>
    /// <param name="steps">What it took.</param>
    /// <returns>The offset of the line from which on nothing was looked at, since that was more work than the text is worth; null where all was read.</returns>
    public int? Read(SourceText text, SyntaxTreeBuilder builder, out Steps steps)
    {
        if (DirectiveLines.In(text) is { } directives)
        {
            using var rest = new SyntaxTreeBuilder();
            var unreadFrom = Read(directives.Rest, rest, out steps);
            directives.Weave(rest, builder);
            return unreadFrom is { } offset ? directives.OffsetOf(offset) : null;
        }

        using var session = new ParseSession(text, kinds, lookAheads, builder);
        parser.Parse(session.Text.AsSpan(), session);
        steps = new Steps(session.Attempts, session.Tries);
        return session.StoppedAt is { } line ? text.Lines[line].Start : null;
    }

    /// <summary>
    /// How often a line may be looked at, on the average, before the rest is left unread: a few times in whole entries, often where prose is tried
    /// as one entry after another.
    /// </summary>
    private const int MostLooksALine = 200;

    /// <summary>The same where the lines are no more specific to the dialect than those of any text.</summary>
    private const int MostLooksAtOtherLines = 40;

    /// <summary>Reads a text for what speaks for the dialect, and makes no tree; not to the end where reading it is much work.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="wholeEntry">What a whole entry has.</param>
    public EntryEvidence Weigh(SourceText text, IEnumerable<SyntaxKind> wholeEntry)
    {
        using var builder = new SyntaxTreeBuilder();
        var evidence = new EntryEvidence([.. wholeEntry], kinds.SpecificKinds, isPlain);
        var looks = isPlain || EntryEvidence.IsTelling(Survey(text, builder)) ? MostLooksALine : MostLooksAtOtherLines;
        using var session = new ParseSession(text, kinds, lookAheads, builder) { Evidence = evidence, MostAttempts = (long)looks * text.Lines.Count };
        parser.Parse(session.Text.AsSpan(), session);
        return evidence;
    }

    private ulong Survey(SourceText text, SyntaxTreeBuilder builder)
    {
        using var session = new ParseSession(text, kinds, lookAheads, builder);
        return new LineSurvey(kinds.SpecificKinds).Parse(session.Text.AsSpan(), session).Value;
    }
}
