namespace PaperParse.Extraction;

/// <summary>
/// What accents of LaTeX are put on, where that is more than a plain letter.
/// <code>
/// \"{o}   \'{\i}   \'{\ae}   \~{\^e}   {\'{e}}
///   ^^^     ^^^^     ^^^^^     ^^^^^      ^^^
/// </code>
/// </summary>
internal sealed class LatexBases(string text)
{
    private static readonly string Dotless = string.Concat(WordFile.Lines("LatexDotless.txt"));

    /// <summary>What stands in the braces that open at the place; null where that is no letter.</summary>
    public LatexBase? InBraces(int at)
    {
        var inner = char.IsAsciiLetter(CharAt(at + 1)) ? new LatexBase(text.Substring(at + 1, 1), at + 2) : Bare(at + 1);
        return inner is { } letter && CharAt(letter.End) == '}' ? letter with { End = letter.End + 1, IsBraced = true } : null;
    }

    /// <summary>The letter that the command at the place is, or the letter with the accent that it is; null where it is neither.</summary>
    public LatexBase? Bare(int at)
    {
        if (CharAt(at) != '\\')
            return null;
        var end = at + 1;
        while (char.IsAsciiLetter(CharAt(end)))
            end++;
        var name = end > at + 1 ? text.AsSpan(at + 1, end - at - 1) : default;
        if (name.Length == 1 && Dotless.Contains(name[0], StringComparison.Ordinal))
            return new LatexBase(name.ToString(), end, IsWord: true);
        if (LatexSymbols.Find(name, out var isLetter) is { } symbol && isLetter)
            return new LatexBase(symbol, end, IsWord: true);
        return name.Length <= 1 && LatexAccent.All.TryGetValue(CharAt(at + 1), out var accent) ? Accented(at + 2, accent) : null;
    }

    /// <summary>The inner one of two accents, which is on a plain letter.</summary>
    private LatexBase? Accented(int at, LatexAccent accent)
    {
        var isBraced = CharAt(at) == '{';
        if (isBraced)
            at++;
        if (!char.IsAsciiLetter(CharAt(at)) || (isBraced && CharAt(at + 1) != '}') || (!isBraced && char.IsAsciiLetter(text[at - 1])))
            return null;
        return accent.On(text.Substring(at, 1)) is { } character ? new LatexBase(character, at + (isBraced ? 2 : 1)) : null;
    }

    private char CharAt(int at) => at >= 0 && at < text.Length ? text[at] : default;
}

/// <param name="Text">The letter as text.</param>
/// <param name="End">Where it ends.</param>
/// <param name="IsWord">Whether it is a command of letters, which a space can end.</param>
/// <param name="IsBraced">Whether braces say where it begins and ends.</param>
internal readonly record struct LatexBase(string Text, int End, bool IsWord = false, bool IsBraced = false);
