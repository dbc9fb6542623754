using System.Buffers;

namespace PaperParse.Analyzers;

/// <summary>What a text shows of LaTeX that lost its backslashes: names of commands, and notation that no prose has.</summary>
internal sealed class StrippedLatex
{
    private const string AddressMark = "://";
    private static readonly SearchValues<char> Notation = SearchValues.Create("^_{");

    /// <summary>Few at a time, which are found many times faster than all at once: of many, some begin like something everywhere.</summary>
    private static readonly SearchValues<string>[] Hints = [.. HintsOf().Chunk(16).Select(some => SearchValues.Create(some, StringComparison.Ordinal))];

    private StrippedLatex(List<StrippedCommand> commands, bool isLatex)
    {
        Commands = commands;
        IsLatex = isLatex;
    }

    /// <summary>Candidates, ascending.</summary>
    public IReadOnlyList<StrippedCommand> Commands { get; }

    /// <summary>Whether the text shows that it was LaTeX, in its notation or in a command that cannot be anything else.</summary>
    public bool IsLatex { get; }

    /// <summary>Whether a text is worth a closer look: most are not.</summary>
    public static bool MayShow(string text)
    {
        if (text.AsSpan().ContainsAny(Notation))
            return true;
        foreach (var hints in Hints)
        {
            if (text.AsSpan().ContainsAny(hints))
                return true;
        }

        return false;
    }

    /// <summary>Whether the text still has its dollars, or commands with their backslashes: then nothing was stripped. Fonts are left when all else is.</summary>
    public static bool IsWhole(string text)
    {
        if (!text.AsSpan().ContainsAny('\\', '$'))
            return false;
        for (var at = text.IndexOf('\\', StringComparison.Ordinal); at >= 0 && at + 1 < text.Length; at = text.IndexOf('\\', at + 2))
        {
            var end = EndOfLetters(text, at + 1);
            if (end - at > 2 && !LatexFontGroup.IsFont(text.AsSpan(at + 1, end - at - 1)))
                return true;
            if (at + 2 >= text.Length)
                break;
        }

        return !ProseMath.Of(text).IsEmpty;
    }

    public static StrippedLatex Read(string text)
    {
        text = WithoutCode(text);
        var commands = new List<StrippedCommand>();
        for (var at = 0; at < text.Length;)
        {
            if (!char.IsAsciiLetter(text[at]))
            {
                at = IsAddress(text, at) ? EndOfAddress(text, at) : at + 1;
                continue;
            }

            var end = EndOfLetters(text, at);
            if (CommandPlace.At(text, at, end) is { } command)
                commands.Add(command);
            at = end;
        }

        return new StrippedLatex(commands, commands.Any(command => command.IsEvidence) || HasNotation(text));
    }

    /// <summary><c>x_i</c>, <c>n^2</c>, <c>D^{-1}</c>: a script at a single letter, a number or a bracket.</summary>
    private static bool HasNotation(string text)
    {
        for (var at = text.AsSpan().IndexOfAny('^', '_'); at >= 0;)
        {
            if (IsScript(text, at))
                return true;
            var next = text.AsSpan(at + 1).IndexOfAny('^', '_');
            at = next < 0 ? -1 : at + 1 + next;
        }

        return false;
    }

    private static bool IsScript(string text, int at)
    {
        if (at == 0 || at + 1 == text.Length)
            return false;
        var isBase = text[at - 1] is ')' or '}' or ']' or '|' || (char.IsLetterOrDigit(text[at - 1]) && (text[at] == '^' || at == 1 || !IsOfIdentifier(text[at - 2])));
        var isShort = at + 2 == text.Length || !IsOfIdentifier(text[at + 2]);
        return isBase && (text[at + 1] == '{' || (text[at] == '^' && text[at + 1] is '(' or '-' or '*') || (char.IsLetterOrDigit(text[at + 1]) && isShort));
    }

    /// <summary>The text with blanks for what stands between backticks, as in <c>call `sum_i`</c>: names in code are names. Not for <c>`what TeX quotes'</c>.</summary>
    private static string WithoutCode(string text)
    {
        if (!text.Contains('`', StringComparison.Ordinal))
            return text;
        var letters = text.ToCharArray();
        for (var open = text.IndexOf('`', StringComparison.Ordinal); open >= 0 && open + 1 < text.Length;)
        {
            var length = text.AsSpan(open + 1).IndexOfAny('`', '\'', '\n');
            var close = length > 0 && text[open + 1 + length] == '`' ? open + 1 + length : -1;
            if (close > 0)
                letters.AsSpan(open, close + 1 - open).Fill(' ');
            open = text.IndexOf('`', close > 0 ? close + 1 : open + 1);
        }

        return new string(letters);
    }

    private static bool IsOfIdentifier(char c) => char.IsLetterOrDigit(c) || c == '_';

    private static bool IsAddress(string text, int at) => text[at] == ':' && text.AsSpan(at).StartsWith(AddressMark, StringComparison.Ordinal);

    private static int EndOfAddress(string text, int at)
    {
        while (at < text.Length && !char.IsWhiteSpace(text[at]))
            at++;
        return at;
    }

    private static int EndOfLetters(string text, int start)
    {
        while (start < text.Length && char.IsAsciiLetter(text[start]))
            start++;
        return start;
    }

    /// <summary>Without notation, a text is looked at only where one of these is.</summary>
    private static IEnumerable<string> HintsOf()
    {
        var names = LatexCommand.Unmistakable.Names.Concat(WordList.Lines("LatexHints.txt")).ToList();
        // A name that has another in it is found with that.
        return names.Where(name => !names.Any(other => other != name && name.Contains(other, StringComparison.Ordinal)));
    }
}
