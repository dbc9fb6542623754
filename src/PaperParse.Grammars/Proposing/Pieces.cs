namespace PaperParse.Grammars.Proposing;

/// <summary>The pieces over characters that proposed patterns use, in the notation.</summary>
internal static class Pieces
{
    /// <summary>Those that the patterns name, each behind what it is made of.</summary>
    /// <param name="patterns">In the notation.</param>
    /// <param name="tokens">All of the dump: words that it does not use are left out.</param>
    /// <param name="also">A form of dates that is read in any case.</param>
    public static string Of(IEnumerable<string> patterns, IReadOnlyCollection<ShapeToken> tokens, DateForm also = DateForm.None)
    {
        var all = string.Join(' ', patterns);
        var pieces = "";
        if (all.Contains(FieldLabelsOf.AnyDate, StringComparison.Ordinal))
            pieces += new DateHabits(tokens, also).Write() + "\n";
        var (strict, loose) = (all.Contains(FieldLabelsOf.People, StringComparison.Ordinal), all.Contains(FieldLabelsOf.Roster, StringComparison.Ordinal));
        if (strict || loose || all.Contains(FieldLabelsOf.Others, StringComparison.Ordinal))
            pieces += new NamePieces(tokens).Write(strict, loose) + "\n";
        return pieces;
    }
}
