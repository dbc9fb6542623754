namespace PaperParse.Syntax;

/// <summary>
/// One line: its text is <c>[Start, Start + Width)</c>, then comes its break of <see cref="BreakWidth"/> units:
/// 2 for CRLF, 1 for LF or a lone CR, 0 at the end of the text.
/// </summary>
public readonly record struct TextLine(int Start, int Width, int BreakWidth)
{
    /// <summary>The offset after the last unit of the line, where its break begins.</summary>
    public int End => Start + Width;

    /// <summary>With its break.</summary>
    public int FullWidth => Width + BreakWidth;

    /// <summary>The offset after the break, where the next line begins.</summary>
    public int FullEnd => Start + Width + BreakWidth;
}
