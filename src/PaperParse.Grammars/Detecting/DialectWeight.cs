namespace PaperParse.Grammars;

/// <summary>What a dialect makes of a text, in lines that are not blank.</summary>
/// <param name="Lines">All of them.</param>
/// <param name="Whole">Those in whole entries that at least two kinds of line speak for which are specific to the dialect: neither prose nor blank.</param>
/// <param name="Plain">Those in whole entries that fewer kinds speak for.</param>
/// <param name="Damaged">Those in entries that are not whole and that at least two such kinds speak for.</param>
internal readonly record struct DialectWeight(int Lines, int Whole, int Plain, int Damaged)
{
    /// <summary>
    /// Entries that little speaks for count only where they make up most of the text: two lines of any text can look like a title with
    /// its authors, but not half of all its lines.
    /// </summary>
    public int InEntries => 2 * (Whole + Plain) >= Lines ? Whole + Plain : Whole;
}
