using Pidgin;
using PaperParse.Syntax;

namespace PaperParse.Grammars.Lines;

/// <summary>
/// Says of what kinds a line is. Only kinds that can begin with the line's first character are tried; those marked <c>else</c>
/// only when no other fits. A line is looked at once a parse, whatever the rules do with it.
/// </summary>
internal sealed class LineKindTable
{
    /// <summary>The most kinds a grammar can have: a bit each, beside the three below.</summary>
    public const int MaxKinds = 61;

    public const ulong Blank = 1;

    /// <summary>Set for a line whose first reading was kept.</summary>
    public const ulong HasReading = 1UL << 62;

    /// <summary>Set for every line that was looked at, so that a line of no kind is not looked at again.</summary>
    private const ulong Known = 1UL << 63;

    private const int Ascii = 128;

    private readonly LineKind[] _kinds;
    private readonly ulong[] _byFirst = new ulong[Ascii];
    private readonly Dictionary<char, ulong> _byOtherFirst = [];
    private readonly ulong _withAnyFirst;
    private readonly ulong _else;

    public LineKindTable(LineKind[] kinds)
    {
        _kinds = kinds;
        for (var i = 0; i < kinds.Length; i++)
        {
            var bit = BitOf(i);
            if (kinds[i].IsElse)
                _else |= bit;
            var first = kinds[i].Pattern.FirstCharacters;
            if (first.IsAny)
                _withAnyFirst |= bit;
            foreach (var c in first.Characters)
            {
                if (c < Ascii)
                    _byFirst[c] |= bit;
                else
                    _byOtherFirst[c] = _byOtherFirst.GetValueOrDefault(c) | bit;
            }
        }
    }

    public IReadOnlyList<LineKind> Kinds => _kinds;

    /// <summary>The bits of all kinds marked <c>else</c>.</summary>
    public ulong Else => _else;

    public static ulong BitOf(int kind) => 2UL << kind;

    /// <summary>The kinds of a line that the state stands at the beginning of.</summary>
    public ulong KindsOf(ref ParseState<char> state, ParseSession session, TextLine line)
    {
        if (line.Width == 0)
            return Known | Blank;
        session.EnterLine(line);
        var content = session.Text.AsSpan(line.Start, session.ContentEnd - line.Start).TrimStart();
        if (content.IsEmpty)
            return Known | Blank;
        var candidates = CandidatesFor(content[0]);
        var fitting = Fitting(candidates & ~_else, content, ref state, session, line);
        return Known | (fitting != 0 ? fitting : Fitting(candidates & _else, content, ref state, session, line));
    }

    private ulong CandidatesFor(char first) =>
        _withAnyFirst | (first < Ascii ? _byFirst[first] : _byOtherFirst.GetValueOrDefault(first));

    private ulong Fitting(ulong candidates, ReadOnlySpan<char> content, ref ParseState<char> state, ParseSession session, TextLine line)
    {
        ulong fitting = 0;
        for (var rest = candidates; rest != 0; rest &= rest - 1)
        {
            var index = System.Numerics.BitOperations.TrailingZeroCount(rest) - 1;
            var kind = _kinds[index];
            if (!kind.Admits(content))
                continue;
            if (kind.IsAnyAdmitted)
                fitting |= BitOf(index);
            else if (session.Reads(ref state, line, BitOf(index), kind.Pattern, keep: (fitting & HasReading) == 0))
                fitting |= BitOf(index) | HasReading;
        }

        return fitting;
    }
}
