namespace PaperParse.Grammars;

/// <summary>What speaks for a text being in a dialect.</summary>
/// <param name="Lines">All lines of the text that are not blank.</param>
/// <param name="Whole">In whole entries that at least two kinds of line speak for which are specific to the dialect: neither prose nor blank.</param>
/// <param name="Plain">In whole entries that fewer kinds speak for.</param>
/// <param name="Damaged">In entries that are not whole and that at least two such kinds speak for.</param>
internal readonly record struct DialectWeight(int Lines, EntryLines Whole, EntryLines Plain, EntryLines Damaged)
{
    /// <summary>Where no entry is whole, this part of the lines must stand in damaged ones: 1 in 10.</summary>
    private const int LeastDamaged = 10;

    /// <summary>
    /// Entries that little speaks for count only where they make up most of the text: two lines of any text can look like a title with
    /// its authors, but not half of all its lines.
    /// </summary>
    public int SignsOfWhole => 2 * (Whole.Lines + Plain.Lines) >= Lines ? Whole.Signs + Plain.Signs : Whole.Signs;

    public int SignsOfDamaged => Damaged.Lines * LeastDamaged >= Lines ? Damaged.Signs : 0;
}

/// <summary>Lines in entries.</summary>
/// <param name="Lines">All that are not blank.</param>
/// <param name="Signs">Those of them that are of a specific kind.</param>
internal readonly record struct EntryLines(int Lines, int Signs)
{
    public static EntryLines operator +(EntryLines left, EntryLines right) => new(left.Lines + right.Lines, left.Signs + right.Signs);
}
