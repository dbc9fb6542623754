using System.Globalization;
using PaperParse.Syntax;

namespace PaperParse.Grammars.Proposing;

/// <summary>How the dates of a dump are written, and the piece that reads those: forms and languages that it does not use are left out.</summary>
internal sealed class DateHabits
{
    private readonly List<ShapeToken> _dates;
    private readonly DateForm _forms;

    /// <param name="tokens">All of the dump; only dates are looked at.</param>
    /// <param name="also">A form that is read in any case.</param>
    public DateHabits(IEnumerable<ShapeToken> tokens, DateForm also = DateForm.None)
    {
        _dates = [.. tokens.Where(token => token.Kind == ShapeKind.Date)];
        _forms = _dates.Aggregate(also, (forms, date) => forms | date.Form);
    }

    /// <summary>The English names of months, as the shared grammar has them.</summary>
    public static IReadOnlyList<MonthName> Shared { get; } =
        [.. BuiltInGrammars.Find("shared")!.Definitions.OfType<Notation.WordsDefinition>().First(words => words.Name == MonthWords.Shared).Entries.Select(entry => new MonthName(entry.Text, (int)(entry.Number ?? 0)))];

    /// <summary>The words and the piece, in the notation.</summary>
    public string Write()
    {
        var (words, months) = MonthWords.Of(_dates);
        var forms = new List<(string Sample, string Pattern)>();
        if (_forms is DateForm.None || _forms.HasFlag(DateForm.YearFirst))
            forms.Add(("2031-04-07", "year:digits{4} (\"-\" | \"/\" | \".\") month:digits{1,2} (\"-\" | \"/\" | \".\") day:digits{1,2}"));
        if (_forms.HasFlag(DateForm.Signed))
            forms.Add(($"2031{Sign(FieldLabelsOf.Year)}4{Sign(FieldLabelsOf.Month)}7{Sign(FieldLabelsOf.Day)}", $"year:digits{{4}} {Signs(FieldLabelsOf.Year)} month:digits{{1,2}} {Signs(FieldLabelsOf.Month)} day:digits{{1,2}} {Signs(FieldLabelsOf.Day)}"));
        if (_forms.HasFlag(DateForm.MonthFirst))
            forms.Add((SampleOf(DateForm.MonthFirst), $"month:{months} \".\"? day:digits{{1,2}} {Choice(Guesses.All.Ordinals)}? (\",\"? year:digits{{4}})?"));
        if (_forms.HasFlag(DateForm.DayFirst))
            forms.Add((SampleOf(DateForm.DayFirst), $"day:digits{{1,2}} \".\"? {Of(DateForm.DayFirst)}month:{months} (\".\" | \",\")? {Of(DateForm.DayFirst)}year:digits{{2,4}}"));
        if (_forms.HasFlag(DateForm.Figures))
            forms.Add((SampleOf(DateForm.Figures), string.Join(" (\".\" | \"/\") ", IsMonthFirst ? ["month:digits{1,2}", "day:digits{1,2}", "year:digits{4}"] : (string[])["day:digits{1,2}", "month:digits{1,2}", "year:digits{4}"])));
        var doubt = _forms.HasFlag(DateForm.Figures) ? $"# Of {SampleOf(DateForm.Figures)}, the {(IsMonthFirst ? FieldLabelsOf.Month : FieldLabelsOf.Day)} is taken to come first: you decide.\n" : "";
        return $"{words}# {string.Join("     ", forms.Select(form => form.Sample))}\n{doubt}piece {FieldLabelsOf.AnyDate} = {string.Join("\n    | ", forms.Select(form => form.Pattern))}\n";
    }

    // 04/25/2031     no month is the 25th
    private bool IsMonthFirst => _dates.Exists(date => date.Form == DateForm.Figures && int.Parse(date.Text.Split('/', '.')[1], CultureInfo.InvariantCulture) > 12);

    private string SampleOf(DateForm form) => Escaped.Inline(_dates.Find(date => date.Form == form).Text);

    // 7 de mayo de 2031
    //   ^^         ^^
    private string Of(DateForm form)
    {
        var here = Guesses.All.Of.Where(word => _dates.Exists(date => date.Form == form && date.Text.Split(' ').Contains(word, StringComparer.Ordinal))).ToList();
        return here.Count > 0 ? Choice(here) + "? " : "";
    }

    private static string Sign(string part) => Guesses.All.Signs[part][0];

    private static string Signs(string part) => Choice(Guesses.All.Signs[part]);

    private static string Choice(IReadOnlyList<string> words) => ValuePatterns.Choice(words);
}
