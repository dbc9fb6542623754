using System.Text.RegularExpressions;

namespace PaperParse.Inputs;

/// <summary>
/// One line of an ignore file, with the meaning that it has for git. Read here and not by MAB.DotIgnore, for which <c>/a</c> stands for
/// an <c>a</c> at any depth and a bracket without its end is an exception; on thousands of random files this one gives the answers of
/// <c>git check-ignore</c>.
/// </summary>
internal sealed class IgnoreRule
{
    private readonly Regex _pattern;
    private readonly bool _foldersOnly;
    private readonly bool _anywhere;

    private IgnoreRule(Regex pattern, bool foldersOnly, bool anywhere, bool isException)
    {
        _pattern = pattern;
        _foldersOnly = foldersOnly;
        _anywhere = anywhere;
        IsException = isException;
    }

    /// <summary>Whether what it matches is taken after all.</summary>
    public bool IsException { get; }

    /// <summary>Null for a blank line, a comment, and what matches nothing.</summary>
    public static IgnoreRule? Read(string line)
    {
        var pattern = TrimEnd(line);
        if (pattern.StartsWith('#'))
            return null;
        var isException = pattern.StartsWith('!');
        if (isException)
            pattern = pattern[1..];
        var foldersOnly = pattern.EndsWith('/');
        if (foldersOnly)
            pattern = pattern[..^1];
        // A pattern without a slash is about a name, wherever that stands.
        var anywhere = !pattern.Contains('/', StringComparison.Ordinal);
        if (pattern.StartsWith('/'))
            pattern = pattern[1..];
        return pattern.Length > 0 && Wildcards.Compile(pattern) is { } compiled ? new IgnoreRule(compiled, foldersOnly, anywhere, isException) : null;
    }

    /// <param name="path">From the folder of the ignore file, with <c>/</c>.</param>
    /// <param name="name">The last part of the path.</param>
    /// <param name="isFolder">Whether it is a folder.</param>
    public bool Matches(ReadOnlySpan<char> path, ReadOnlySpan<char> name, bool isFolder) =>
        (isFolder || !_foldersOnly) && _pattern.IsMatch(_anywhere ? name : path);

    /// <summary>Spaces at the end count only behind a backslash.</summary>
    private static string TrimEnd(string line)
    {
        var end = 0;
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == '\\')
                i++;
            else if (line[i] == ' ')
                continue;
            end = Math.Min(i + 1, line.Length);
        }

        return line[..end];
    }
}
