using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace PaperParse.Analysis;

/// <summary>
/// Which files are meant, by their paths with <c>/</c> below the folder of the configuration file: <c>*</c> and <c>?</c> do not cross a <c>/</c>,
/// <c>**</c> does; <c>[a-z]</c> and <c>[!a-z]</c> are one character, <c>{a,b}</c> is one of several, <c>{1..9}</c> a number. A pattern without a <c>/</c> is of
/// names in whatever folder. It becomes a regular expression that takes linear time, since the pattern may come with a dump.
/// </summary>
internal sealed class PathPattern
{
    private const int MostLetters = 500;
    private const int MostBraces = 8;
    private const int MostNumbers = 100;

    private readonly Lazy<Regex> _expression;

    private PathPattern(string expression) =>
        _expression = new(() => new Regex(expression, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.Singleline));

    /// <param name="path">Below the folder of the file in which the pattern stands, with <c>/</c> and none in front.</param>
    public bool Matches(string path) => _expression.Value.IsMatch(path);

    /// <summary>Null where it is no pattern.</summary>
    /// <param name="pattern">As it is written.</param>
    /// <param name="coversFolders">Whether a folder that matches stands for all that is in it.</param>
    /// <param name="problem">What is wrong with it, and what to do.</param>
    public static PathPattern? TryParse(string pattern, bool coversFolders, out string problem)
    {
        problem = ProblemOf(pattern);
        if (problem.Length > 0)
            return null;
        var anchored = pattern.TrimStart('/');
        var expression = new StringBuilder(@"\A");
        if (!pattern.Contains('/', StringComparison.Ordinal))
            expression.Append("(?:.*/)?");
        problem = Append(expression, coversFolders ? anchored.TrimEnd('/') : anchored);
        if (coversFolders)
            expression.Append("(?:/.*)?");
        return problem.Length > 0 ? null : new PathPattern(expression.Append(@"\z").ToString());
    }

    private static string ProblemOf(string pattern)
    {
        if (pattern.Trim('/').Length == 0)
            return "an empty pattern matches no file; ** matches all";
        if (pattern.Length > MostLetters)
            return "a pattern has at most 500 characters; write several";
        if (pattern.Split('/').Contains(".."))
            return "patterns are of files in the folder of this file and below; '..' leads out of it";
        return pattern is [_, ':', ..] || pattern.Contains("://", StringComparison.Ordinal)
            ? "patterns begin in the folder of this file; write archive/**, without a drive or a scheme"
            : "";
    }

    private static string Append(StringBuilder expression, string pattern)
    {
        var braces = 0;
        for (var at = 0; at < pattern.Length; at++)
        {
            switch (pattern[at])
            {
                case '*':
                    at = AppendStars(expression, pattern, at);
                    break;
                case '?':
                    expression.Append("[^/]");
                    break;
                case '[':
                    if (EndOfBracket(pattern, at) is not { } close)
                        return "the bracket [ has no end; write [a-z], or \\[ for the character itself";
                    AppendBracket(expression, pattern[(at + 1)..close]);
                    at = close;
                    break;
                case '{' when RangeAt(pattern, at) is var (low, high, end):
                    if (high - low >= MostNumbers)
                        return "a range has at most 100 numbers; write a star";
                    expression.Append("(?:").AppendJoin('|', Numbers(low, high)).Append(')');
                    at = end;
                    break;
                case '{':
                    if (++braces > MostBraces)
                        return "at most 8 braces stand in each other; write several patterns";
                    expression.Append("(?:");
                    break;
                case '}' when braces > 0:
                    braces--;
                    expression.Append(')');
                    break;
                case ',' when braces > 0:
                    expression.Append('|');
                    break;
                case '\\' when at + 1 < pattern.Length:
                    expression.Append(Regex.Escape(pattern[++at].ToString()));
                    break;
                default:
                    expression.Append(Regex.Escape(pattern[at].ToString()));
                    break;
            }
        }

        return braces > 0 ? "the brace { has no end; write {a,b}, or \\{ for the character itself" : "";
    }

    private static int AppendStars(StringBuilder expression, string pattern, int at)
    {
        var end = at;
        while (end < pattern.Length && pattern[end] == '*')
            end++;
        var isFolders = end - at > 1;
        // Between slashes it can be no folder at all.
        if (isFolders && (at == 0 || pattern[at - 1] == '/') && end < pattern.Length && pattern[end] == '/')
        {
            expression.Append("(?:.*/)?");
            return end;
        }

        expression.Append(isFolders ? ".*" : "[^/]*");
        return end - 1;
    }

    private static int? EndOfBracket(string pattern, int at)
    {
        var first = at + 1 < pattern.Length && pattern[at + 1] is '!' or '^' ? at + 2 : at + 1;
        var end = first < pattern.Length ? pattern.IndexOf(']', first + 1) : -1;
        return end < 0 ? null : end;
    }

    private static void AppendBracket(StringBuilder expression, string members)
    {
        var isNegated = members[0] is '!' or '^';
        expression.Append(isNegated ? "[^" : "[");
        var inside = isNegated ? members[1..] : members;
        for (var at = 0; at < inside.Length; at++)
        {
            expression.Append(Code(inside[at]));
            if (at + 2 >= inside.Length || inside[at + 1] != '-' || inside[at + 2] < inside[at])
                continue;
            expression.Append('-').Append(Code(inside[at + 2]));
            at += 2;
        }

        expression.Append("-[/]]");
    }

    private static string Code(char member) => $@"\u{(int)member:X4}";

    /// <summary>The ends of <c>{1..9}</c>, and where its brace closes; null for other braces.</summary>
    private static (int Low, int High, int End)? RangeAt(string pattern, int at)
    {
        var end = pattern.IndexOf('}', at);
        if (end < 0 || pattern[(at + 1)..end].Split("..") is not [var first, var last])
            return null;
        return TryNumber(first, out var low) && TryNumber(last, out var high) ? (Math.Min(low, high), Math.Max(low, high), end) : null;
    }

    private static IEnumerable<string> Numbers(int low, int high) => Enumerable.Range(low, high - low + 1).Select(number => number.ToString(CultureInfo.InvariantCulture));

    // Up to five digits, so that no difference overflows.
    private static bool TryNumber(string text, out int number) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number) && text.Length <= 6;
}
