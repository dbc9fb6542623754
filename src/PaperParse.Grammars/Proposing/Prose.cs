using System.Globalization;

namespace PaperParse.Grammars.Proposing;

/// <summary>How much a stretch of prose says, by which a title is told from an abstract and a word from a line.</summary>
internal static class Prose
{
    /// <summary>So much behind the title of an entry is an abstract, in letters of an alphabet.</summary>
    public const int LeastAbstract = 60;

    private const int OfSyllable = 3;

    /// <summary>In letters of an alphabet: a character that is a word or a syllable, as in Chinese, counts for three.</summary>
    public static int Weight(DumpLine line) =>
        line.Width + ((OfSyllable - 1) * line.Content.Count(c => CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.OtherLetter));

    public static bool IsWord(DumpLine line) =>
        line.Tokens.Count(token => token.Kind == ShapeKind.Word) <= 1 && Weight(line) == line.Width;
}
