using PaperParse.Syntax;

namespace PaperParse.Grammars;

/// <summary>
/// Enough of a text to tell its dialect: all of a short one; of a long one its beginning, where the listing may lie behind navigation, and
/// pieces from further on. So what detection costs does not grow with the text.
/// </summary>
internal static class TextSample
{
    private const int Whole = 10_000;
    private const int Beginning = 6_000;
    private const int Piece = 2_000;

    public static IReadOnlyList<SourceText> Of(SourceText text) =>
        text.Length <= Whole ? [text] : [Lines(text, 0, Beginning), Lines(text, text.Length / 2, Piece), Lines(text, text.Length - Piece, Piece)];

    /// <summary>Whole lines from the first that begins at the offset or behind it; where there is none, a piece of a line.</summary>
    private static SourceText Lines(SourceText text, int start, int length)
    {
        var first = start == 0 ? 0 : text.Lines.IndexOf(start) + 1;
        var last = text.Lines.IndexOf(Math.Min(text.Length, start + length));
        if (first >= text.Lines.Count || last <= first)
            return new SourceText(text.ToString(TextSpan.FromBounds(start, Math.Min(text.Length, start + length))));
        return new SourceText(text.ToString(TextSpan.FromBounds(text.Lines[first].Start, text.Lines[last].Start)));
    }
}
