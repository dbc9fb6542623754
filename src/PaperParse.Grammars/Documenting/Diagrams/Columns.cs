using System.Globalization;
using System.Text;

namespace PaperParse.Grammars.Documenting.Diagrams;

/// <summary>How wide a text is in a font of fixed width.</summary>
internal static class Columns
{
    /// <summary>Where the blocks of Hangul, Han, kana, full-width forms and pictures begin and end: such characters take two columns.</summary>
    private static readonly (int First, int Last)[] Wide =
    [
        (0x1100, 0x115F), (0x2E80, 0x303E), (0x3041, 0xA4CF), (0xA960, 0xA97F), (0xAC00, 0xD7A3), (0xF900, 0xFAFF), (0xFE30, 0xFE6F),
        (0xFF00, 0xFF60), (0xFFE0, 0xFFE6), (0x1F300, 0x1FAFF), (0x20000, 0x3FFFD),
    ];

    public static int Of(string text) => text.EnumerateRunes().Sum(Of);

    /// <summary>The text, or so much of it as fits, with an ellipsis at its end.</summary>
    public static string Shorten(string text, int most)
    {
        if (Of(text) <= most)
            return text;
        var shortened = new StringBuilder();
        var columns = 1;
        foreach (var rune in text.EnumerateRunes())
        {
            columns += Of(rune);
            if (columns > most)
                break;
            shortened.Append(rune);
        }

        return shortened.Append('…').ToString();
    }

    private static int Of(Rune rune)
    {
        if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark)
            return 0;
        return Array.Exists(Wide, block => rune.Value >= block.First && rune.Value <= block.Last) ? 2 : 1;
    }
}
