namespace PaperParse.Grammars.Lines;

/// <summary>
/// Work on a text, counted and not timed, and how much of it a text is worth. Every repetition has a bound, so no text takes for ever; but repetitions in repetitions multiply their bounds, and
/// look-aheads in them do so at every line. What a text is worth grows with it and no faster. Measured over all samples of text
/// and the dumps that are known, each read by its own grammar, the most is 138 looks a line and 12 tries a character (<c>StepsTests</c>); a text is worth
/// many times that, so that one which is stopped is no listing of its dialect.
/// </summary>
/// <param name="Looks">How often a line is looked at.</param>
/// <param name="Tries">How often something in a line is tried, each character that is walked over counted too.</param>
internal readonly record struct Steps(long Looks, long Tries)
{
    private const long LooksALine = 4_000;
    private const long TriesACharacter = 1_000;

    /// <summary>Also a text of one line can be tried in every way that a grammar has.</summary>
    private const long Least = 100_000;

    /// <summary>What a text is worth.</summary>
    public static Steps WorthOf(int lines, int characters) => new(Least + (LooksALine * lines), Least + (TriesACharacter * characters));
}
