using System.Globalization;
using PaperParse.Syntax;

namespace PaperParse.Analysis;

/// <summary>
/// Reads what directives and lines of a sidecar have in common:
/// <code>
/// PP3001, PP33 until 2027-01-31 -- the page itself has it so
/// </code>
/// </summary>
/// <param name="text">What it stands in.</param>
/// <param name="rules">Those there are.</param>
internal sealed class TermsReader(SourceText text, SuppressibleRules rules)
{
    private const string Form = "PP3001 -- the reason";

    private TextSpan _rest;

    /// <summary>The terms, or what is wrong with them.</summary>
    /// <param name="place">From the first rule to the end of the reason.</param>
    public (SuppressionTerms? Terms, SuppressionMistake? Mistake) Read(TextSpan place)
    {
        _rest = place;
        var names = new List<RuleName>();
        DateOnly? until = null;
        while (true)
        {
            var word = NextWord();
            var said = text.ToString(word);
            if (said.StartsWith(SuppressionWords.Reason, StringComparison.Ordinal))
                return ToTerms(names, until, TextSpan.FromBounds(word.Start + SuppressionWords.Reason.Length, place.End));
            // Without it, it would be called a reason that no rule is 'because'.
            if (word.IsEmpty || !HasReason(place))
                return (null, new SuppressionMistake(new TextSpan(place.End, 0), $"no reason is given; end with {SuppressionWords.Reason} and why, as in: {Form}"));
            if (until is not null)
                return (null, new SuppressionMistake(word, $"'{Excerpt.Of(said)}' stands behind the day; the day comes last, right before {SuppressionWords.Reason}"));
            if (said == SuppressionWords.Until)
            {
                if (!TryReadDay(NextWord(), word, out var day, out var mistake))
                    return (null, mistake);
                until = day;
                continue;
            }

            var name = new RuleName(said, word);
            if (rules.MistakeIn(name) is { } unknown)
                return (null, unknown);
            names.Add(name);
        }
    }

    /// <summary>The next word of the place that is being read: commas and white space stand between two; empty at the end.</summary>
    private TextSpan NextWord()
    {
        var start = _rest.Start;
        while (start < _rest.End && IsBetween(text[start]))
            start++;
        var end = start;
        while (end < _rest.End && !IsBetween(text[end]))
            end++;
        _rest = TextSpan.FromBounds(end, _rest.End);
        return TextSpan.FromBounds(start, end);
    }

    private (SuppressionTerms?, SuppressionMistake?) ToTerms(List<RuleName> names, DateOnly? until, TextSpan reason)
    {
        var why = text.ToString(reason).Trim();
        if (names.Count == 0)
            return (null, new SuppressionMistake(new TextSpan(reason.Start - SuppressionWords.Reason.Length, SuppressionWords.Reason.Length), $"no rule is named; name at least one, as in: {Form}"));
        return why.Length == 0
            ? (null, new SuppressionMistake(new TextSpan(reason.Start, 0), $"no reason is given behind {SuppressionWords.Reason}; say why the finding is to stay, as in: {Form}"))
            : (new SuppressionTerms(names, until, why), null);
    }

    private bool TryReadDay(TextSpan word, TextSpan until, out DateOnly day, out SuppressionMistake? mistake)
    {
        mistake = null;
        var said = text.ToString(word);
        if (DateOnly.TryParseExact(said, SuppressionWords.DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out day))
            return true;
        var isMissing = word.IsEmpty || said.StartsWith(SuppressionWords.Reason, StringComparison.Ordinal);
        mistake = new SuppressionMistake(isMissing ? until : word, (isMissing ? $"no day stands behind {SuppressionWords.Until}" : $"'{Excerpt.Of(said)}' is no day") + $"; write one as YYYY-MM-DD, as in: {SuppressionWords.Until} 2027-01-31");
        return false;
    }

    private bool HasReason(TextSpan place)
    {
        var words = text.Slice(place);
        for (var at = 0; words[at..].IndexOf(SuppressionWords.Reason, StringComparison.Ordinal) is >= 0 and var found; at += found + 1)
        {
            if (at + found == 0 || IsBetween(words[at + found - 1]))
                return true;
        }

        return false;
    }

    private static bool IsBetween(char c) => c == ',' || char.IsWhiteSpace(c);
}
