namespace PaperParse.Grammars;

/// <summary>What speaks for a text being in a dialect.</summary>
/// <param name="Lines">All lines of the text that are not blank.</param>
/// <param name="Whole">In whole entries that at least two kinds of line speak for which are specific to the dialect: neither prose nor blank.</param>
/// <param name="Plain">In whole entries that fewer kinds speak for.</param>
/// <param name="Damaged">In entries that are not whole and that at least two such kinds speak for.</param>
internal readonly record struct DialectWeight(int Lines, EntryLines Whole, EntryLines Plain, EntryLines Damaged)
{
    /// <summary>Entries that little speaks for must make up this part of the text: 1 line in 4.</summary>
    private const int LeastPlain = 4;

    /// <summary>Where no entry is whole, this part of the lines must be signs in damaged ones: 1 in 5.</summary>
    private const int LeastDamaged = 5;

    /// <summary>
    /// What whole entries weigh. Those that little speaks for count only where they make up much of the text: two lines of any text can look
    /// like a title with its authors, but not a quarter of all its lines. Then they count as if every other line were a sign.
    /// </summary>
    public EntryLines OfWhole =>
        Plain.Lines > 0 && LeastPlain * (Whole.Lines + Plain.Lines) >= Lines ? Whole + EntryLines.Of(Plain.Lines, (Plain.Lines + 1) / 2) : Whole;

    public EntryLines OfDamaged => Damaged.Signs * LeastDamaged >= Lines ? Damaged : default;

    public static DialectWeight operator +(DialectWeight left, DialectWeight right) =>
        new(left.Lines + right.Lines, left.Whole + right.Whole, left.Plain + right.Plain, left.Damaged + right.Damaged);
}

/// <summary>Lines in entries.</summary>
/// <param name="Lines">All that are not blank.</param>
/// <param name="Signs">Those of them that are of a specific kind.</param>
/// <param name="Weight">
/// The signs, each times the share of signs in its entry: a dialect that explains all lines of an entry is the better one than another that takes
/// most of them for prose.
/// </param>
internal readonly record struct EntryLines(int Lines, int Signs, double Weight)
{
    public static EntryLines Of(int lines, int signs) => new(lines, signs, lines == 0 ? 0 : (double)signs * signs / lines);

    public static EntryLines operator +(EntryLines left, EntryLines right) => new(left.Lines + right.Lines, left.Signs + right.Signs, left.Weight + right.Weight);
}
