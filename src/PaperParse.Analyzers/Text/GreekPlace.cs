namespace PaperParse.Analyzers;

/// <summary>Whether the name of a Greek letter can be a command: people write the names in prose and in names of things, too.</summary>
internal static class GreekPlace
{
    private const string MathMarks = "^_{}=<>+|";

    private static readonly ILookup<string, string> Phrases = WordList.Lines("GreekPhrases.txt").Select(line => line.Split(' ')).ToLookup(words => words[0], words => words[1]);

    public static StrippedCommand? At(string text, int start, int end, string? character)
    {
        var before = start > 0 ? text[start - 1] : ' ';
        var after = end < text.Length ? text[end] : ' ';
        // TD-lambda, beta1 and adam_beta are names of their own.
        if ((before == '-' && start > 1 && char.IsLetter(text[start - 2])) || char.IsDigit(after) || char.IsLetter(before) || char.IsLetter(after)
            || IsOfIdentifier(text, start, end) || IsOfPhrase(text, start, end))
            return null;
        var isGlued = char.IsDigit(before) && IsNumber(text, start);
        if (char.IsDigit(before) && !isGlued)
            return null;
        var isInMath = isGlued || MathMarks.Contains(before, StringComparison.Ordinal) || MathMarks.Contains(after, StringComparison.Ordinal);
        if (char.IsUpper(text[start]) && !isInMath && after != '(')
            return null;
        return new StrippedCommand(start, end - start, character, isGlued && char.IsLower(text[start]));
    }

    /// <summary>Whether the digits right before are a number, and not the end of a name.</summary>
    public static bool IsNumber(string text, int end)
    {
        var start = end;
        while (start > 0 && (char.IsDigit(text[start - 1]) || text[start - 1] == '.'))
            start--;
        return start == 0 || !(char.IsLetter(text[start - 1]) || text[start - 1] is '_' or '-');
    }

    /// <summary><c>adam_beta</c>, <c>alpha_value</c>; but <c>x_alpha</c> and <c>alpha_i</c> are LaTeX.</summary>
    private static bool IsOfIdentifier(string text, int start, int end) =>
        (start > 2 && text[start - 1] == '_' && char.IsLetter(text[start - 2]) && char.IsLetter(text[start - 3]))
        || (end + 3 < text.Length && text[end] == '_' && char.IsLetter(text[end + 1]) && char.IsLetter(text[end + 2]) && char.IsLetter(text[end + 3]));

    private static bool IsOfPhrase(string text, int start, int end)
    {
        if (end + 1 >= text.Length || (text[end] != '-' && !char.IsWhiteSpace(text[end])))
            return false;
        foreach (var word in Phrases[text[start..end].ToLowerInvariant()])
        {
            if (text.AsSpan(end + 1).TrimStart().StartsWith(word, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
