namespace PaperParse.Analyzers;

/// <summary>Whether a word of a text stands as a command of LaTeX does, which tells the word from the command.</summary>
internal static class CommandPlace
{
    /// <param name="text">Of an entry.</param>
    /// <param name="start">Where a run of letters begins.</param>
    /// <param name="end">Where it ends.</param>
    public static StrippedCommand? At(string text, int start, int end)
    {
        if (start > 0 && text[start - 1] == '\\')
            return null;
        var name = text.AsSpan(start, end - start);
        if (UnmistakableLength(name) is { } length && LatexCommand.Unmistakable.Has(name[..length], out var character))
            return new StrippedCommand(start, length, character, IsEvidence: true);
        if (IsScript(text, start) && LatexCommand.Scripts.Has(name, out character))
            return new StrippedCommand(start, name.Length, character, IsEvidence: true);
        if (LatexCommand.Heads.Has(name, out character) && IsHead(text, start, end))
            return new StrippedCommand(start, name.Length, character, text[end] is '{' or '[' || text[end + 1] == '{');
        if (LatexCommand.Dots.Has(name, out character) && IsInRow(text, start, end))
            return new StrippedCommand(start, name.Length, character, IsEvidence: true);
        if (LatexCommand.Greek.Has(name, out character))
            return GreekPlace.At(text, start, end, character);
        if (LatexCommand.ListMarks.Has(name, out character) && IsListMark(text, start, end))
            return new StrippedCommand(start, name.Length, character, IsEvidence: false);
        var lower = LowerPart(name);
        return LatexCommand.Operators.Has(name[..lower], out character) ? OperatorPlace.At(text, start, start + lower, character) : null;
    }

    /// <summary>All of the name, or what stands before a single capital: <c>mathbbR</c>.</summary>
    private static int? UnmistakableLength(ReadOnlySpan<char> name)
    {
        if (LatexCommand.Unmistakable.Has(name))
            return name.Length;
        return name.Length > 1 && char.IsAsciiLetterUpper(name[^1]) && LatexCommand.Unmistakable.Has(name[..^1]) ? name.Length - 1 : null;
    }

    private static int LowerPart(ReadOnlySpan<char> name)
    {
        var end = name.IndexOfAnyExceptInRange('a', 'z');
        return end < 0 ? name.Length : end;
    }

    /// <summary>Behind <c>^</c> or <c>_</c>, or a brace behind it, of something that is no identifier.</summary>
    private static bool IsScript(string text, int start)
    {
        var at = start > 1 && text[start - 1] == '{' ? start - 2 : start - 1;
        if (at < 1)
            return false;
        return text[at] == '^' || (text[at] == '_' && (at != start - 1 || at == 1 || !char.IsLetterOrDigit(text[at - 2])));
    }

    /// <summary>Before its argument or its bounds: <c>sqrt[3]{</c>, <c>sum_{</c>, <c>int_0</c>.</summary>
    private static bool IsHead(string text, int start, int end)
    {
        if (end == text.Length || (start > 0 && text[start - 1] is '_' or '-'))
            return false;
        if (text[end] == '{')
            return true;
        if (text[end] == '[')
            return text.AsSpan(end, Math.Min(8, text.Length - end)).Contains("]{", StringComparison.Ordinal);
        if (text[end] is not ('_' or '^') || end + 1 == text.Length)
            return false;
        return text[end + 1] == '{' || (char.IsLetterOrDigit(text[end + 1]) && (end + 2 == text.Length || !(char.IsLetterOrDigit(text[end + 2]) || text[end + 2] == '_')));
    }

    /// <summary>Between commas or operators, with nothing around it or with what a row is of: <c>1,dots,m</c>, <c>x_1, dots, x_n</c>.</summary>
    private static bool IsInRow(string text, int start, int end)
    {
        var before = text.AsSpan(0, start).TrimEnd();
        var after = text.AsSpan(end).TrimStart();
        if (before.IsEmpty || after.IsEmpty || !IsMark(before[^1]) || !IsMark(after[0]))
            return false;
        var isTight = before.Length == start && after.Length == text.Length - end;
        return isTight || (OperatorPlace.IsOperandBefore(text, before.Length - 1) && OperatorPlace.IsOperandBehind(text, text.Length - after.Length + 1));

        static bool IsMark(char c) => c is ',' or '+' or '<' or '=' or '*';
    }

    /// <summary>Between the end of a sentence, or the beginning of all, and a capital.</summary>
    private static bool IsListMark(string text, int start, int end)
    {
        var before = text.AsSpan(0, start).TrimEnd();
        return end + 1 < text.Length && text[end] == ' ' && char.IsUpper(text[end + 1]) && (before.IsEmpty || before[^1] is '.' or ':' or ';' or '!' or '?');
    }
}
