using System.Buffers;

namespace PaperParse.Extraction;

/// <summary>
/// LaTeX as text, where there is no doubt what it stands for, and as it is everywhere else: in math, in URLs, at commands that are not known.
/// No space is lost but those that end a command in the middle of a word.
/// <code>
/// Sch\"onb\"achler, 5\% of ``deep'' $x^2$, {\mu}m, \cite{a}
/// Schönbächler, 5% of “deep” $x^2$, μm, \cite{a}
/// </code>
/// </summary>
public static class LatexText
{
    private static readonly SearchValues<char> Signs = SearchValues.Create("\\`~");

    /// <summary>The text with its LaTeX as a reader sees it; the same string where there is nothing to turn.</summary>
    /// <param name="text">One paragraph of readable text, such as a title or a name.</param>
    public static string ToReadable(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!text.AsSpan().ContainsAny(Signs))
            return text;
        var readable = new LatexReader(text).Read();
        return readable == text ? text : readable;
    }
}
