using System.Collections.Frozen;
using System.Text;
using System.Text.RegularExpressions;

namespace PaperParse.Inputs;

/// <summary>
/// Patterns as git writes them, over paths with <c>/</c>: <c>*</c> and <c>?</c> do not cross it, <c>**</c> between slashes stands for any
/// number of folders and elsewhere for one star, <c>[a-z]</c> and <c>[!a-z]</c> for one character, and a backslash takes the special meaning from what follows.
/// They become regular expressions that take linear time, since an ignore file may come with a dump.
/// </summary>
internal static class Wildcards
{
    private static readonly FrozenDictionary<string, string> Classes = new Dictionary<string, string>
    {
        ["alpha"] = "a-zA-Z",
        ["alnum"] = "a-zA-Z0-9",
        ["digit"] = "0-9",
        ["lower"] = "a-z",
        ["upper"] = "A-Z",
        ["punct"] = @"!-/:-@\[-`{-~",
        ["space"] = @"\t-\r ",
        ["xdigit"] = "0-9a-fA-F",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static bool HasAny(string pattern) => pattern.AsSpan().ContainsAny("*?[\\");

    /// <summary>Null for a pattern that can match nothing: a bracket or a backslash without its end.</summary>
    public static Regex? Compile(string pattern)
    {
        var expression = new StringBuilder(@"\A");
        for (var at = 0; at < pattern.Length;)
        {
            if (pattern[at] == '*')
                at = AppendStars(expression, pattern, at);
            else if (pattern[at] == '[')
                at = AppendBracket(expression, pattern, at);
            else if (pattern[at] == '?')
                at = Append(expression, "[^/]", at + 1);
            else if (pattern[at] == '\\' && ++at == pattern.Length)
                at = -1;
            else
                at = Append(expression, Regex.Escape(pattern[at].ToString()), at + 1);
            if (at < 0)
                return null;
        }

        return new Regex(expression.Append(@"\z").ToString(), RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.Singleline);
    }

    private static int Append(StringBuilder expression, string piece, int next)
    {
        expression.Append(piece);
        return next;
    }

    /// <summary>Two stars or more are folders only where nothing else stands between the slashes; else they are one star.</summary>
    private static int AppendStars(StringBuilder expression, string pattern, int start)
    {
        var end = start;
        while (end < pattern.Length && pattern[end] == '*')
            end++;
        var isSegment = end - start > 1 && (start == 0 || pattern[start - 1] == '/') && (end == pattern.Length || pattern[end] == '/');
        if (!isSegment)
            return Append(expression, "[^/]*", end);
        return end == pattern.Length ? Append(expression, ".*", end) : Append(expression, "(?:.*/)?", end + 1);
    }

    /// <returns>-1 where the bracket does not end, or names a class that there is not.</returns>
    private static int AppendBracket(StringBuilder expression, string pattern, int start)
    {
        var at = start + 1;
        var isNegated = at < pattern.Length && pattern[at] is '!' or '^';
        if (isNegated)
            at++;
        var members = new StringBuilder();
        // A closing bracket that comes first is a member.
        for (var first = at; at < pattern.Length && (pattern[at] != ']' || at == first);)
        {
            if (pattern.AsSpan(at).StartsWith("[:"))
            {
                var end = pattern.IndexOf(":]", at, StringComparison.Ordinal);
                if (end < 0 || !Classes.TryGetValue(pattern[(at + 2)..end], out var known))
                    return -1;
                members.Append(known);
                at = end + 2;
                continue;
            }

            if (!TryMember(pattern, ref at, out var low))
                return -1;
            var high = low;
            if (at + 1 < pattern.Length && pattern[at] == '-' && pattern[at + 1] != ']')
            {
                at++;
                if (!TryMember(pattern, ref at, out high))
                    return -1;
            }

            // Of a range that runs backwards git takes the first.
            members.Append(Code(low));
            if (low < high)
                members.Append('-').Append(Code(high));
        }

        if (at >= pattern.Length)
            return -1;
        expression.Append(isNegated ? "[^" : "[").Append(members).Append("-[/]]");
        return at + 1;
    }

    private static bool TryMember(string pattern, ref int at, out char member)
    {
        if (pattern[at] == '\\')
            at++;
        member = at < pattern.Length ? pattern[at] : '\0';
        return at++ < pattern.Length;
    }

    private static string Code(char member) => $@"\u{(int)member:X4}";
}
