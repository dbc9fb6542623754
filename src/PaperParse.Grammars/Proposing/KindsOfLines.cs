using Pidgin;
using PaperParse.Grammars.Lines;
using PaperParse.Syntax;

namespace PaperParse.Grammars.Proposing;

/// <summary>Looks at every line once: of which kinds, of those that are not <c>else</c> kinds, is it? For each line a mask.</summary>
internal sealed class KindsOfLines(ulong kinds) : Parser<char, IReadOnlyList<ulong>>
{
    /// <summary>The lines of each kind of a dialect of plain text that says something about it, by index.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<int>> Of(Dialect dialect, SourceText text)
    {
        var table = ((LineDialect)dialect).Grammar.Kinds;
        using var builder = new SyntaxTreeBuilder();
        using var session = new ParseSession(text, table, 0, builder);
        var masks = new KindsOfLines(table.SpecificKinds).Parse(session.Text.AsSpan(), session).Value;
        return Enumerable.Range(0, table.Kinds.Count).Where(kind => (LineKindTable.BitOf(kind) & table.SpecificKinds) != 0).ToDictionary(
            kind => table.Kinds[kind].Name,
            kind => (IReadOnlyList<int>)[.. Enumerable.Range(0, masks.Count).Where(line => (masks[line] & LineKindTable.BitOf(kind)) != 0)]);
    }

    public override bool TryParse(ref ParseState<char> state, ref PooledList<Expected<char>> expecteds, out IReadOnlyList<ulong> result)
    {
        var masks = new List<ulong>();
        for (var session = (ParseSession)state.Configuration; !session.AtEnd; session.PassLine(ref state))
        {
            var found = session.KindsHere(ref state) & kinds;
            ulong mask = 0;
            for (var rest = found; rest != 0; rest &= rest - 1)
            {
                var kind = rest & (~rest + 1);
                mask |= session.IsOfKind(ref state, kind) ? kind : 0;
            }

            masks.Add(mask);
        }

        result = masks;
        return true;
    }
}
