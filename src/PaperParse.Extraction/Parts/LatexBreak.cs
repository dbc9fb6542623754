using System.Collections.Frozen;

namespace PaperParse.Extraction;

/// <summary>Commands of LaTeX that begin a line: <c>\newline</c>, <c>\par</c>, <c>\\</c>, <c>\\[2pt]</c>.</summary>
internal static class LatexBreak
{
    private const int LongestRoom = 16;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Commands = WordFile.Set("LatexBreaks.txt");

    /// <summary>Behind all that stand at a place, and the spaces behind them; the place itself where none does.</summary>
    public static int Skip(string text, int at)
    {
        while (true)
        {
            var end = End(text, at);
            if (end == at)
                return at;
            at = end;
            while (at < text.Length && text[at] == ' ')
                at++;
        }
    }

    private static int End(string text, int at)
    {
        if (at + 1 >= text.Length || text[at] != '\\')
            return at;
        var end = at + 1;
        if (text[end] != '\\')
        {
            while (end < text.Length && char.IsAsciiLetter(text[end]))
                end++;
            return Commands.Contains(text.AsSpan(at + 1, end - at - 1)) ? end : at;
        }

        end++;
        var room = end < text.Length && text[end] == '[' ? text.AsSpan(end, Math.Min(LongestRoom, text.Length - end)).IndexOf(']') : -1;
        return end + room + 1;
    }
}
