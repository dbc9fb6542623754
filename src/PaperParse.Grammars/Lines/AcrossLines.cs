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
    public void Token(SyntaxKind kind, int start, int leading, int width, int word)
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

            var piece = text.AsSpan(start, Math.Min(end, lines[_line].End) - start).TrimEnd();
            writer.Token(kind, start - at, piece.Length, word);
            at = start + piece.Length;
            var rest = text.AsSpan(at, end - at);
            start = end - rest.TrimStart().Length;
        }
    }

    public void Break(int leading, int width) => writer.Token(SyntaxKind.LineBreak, leading, width);
}
