using System.Collections.Frozen;

namespace PaperParse.Analyzers;

/// <summary>Whether a word that is also an operator of LaTeX stands between operands: <c>n times d</c>, <c>8timesH100</c>, <c>sim30B</c>.</summary>
internal static class OperatorPlace
{
    // About so many.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Quantities = WordList.Read("LatexQuantities.txt").GetAlternateLookup<ReadOnlySpan<char>>();

    // An article and a pronoun, not operands.
    private const string Words = "aAI";

    private enum Operand
    {
        None,
        Number,
        Letter,
        Bracket,
    }

    public static StrippedCommand? At(string text, int start, int end, string? character)
    {
        var isGluedLeft = start > 0 && char.IsDigit(text[start - 1]);
        var isGluedRight = end < text.Length && char.IsLetterOrDigit(text[end]);
        if (isGluedRight && (!isGluedLeft || end - start < 2))
            return IsAbout(text, start, end) && IsQuantity(text, end) ? new StrippedCommand(start, end - start, character, IsEvidence: true) : null;
        if (isGluedLeft)
        {
            // "5pm" and "3times" are prose; "8timesH100" and "0.5pm0.1" are not.
            return isGluedRight && !char.IsLower(text[end]) && GreekPlace.IsNumber(text, start) ? new StrippedCommand(start, end - start, character, IsEvidence: true) : null;
        }

        if (start == 0 || end == text.Length || IsJoined(text[start - 1]) || IsJoined(text[end]))
            return null;
        var right = OperandFrom(text, end);
        var left = OperandTo(text, start);
        if (right == Operand.Number && IsAbout(text, start, end))
            return new StrippedCommand(start, end - start, character, IsEvidence: false);
        // "3 times (see below)"
        if (left == Operand.None || right == Operand.None || (left == Operand.Number && right == Operand.Bracket))
            return null;
        return new StrippedCommand(start, end - start, character, left == Operand.Letter && right != Operand.Bracket);
    }

    /// <summary>Whether a number, a single letter or a bracket ends there.</summary>
    public static bool IsOperandBefore(string text, int end) => OperandTo(text, end) != Operand.None;

    /// <summary>Whether one begins there.</summary>
    public static bool IsOperandBehind(string text, int start) => OperandFrom(text, start) != Operand.None;

    private static bool IsAbout(string text, int start, int end) => Quantities.Contains(text.AsSpan(start, end - start)) && (start == 0 || !char.IsLetterOrDigit(text[start - 1]) && text[start - 1] is not ('_' or '-'));

    /// <summary>Whether a number begins here that is a quantity, as in <c>sim30B</c>, and not the middle of a name such as <c>sim2real</c>.</summary>
    private static bool IsQuantity(string text, int start)
    {
        var end = start;
        while (end < text.Length && (char.IsDigit(text[end]) || (text[end] is '.' or ',' && end + 1 < text.Length && char.IsDigit(text[end + 1]))))
            end++;
        if (end == start)
            return false;
        var digits = end - start;
        if (end == text.Length || !char.IsLetter(text[end]))
            return digits > 1 || (end < text.Length && text[end] is '%' or '\\');
        var letters = end;
        while (letters < text.Length && char.IsLetter(text[letters]))
            letters++;
        return letters - end == 1 || (digits > 1 && letters - end == 2);
    }

    private static bool IsJoined(char c) => c is '-' or '_' or '\'' or '’' or '/' or '.';

    private static Operand OperandTo(string text, int end)
    {
        var before = text.AsSpan(0, end).TrimEnd();
        if (before.IsEmpty)
            return Operand.None;
        var last = before[^1];
        if (last is ')' or ']' or '}' or '|')
            return Operand.Bracket;
        var isAlone = before.Length == 1 || !IsOfWord(before[^2]);
        if (char.IsDigit(last))
            return IsScriptEnd(before) ? Operand.Letter : Operand.Number;
        return char.IsLetter(last) && (IsScriptEnd(before) || (isAlone && !Words.Contains(last, StringComparison.Ordinal))) ? Operand.Letter : Operand.None;
    }

    /// <summary>Whether it ends in <c>n_1</c> or <c>x^2</c>.</summary>
    private static bool IsScriptEnd(ReadOnlySpan<char> before) => before.Length > 2 && before[^2] is '^' or '_' && char.IsLetterOrDigit(before[^3]);

    private static Operand OperandFrom(string text, int start)
    {
        var after = text.AsSpan(start).TrimStart();
        if (after.IsEmpty)
            return Operand.None;
        if (char.IsDigit(after[0]))
            return Operand.Number;
        if (after[0] is '(' or '{' or '|' or '\\')
            return Operand.Bracket;
        var isAlone = after.Length == 1 || !IsOfWord(after[1]);
        return char.IsLetter(after[0]) && isAlone && !Words.Contains(after[0], StringComparison.Ordinal) ? Operand.Letter : Operand.None;
    }

    // A dot or hyphen behind a letter makes it a name or an abbreviation: "3 times U.S. prices", "3 times X-ray".
    private static bool IsOfWord(char c) => char.IsLetterOrDigit(c) || c is '.' or '-' or '\'' or '’' or '&';
}
