using System.Text.RegularExpressions;

namespace PaperParse.Grammars.Notation;

/// <summary>
/// What authors bring from other notations, and how it is written here:
/// <code>
/// piece number = \d+              line title = .*               // a comment
///                ^^^ digits                    ^^ text          ^^ #
/// </code>
/// </summary>
internal static class ForeignSpellings
{
    /// <summary>How far is looked for the end of one; so a long line costs what it is long.</summary>
    private const int MaxLength = 500;

    private const string NoRegex = "there are no regular expressions in a grammar";

    // \d   \d+   \d{4}     and not \def, \d{o}
    private static readonly Regex OtherEscape = new(@"\A\\[dDsSwWnrt](?![A-Za-z]|\{[^0-9])", RegexOptions.CultureInvariant);

    private static readonly ForeignSpelling[] All =
    [
        new(@"//|--(?=[ \t])|;(?=[ \t]*[^\s])", "#", "a comment begins with #") { IsComment = true },
        new(@"/\*(.*?)\*/(?=\s*$)", "#$1", "a comment begins with # and goes to the end of its line"),
        new(@"/\*", null, "a comment begins with # and goes to the end of its line; write one before each of its lines") { IsComment = true },
        new(@";", "", "nothing closes a definition; the next one begins in the first column"),
        new(@"\[(\d+),(\d+)\]", "{$1,$2}", "the bounds of a repetition stand in braces"),
        new(@"(?:\\d|\[0-9\])[*+]", "digits", NoRegex + "; a run of digits is 'digits'"),
        new(@"(?:\\d|\[0-9\])(\{[0-9,]+\})", "digits$1", NoRegex + "; a run of digits is 'digits'"),
        new(@"\\d|\[0-9\]", "digits{1}", NoRegex + "; a run of one digit is 'digits{1}'"),
        new(@"(?:\\[wS]|\[\^?(?:[^\]\s]-[^\]\s])[^\]\s]*\])(?:[*+]|\{[0-9,]+\})?", "solid", NoRegex + "; what stands here without white space in it is 'solid', a word with a capital 'proper'"),
        new(@"\\s[*+?]?", "", NoRegex + "; white space between parts is allowed everywhere and never asked for"),
        new(@"\.[*+]\??", "text", NoRegex + "; what is left of the line is 'text', and up to a mark 'until(…)'"),
        new(@"\^", "", "a pattern goes from the first character of a line to its last as it is; delete the ^"),
        new(@"<([A-Za-z][A-Za-z0-9-]*)>", "$1", "names stand without marks around them"),
        new(@"\[([^\]]*)\]", "($1)?", "what can be missing is followed by a question mark"),
        new(@"/(?=\s)", "|", "between alternatives stands |"),
    ];

    /// <summary>The one that stands at a place; null where none does.</summary>
    public static (ForeignSpelling Spelling, string Found, string? Instead)? At(string text, int at)
    {
        var end = text.AsSpan(at, Math.Min(MaxLength, text.Length - at)).IndexOfAny('\r', '\n');
        var rest = text.Substring(at, end < 0 ? Math.Min(MaxLength, text.Length - at) : end);
        foreach (var spelling in All)
        {
            if (spelling.Pattern.Match(rest) is { Success: true } match)
                return (spelling, match.Value, spelling.Instead is null ? null : match.Result(spelling.Instead));
        }

        return null;
    }

    /// <summary>What is meant by a backslash in a text that escapes nothing here and would be read as itself; null where it may well stand in a listing, as in <c>"\textbf{"</c>.</summary>
    public static (string Advice, (string Text, int Width)? Instead)? EscapeAt(string text, int at)
    {
        if (!OtherEscape.IsMatch(text.AsSpan(at, Math.Min(4, text.Length - at))))
            return null;
        return At(text, at) is var (spelling, found, instead)
            ? (spelling.Advice, instead is null ? null : (instead, found.Length))
            : ("this backslash escapes nothing here; a pattern has no line breaks in it, and white space between parts is allowed everywhere and never asked for", null);
    }

    /// <summary>A text as a grammar has it.</summary>
    public static string InQuotes(string text) =>
        $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}

/// <param name="Spelled">A regular expression of it.</param>
/// <param name="Instead">What to write in its place; null where that is not one change.</param>
/// <param name="Advice">For the message.</param>
internal sealed record ForeignSpelling(string Spelled, string? Instead, string Advice)
{
    public Regex Pattern { get; } = new(@"\A(?:" + Spelled + ")", RegexOptions.CultureInvariant);

    /// <summary>Whether the rest of the line belongs to it.</summary>
    public bool IsComment { get; init; }
}
