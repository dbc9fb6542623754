using System.Globalization;
using PaperParse.Syntax;

namespace PaperParse.Analysis;

/// <summary>The beginning of a text of the source, fit for a message: short, on one line, nothing in it that acts on a terminal.</summary>
public static class Excerpt
{
    public const int DefaultCharacters = 40;

    /// <summary>A character as people see it can be of any number of units; a text made of such ones is cut all the same.</summary>
    private const int MostUnitsPerCharacter = 8;

    /// <summary>Escaped, without quotes; an ellipsis at the end says that there is more.</summary>
    /// <param name="text">Of the source; nothing beyond the cut is read.</param>
    /// <param name="characters">How many characters, as people see them, are kept.</param>
    public static string Of(ReadOnlySpan<char> text, int characters = DefaultCharacters)
    {
        var end = 0;
        for (var i = 0; i < characters && end < text.Length; i++)
        {
            var window = text.Slice(end, Math.Min(text.Length - end, (characters * MostUnitsPerCharacter) - end + 1));
            var width = StringInfo.GetNextTextElementLength(window);
            if (end + width > characters * MostUnitsPerCharacter)
                break;
            end += width;
        }

        return end == text.Length ? Escaped.Inline(text) : Escaped.Inline(text[..end].TrimEnd()) + "…";
    }

    /// <summary>The same in double quotes.</summary>
    public static string Quote(ReadOnlySpan<char> text, int characters = DefaultCharacters) => $"\"{Of(text, characters)}\"";

    /// <summary>Of two texts that differ the pieces around the first difference, without quotes; an ellipsis at the beginning says that both say the same before.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    /// <param name="characters">How many characters, as people see them, are kept of each.</param>
    public static (string Left, string Right) OfDifference(string left, string right, int characters = DefaultCharacters)
    {
        var start = StartOfDifference(left, right, characters);
        var mark = start == 0 ? "" : "…";
        return (mark + Of(left.AsSpan(start), characters), mark + Of(right.AsSpan(start), characters));
    }

    /// <summary>The beginning where both fit or differ in sight of it; else a word or so before the difference.</summary>
    private static int StartOfDifference(string left, string right, int characters)
    {
        var same = left.AsSpan().CommonPrefixLength(right);
        if (same < characters * 2 / 3 || Math.Max(left.Length, right.Length) <= characters)
            return 0;
        var start = same - (characters / 3);
        var word = left.AsSpan(start, same - start).IndexOf(' ');
        if (word >= 0)
            return start + word + 1;
        return char.IsLowSurrogate(left[start]) ? start + 1 : start;
    }
}
