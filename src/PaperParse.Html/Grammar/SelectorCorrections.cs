using System.Text.RegularExpressions;
using PaperParse.Syntax;

namespace PaperParse.Html.Grammar;

/// <summary>Selectors and paths as they were meant.</summary>
internal static partial class SelectorCorrections
{
    private static readonly string[] PseudoClasses =
        ["has", "not", "is", "contains", "empty", "first-child", "last-child", "only-child", "nth-child", "first-of-type", "last-of-type", "only-of-type", "nth-of-type", "root"];

    /// <summary>The selector with its brackets closed, or with a pseudo-class that is spelled most like the one it has; null where neither can be read.</summary>
    public static string? Of(string selector, Func<string, bool> isReadable)
    {
        string[] others =
        [
            Closed(selector),
            PseudoClass().Replace(selector, match => ":" + (Spelling.Nearest(match.Groups[1].Value, PseudoClasses) ?? match.Groups[1].Value)),
            selector.Trim().TrimEnd('>', '+', '~', ',', '.', '#', ':').TrimEnd(),
            selector.TrimEnd(']', ')'),
        ];
        return others.FirstOrDefault(other => other != selector && other.Length > 0 && isReadable(other));
    }

    /// <summary>The path without the signs that other notations have: <c>$.papers[0].title</c>.</summary>
    public static string? OfPath(string path)
    {
        var steps = Index().Replace(path, ".*").Split(['.', '/'], StringSplitOptions.RemoveEmptyEntries).Where(step => step != "$").ToArray();
        return steps.Length > 0 && !steps.Any(step => step.Contains('[', StringComparison.Ordinal)) ? string.Join('.', steps) : null;
    }

    // a[href='x      ' and ] are missing
    private static string Closed(string selector)
    {
        var open = new Stack<char>();
        foreach (var c in selector)
        {
            var isQuoted = open.TryPeek(out var close) && close is '\'' or '"';
            if (open.Count > 0 && c == close)
                open.Pop();
            else if (!isQuoted && c is '[' or '(' or '\'' or '"')
                open.Push(c switch { '[' => ']', '(' => ')', _ => c });
        }

        return selector + string.Concat(open);
    }

    [GeneratedRegex(@":([a-z-]+)", RegexOptions.CultureInvariant)]
    private static partial Regex PseudoClass();

    [GeneratedRegex(@"\[[^\]]*\]", RegexOptions.CultureInvariant)]
    private static partial Regex Index();
}
