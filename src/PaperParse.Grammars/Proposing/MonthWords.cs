using PaperParse.Syntax;

namespace PaperParse.Grammars.Proposing;

/// <summary>
/// The names of months in the language of a dump, found by those that stand in its dates:
/// <code>
/// 7 de maio de 2031        maio is Portuguese, so the other eleven are taken to be
///      ^^^^
/// </code>
/// </summary>
internal static class MonthWords
{
    /// <summary>The list of the shared grammar.</summary>
    public const string Shared = "monthName";

    private const string Own = "monthHere";

    /// <summary>A definition in the notation, which is empty where the shared list does, and what the words are called.</summary>
    public static (string Definition, string Name) Of(IReadOnlyList<ShapeToken> dates)
    {
        var here = dates.Where(date => date.Form is DateForm.MonthFirst or DateForm.DayFirst)
            .SelectMany(date => LineTokens.WordsIn(date.Text)).Distinct().ToList();
        // English first: it needs no list. Every further language brings months that no other did.
        List<IReadOnlyList<MonthName>> languages = [DateHabits.Shared, .. Guesses.All.Months];
        var all = languages.SelectMany(months => months).ToList();
        var left = here.Where(word => all.Exists(month => IsOne(month, word))).ToList();
        var chosen = new List<IReadOnlyList<MonthName>>();
        while (left.Count > 0)
        {
            var most = languages.Max(Found);
            // marzo is Spanish and Italian: where the dump does not say which, the next one may be of either.
            List<IReadOnlyList<MonthName>> best = Found(DateHabits.Shared) == most ? [DateHabits.Shared] : languages.FindAll(months => Found(months) == most);
            chosen.AddRange(best);
            left.RemoveAll(word => best.Exists(months => months.Any(month => IsOne(month, word))));
        }

        int Found(IReadOnlyList<MonthName> months) => left.Count(word => months.Any(month => IsOne(month, word)));

        if (chosen.TrueForAll(months => months == DateHabits.Shared))
            return ("", Shared);
        var words = chosen.SelectMany(months => months == DateHabits.Shared ? months : months.SelectMany(month => Cases(month, here))).DistinctBy(month => month.Text).OrderBy(month => month.Number);
        return ($"# The months of the language that the dates of the dump are in{(chosen.Count(months => months != DateHabits.Shared) > 1 ? ", or of each that they could be in" : "")}.\nwords {Own} = {string.Join(" | ", words.Select(month => $"{Escaped.Quote(month.Text)} => {month.Number}"))}\n", Own);
    }

    // With a capital or without, as the dump has it: languages differ.
    private static IEnumerable<MonthName> Cases(MonthName month, List<string> here)
    {
        if (here.Exists(word => char.IsLower(word[0])))
            yield return month;
        if (here.Exists(word => char.IsUpper(word[0])))
            yield return month with { Text = char.ToUpperInvariant(month.Text[0]) + month.Text[1..] };
    }

    private static bool IsOne(MonthName month, string word) => month.Text.Equals(word, StringComparison.OrdinalIgnoreCase);
}
