using PaperParse.Syntax;

namespace PaperParse.Analyzers;

/// <summary>Runs of lines without a blank one between them: neither math nor a quotation goes on beyond.</summary>
internal static class Paragraphs
{
    public static IEnumerable<(int Start, int Length)> Of(string text)
    {
        var lines = new LineMap(text);
        int? start = null;
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            if (!text.AsSpan(line.Start, line.Width).IsWhiteSpace())
            {
                start ??= line.Start;
                if (i < lines.Count - 1)
                    continue;
            }

            if (start is { } from)
                yield return (from, line.End - from);
            start = null;
        }
    }
}
