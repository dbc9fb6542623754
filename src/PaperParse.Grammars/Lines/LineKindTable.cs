using System.Numerics;
using Pidgin;
using PaperParse.Syntax;

namespace PaperParse.Grammars.Lines;

/// <summary>
/// Says of what kinds a line is. The first character picks the kinds worth trying. Those are tried until one fits; only where none
/// does, those marked <c>else</c> come into question. What is left is tried when a rule asks for it.
/// </summary>
internal sealed class LineKindTable
{
    /// <summary>The most kinds a grammar can have: a bit each, beside the two below.</summary>
    public const int MaxKinds = 62;

    public const ulong Blank = 1;

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
        SpecificKinds = Enumerable.Range(0, kinds.Length).Where(i => !kinds[i].IsElse && !kinds[i].IsAnyAdmitted).Aggregate(0UL, (specific, i) => specific | BitOf(i));
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

    /// <summary>The kinds that say something about the dialect: not those marked <c>else</c>, nor those that any line is of.</summary>
    public ulong SpecificKinds { get; }

    public static ulong BitOf(int kind) => 2UL << kind;

    /// <summary>What can be said of a line, that the state stands at the beginning of, without trying more than one must.</summary>
    public LineKinds Look(ref ParseState<char> state, ParseSession session, TextLine line)
    {
        if (line.Width == 0)
            return new LineKinds(Known | Blank, 0);
        session.EnterLine(line);
        var content = session.Content(line);
        if (content.IsEmpty)
            return new LineKinds(Known | Blank, 0);
        var candidates = _withAnyFirst | (content[0] < Ascii ? _byFirst[content[0]] : _byOtherFirst.GetValueOrDefault(content[0]));
        candidates = Admissible(candidates, content.Length, isIndented: content.Length < session.ContentEnd - line.Start);
        for (var rest = candidates & ~_else; rest != 0; rest &= rest - 1)
        {
            var kind = rest & (~rest + 1);
            if (Fits(kind, content, ref state, session))
                return new LineKinds(Known | kind, rest & ~kind);
        }

        return new LineKinds(Known, candidates & _else);
    }

    /// <summary>Whether a line that was entered, and has the right width, is of this kind.</summary>
    public bool Fits(ulong kind, ReadOnlySpan<char> content, ref ParseState<char> state, ParseSession session)
    {
        var candidate = _kinds[BitOperations.TrailingZeroCount(kind) - 1];
        return candidate.Admits(content) && (candidate.IsAnyAdmitted || session.Reads(ref state, kind, candidate.Pattern));
    }

    // Widths are cheap to compare, and most lines are too wide for anything but prose.
    private ulong Admissible(ulong kinds, int width, bool isIndented)
    {
        for (var rest = kinds; rest != 0; rest &= rest - 1)
        {
            var kind = _kinds[BitOperations.TrailingZeroCount(rest) - 1];
            if (width < kind.Min || width > kind.Max || (kind.IsIndented is { } wanted && wanted != isIndented))
                kinds &= ~(rest & (~rest + 1));
        }

        return kinds;
    }
}
