namespace PaperParse.TestSupport;

/// <summary>
/// Lines found one character at a time: slow and plain, to compare the fast way with. LF, CRLF and a lone CR end a line, nothing else.
/// </summary>
public static class NaiveLines
{
    /// <summary>Every line with its break. Joined they are the text; an empty text has none.</summary>
    public static List<string> Split(string text)
    {
        var lines = new List<string>();
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var isBreak = text[i] == '\n' || (text[i] == '\r' && !(i + 1 < text.Length && text[i + 1] == '\n'));
            if (!isBreak)
                continue;
            lines.Add(text[start..(i + 1)]);
            start = i + 1;
        }

        if (start < text.Length)
            lines.Add(text[start..]);
        return lines;
    }

    /// <summary>How many units of a line, as <see cref="Split"/> gives it, are its break.</summary>
    public static int BreakWidth(string line) =>
        line.EndsWith("\r\n", StringComparison.Ordinal) ? 2 : line.EndsWith('\n') || line.EndsWith('\r') ? 1 : 0;
}
