using System.Numerics;
using PaperParse.Grammars.Lines;
using PaperParse.Syntax;

namespace PaperParse.Grammars;

/// <summary>
/// Counts, while a text is read, what speaks for the dialect. That a grammar takes a line says little, since prose takes any;
/// that lines of several specific kinds stand together as an entry says nearly all.
/// </summary>
internal sealed class EntryEvidence(SyntaxKind[] wholeEntry, ulong specificKinds, bool isPlain)
{
    private const int SpecificKindsWanted = 2;

    private EntryLines _whole;
    private EntryLines _plain;
    private EntryLines _damaged;

    /// <summary>Takes note of an item that was taken.</summary>
    /// <param name="item">The item's kind.</param>
    /// <param name="session">Stands behind it.</param>
    /// <param name="start">Where it began.</param>
    public void Add(SyntaxKind item, ParseSession session, SessionMark start)
    {
        if (item != SyntaxKind.Entry)
            return;
        ulong seen = 0;
        var (lines, signs) = (0, 0);
        for (var line = start.Line; line < session.Line; line++)
        {
            var kinds = session.KnownKinds(line);
            if ((kinds & LineKindTable.Blank) != 0)
                continue;
            // A line counts as one kind, however many it is of.
            kinds &= specificKinds;
            seen |= kinds & (~kinds + 1);
            lines++;
            signs += kinds == 0 ? 0 : 1;
        }

        var isTelling = IsTelling(seen);
        var found = EntryLines.Of(lines, signs);
        if (!session.Builder.HasNodes(start.Events, wholeEntry))
            _damaged += isTelling ? found : default;
        else if (isTelling)
            _whole += found;
        else if (isPlain)
            _plain += found;
    }

    /// <summary>Whether the kinds in a mask are enough to speak for the dialect.</summary>
    public static bool IsTelling(ulong kinds) => BitOperations.PopCount(kinds) >= SpecificKindsWanted;

    public DialectWeight ToWeight(int lines) => new(lines, _whole, _plain, _damaged);
}
