namespace PaperParse.Grammars.Lines;

/// <summary>
/// Work on a text, counted and not timed, and how much of it a text is worth. Every repetition has a bound, so no text takes for ever; but repetitions in repetitions multiply their bounds, and
/// look-aheads in them do so at every line. What a text is worth grows with it and no faster: twice what any that is known wants of the grammars that ship.
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
