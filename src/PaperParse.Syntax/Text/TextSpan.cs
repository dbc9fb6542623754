namespace PaperParse.Syntax;

/// <summary>A stretch of a source text: half-open, <c>[Start, End)</c>, in UTF-16 code units. An empty span is a place.</summary>
public readonly record struct TextSpan : IComparable<TextSpan>
{
    /// <exception cref="ArgumentOutOfRangeException">A negative start or length, or an end that is no <see cref="int"/>.</exception>
    public TextSpan(int start, int length)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(length, int.MaxValue - start);
        Start = start;
        Length = length;
    }

    /// <summary>An offset, from 0, in UTF-16 code units.</summary>
    public int Start { get; }

    /// <summary>In UTF-16 code units.</summary>
    public int Length { get; }

    /// <summary>The offset after the last code unit.</summary>
    public int End => Start + Length;

    public bool IsEmpty => Length == 0;

    /// <exception cref="ArgumentOutOfRangeException">A negative start, or an end before it.</exception>
    public static TextSpan FromBounds(int start, int end) => new(start, end - start);

    /// <summary>Whether the unit at an offset is in it; never for an empty span.</summary>
    public bool Contains(int offset) => offset >= Start && offset < End;

    /// <summary>Whether no part of the other is outside; an empty one can stand at the end.</summary>
    public bool Contains(TextSpan other) => other.Start >= Start && other.End <= End;

    /// <summary>Whether the two share a code unit; two empty spans, or one inside the other, also do when they stand at one place.</summary>
    public bool Overlaps(TextSpan other) => Start == other.Start || (Start < other.End && other.Start < End);

    /// <summary>By start, then by length.</summary>
    public int CompareTo(TextSpan other) => Start != other.Start ? Start.CompareTo(other.Start) : Length.CompareTo(other.Length);

    public static bool operator <(TextSpan left, TextSpan right) => left.CompareTo(right) < 0;

    public static bool operator <=(TextSpan left, TextSpan right) => left.CompareTo(right) <= 0;

    public static bool operator >(TextSpan left, TextSpan right) => left.CompareTo(right) > 0;

    public static bool operator >=(TextSpan left, TextSpan right) => left.CompareTo(right) >= 0;

    public override string ToString() => $"[{Start}..{End})";
}
