using PaperParse.Syntax;

namespace PaperParse.Grammars.Lines;

/// <summary>
/// Writes what is read across several lines, so that a line break is a token as everywhere, and a piece of text one token a line:
/// <code>
/// Authors: Ada Berg, Jan van      Author (Text "Ada Berg")  Markup ","  Author (Text "Jan van"  LineBreak
///   Ry                                                                          Text "Ry")  LineBreak
/// </code>
/// </summary>
internal sealed class AcrossLines(SyntaxTreeBuilder writer, string text, LineMap lines, int line)
{
    private int _line = line;

    /// <param name="kind">The token's kind.</param>
    /// <param name="start">Where its text begins.</param>
    /// <param name="leading">The width of the white space before it, line breaks among it.</param>
    /// <param name="width">Of its text, line breaks in it.</param>
    /// <param name="word">1 + the index of its word in the vocabulary, 0 for none.</param>
    /// <returns>The width of white space that the next token must lead with.</returns>
    public int Token(SyntaxKind kind, int start, int leading, int width, int word)
    {
        var at = start - leading;
        var end = start + width;
        while (start < end)
        {
            for (var line = lines[_line]; line.End + line.BreakWidth <= start; line = lines[++_line])
            {
                Break(line.End - at, line.BreakWidth);
                at = line.End + line.BreakWidth;
            }

            // What a pattern takes may end with white space; only at the end of a line that belongs to what comes behind.
            var piece = end <= lines[_line].End ? end - start : text.AsSpan(start, lines[_line].End - start).TrimEnd().Length;
            writer.Token(kind, start - at, piece, word);
            at = start + piece;
            start = end - text.AsSpan(at, end - at).TrimStart().Length;
        }

        return end - at;
    }

    public void Break(int leading, int width) => writer.Token(SyntaxKind.LineBreak, leading, width);
}
