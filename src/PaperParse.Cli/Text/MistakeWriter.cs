using PaperParse.Analysis;
using PaperParse.Grammars;
using PaperParse.Syntax;

namespace PaperParse.Cli;

/// <summary>A mistake in a grammar or a configuration as text: its line with carets under it, and of a grammar the lines as they should read.</summary>
internal static class MistakeWriter
{
    private const string Indent = "    ";

    // weekly.grammar:4:9: error PG0002: nothing defines 'titel'; did you mean 'title'?
    //     | Entry = titel
    //     |         ^^^^^
    //     = Entry = title
    public static void Write(TextWriter writer, Palette palette, SourceText text, GrammarError error)
    {
        writer.WriteLine(Escaped.Inline(error.ToString()));
        // A mistake can be in a piece that the grammar uses from another file: then there is no line of this one to show.
        if (error.Path != text.Path || error.Span.End > text.Length)
            return;
        WriteLine(writer, palette, text, error.Span);
        foreach (var line in CorrectedLines(text, error.Correction ?? []))
            writer.WriteLine($"{Indent}= {Escaped.Inline(line)}");
    }

    /// <summary>On stderr, in the order of their places in each file.</summary>
    public static void WriteAll(Streams streams, IReadOnlyList<ConfigurationMistake> mistakes)
    {
        // Kept in the order in which they were said, should both be the same terminal.
        streams.Out.Flush();
        foreach (var mistake in mistakes.GroupBy(mistake => mistake.Path, StringComparer.Ordinal).SelectMany(file => file.OrderBy(mistake => mistake.Span)))
        {
            streams.Error.WriteLine(Escaped.Inline(mistake.ToString()));
            WriteLine(streams.Error, streams.ErrorPalette, mistake.Text, mistake.Span);
        }

        streams.Error.Flush();
    }

    private static void WriteLine(TextWriter writer, Palette palette, SourceText text, TextSpan span)
    {
        if (SourceWindow.Around(text, span) is not { } window)
            return;
        writer.WriteLine($"{Indent}| {window.Line}");
        writer.Write($"{Indent}| ");
        palette.WriteCarets(writer, window.Carets);
        writer.WriteLine();
    }

    // Each line that a change is in, as it reads with all of them; some changes add lines, and lines far apart can be changed together.
    // All of the line: it is there to be copied.
    private static IEnumerable<string> CorrectedLines(SourceText text, IReadOnlyList<TextChange> changes)
    {
        var corrected = text.WithChanges(changes);
        var shown = new HashSet<int>();
        var shift = 0;
        foreach (var change in changes.OrderBy(change => change.Span.Start))
        {
            var start = change.Span.Start + shift;
            shift += change.NewText.Length - change.Span.Length;
            // The break at the end of an added line is not the beginning of another.
            var end = Math.Max(start, start + change.NewText.TrimEnd('\n').Length);
            var skipped = change.NewText.StartsWith('\n') ? 1 : 0;
            for (var line = corrected.Lines.IndexOf(start + skipped); line <= corrected.Lines.IndexOf(end); line++)
            {
                var place = corrected.Lines[line];
                if (shown.Add(line) && corrected.ToString(new TextSpan(place.Start, place.Width)) is var content && !string.IsNullOrWhiteSpace(content))
                    yield return content;
            }
        }
    }
}
