using System.Text.RegularExpressions;

namespace PaperParse.Grammars.Proposing;

/// <summary>
/// Cuts a line into what it is made of:
/// <code>
/// • 11 authors · Nov 21, 2031 [4](https://papers.example/1)
/// ^ ^^ ^^^^^^^ ^ ^^^^^^^^^^^^ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
/// </code>
/// In one pass, without going back: a dump may be anything.
/// </summary>
internal static class LineTokens
{
    private static readonly string[] Groups =
        ["mdy", "dmy", "ymd", "cjk", "fig", "web", "dig", "arx", "num", "wrd", "mrk"];

    private static readonly Regex Tokens = new(
        $@"(?<mdy>\b(?:{Months})\.? \d{{1,2}}(?:{Any(Guesses.All.Ordinals)})?(?:,? \d{{4}}\b|\b))"
        + $@"|(?<dmy>\b\d{{1,2}}\.? (?:(?:{OfWords}) )?(?:{Months})\.?,?(?: (?:{OfWords}))? \d{{2,4}}\b)"
        + @"|(?<ymd>\b\d{4}[-/.]\d{1,2}[-/.]\d{1,2}\b)"
        + $@"|(?<cjk>\d{{4}} ?(?:{Sign(FieldLabelsOf.Year)}) ?\d{{1,2}} ?(?:{Sign(FieldLabelsOf.Month)}) ?\d{{1,2}} ?(?:{Sign(FieldLabelsOf.Day)}))"
        + @"|(?<fig>\b\d{1,2}[/.]\d{1,2}[/.]\d{4}\b)"
        + @"|(?<web>https?://[^\s<>()\[\]""]+)"
        + @"|(?<dig>\b10\.\d{4,9}/[^\s<>()\[\]""]+)"
        + @"|(?<arx>\b\d{4}\.\d{4,5}(?:v\d{1,2})?\b)"
        + @"|(?<num>\d{1,3}(?:,\d{3})+\b|\d+(?:\.\d+)?(?:[kK]\b)?)"
        + @"|(?<wrd>\p{L}[\p{L}\p{M}\p{N}'’_-]*)"
        + @"|(?<mrk>\S)",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase);

    private static string Months => Any(DateHabits.Shared.Concat(Guesses.All.Months.SelectMany(months => months)).Select(month => month.Text).Distinct());

    private static string OfWords => Any(Guesses.All.Of);

    private static string Sign(string part) => Any(Guesses.All.Signs[part]);

    private static string Any(IEnumerable<string> words) => string.Join('|', words.Select(Regex.Escape));

    /// <summary>The words in a token of more than one.</summary>
    public static IEnumerable<string> WordsIn(string text) => text.Split([' ', '.', ','], StringSplitOptions.RemoveEmptyEntries).Where(word => char.IsLetter(word[0]));

    public static List<ShapeToken> Of(string line)
    {
        var tokens = new List<ShapeToken>();
        foreach (Match match in Tokens.Matches(line))
        {
            var group = Array.FindIndex(Groups, name => match.Groups[name].Success);
            var token = group switch
            {
                < 5 => new ShapeToken(ShapeKind.Date, match.Value, match.Index, (DateForm)(1 << group)),
                5 => new ShapeToken(ShapeKind.Url, match.Value, match.Index),
                6 => new ShapeToken(ShapeKind.Doi, match.Value, match.Index),
                7 => new ShapeToken(ShapeKind.ArxivId, match.Value, match.Index),
                8 => new ShapeToken(ShapeKind.Number, match.Value, match.Index),
                9 => new ShapeToken(ShapeKind.Word, match.Value, match.Index),
                _ => new ShapeToken(ShapeKind.Mark, match.Value, match.Index),
            };
            // ---     a run of one mark, and a character of two halves, are one
            if (token.Kind == ShapeKind.Mark && tokens.Count > 0 && tokens[^1] is { Kind: ShapeKind.Mark } before && before.End == token.Start
                && (before.Text[^1] == token.Text[0] || char.IsHighSurrogate(before.Text[^1]) || token.Text[0] == '\uFE0F'))
            {
                tokens[^1] = before with { Text = before.Text + token.Text };
            }
            else
            {
                tokens.Add(token);
            }
        }

        return tokens;
    }
}
