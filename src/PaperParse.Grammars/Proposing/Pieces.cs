using PaperParse.Syntax;

namespace PaperParse.Grammars.Proposing;

/// <summary>The pieces over characters that proposed patterns use, in the notation.</summary>
internal static class Pieces
{
    private const string Dates =
        """
        # 2031-04-07     2031年4月7日     Apr 7, 2031     7 April 2031     7.4.2031
        # The last could be the month before the day as well: you decide.
        piece anyDate = year:digits{4} ("-" | "/" | ".") month:digits{1,2} ("-" | "/" | ".") day:digits{1,2}
            | year:digits{4} ("年" | "년") month:digits{1,2} ("月" | "월") day:digits{1,2} ("日" | "일")
            | month:monthHere "."? day:digits{1,2} ("st" | "nd" | "rd" | "th")? (","? year:digits{4})?
            | day:digits{1,2} "."? "de"? month:monthHere ("." | ",")? "de"? year:digits{2,4}
            | day:digits{1,2} ("." | "/") month:digits{1,2} ("." | "/") year:digits{4}

        """;

    /// <summary>Those that the patterns name, each behind what it is made of.</summary>
    public static string Of(IEnumerable<string> patterns)
    {
        var all = string.Join(' ', patterns);
        var pieces = "";
        if (all.Contains(FieldLabelsOf.AnyDate, StringComparison.Ordinal))
            pieces += MonthNames() + Dates + "\n";
        var (strict, loose) = (all.Contains(FieldLabelsOf.People, StringComparison.Ordinal), all.Contains(FieldLabelsOf.Roster, StringComparison.Ordinal));
        if (strict || loose)
            pieces += Between() + (strict ? Names() : "") + (loose ? Loose() : "") + "\n";
        return pieces;
    }

    private static string MonthNames()
    {
        var shared = BuiltInGrammars.Find("shared")!.Definitions.OfType<Notation.WordsDefinition>().First(words => words.Name == "monthName").Entries
            .Select(entry => (entry.Text, Number: (int)(entry.Number ?? 0)));
        // Each with a capital and without: languages differ.
        var others = Guesses.All.Months.SelectMany(month => new[] { month.Key, char.ToUpperInvariant(month.Key[0]) + month.Key[1..] }.Select(text => (Text: text, Number: month.Value)));
        var words = shared.Concat(others).DistinctBy(word => word.Text).GroupBy(word => word.Number).OrderBy(group => group.Key);
        return $"words monthHere = {string.Join("\n    | ", words.Select(group => string.Join(" | ", group.Select(word => $"{Escaped.Quote(word.Text)} => {group.Key}"))))}\n";
    }

    private static string Also => string.Join(" | ", ByLength(Guesses.All.Also));

    private static string Between() => $"piece also   = {Also}\npiece others = \",\"? AuthorCount:(\"et\" \"al\" \".\"?)\n";

    private static string Names() =>
        """
        # Ada Berg, Bo van Ry and Cy Stone (Marsh College)
        # ^^^^^^^^  ^^^^^^^^^     ^^^^^^^^  ^^^^^^^^^^^^^     names, known by their capitals, and where they are from
        piece people = person (((
        """ + $"{string.Join(" | ", ByLength([",", ";", "、", "，", "·"]))}) also? | also) person){{0,400}} others?\n"
        + "piece person = Author:((proper | token:particle){1,7}) Affiliation:nested(\"(\" \")\")?\n"
        + $"piece particle = {string.Join(" | ", ByLength(Guesses.All.Particles))}\n";

    private static string Loose() =>
        "# Where a label or a mark says that these are names, all between commas is one; a tab, which stands in quotes here, ends them too.\n"
        + $"piece roster = (others | Author:until(\",\" | \";\" | \"、\" | \"，\" | \"(\" | \"*\" | \"_\" | \"<\" | \"|\" | \"]\" | \"\t\" | {Also}) | Affiliation:nested(\"(\" \")\")\n    | \",\" | \";\" | \"、\" | \"，\" | also){{1,1000}}\n";

    private static IEnumerable<string> ByLength(IEnumerable<string> words) =>
        words.OrderByDescending(word => word.Length).ThenBy(word => word, StringComparer.Ordinal).Select(word => Escaped.Quote(word));
}
