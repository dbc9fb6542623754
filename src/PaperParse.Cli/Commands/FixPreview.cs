using System.Globalization;
using PaperParse.Analysis;
using PaperParse.Syntax;

namespace PaperParse.Cli;

/// <summary>
/// What a fix does, before it is made: of each of its places the line as it is, and as it will be.
/// <code>
///     - …  • 1 authors
///     + …  • 1 author
/// </code>
/// </summary>
internal static class FixPreview
{
    private const string Indent = "    ";

    /// <summary>A fix of a whole listing changes hundreds of places.</summary>
    private const int MostPlaces = 4;

    public static void Write(TextWriter writer, SourceText text, CodeFix fix)
    {
        var changes = fix.Changes.OrderBy(change => change.Span).ToList();
        var mended = text.WithChanges(changes);
        var shift = 0;
        foreach (var change in changes.Take(MostPlaces))
        {
            WriteLine(writer, '-', text, change.Span);
            if (!DeletesLines(text, change))
                WriteLine(writer, '+', mended, new TextSpan(change.Span.Start + shift, change.NewText.Length));
            shift += change.NewText.Length - change.Span.Length;
        }

        if (changes.Count > MostPlaces)
            writer.WriteLine($"{Indent}… and {Wording.Count(changes.Count - MostPlaces, "more place")}");
    }

    // Of several lines the first, and how many there are.
    private static void WriteLine(TextWriter writer, char sign, SourceText text, TextSpan span)
    {
        var lines = text.Lines.IndexOf(span.IsEmpty ? span.Start : span.End - 1) - text.Lines.IndexOf(span.Start) + 1;
        var line = SourceWindow.Around(text, span)?.Line ?? "(blank)";
        writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Indent}{sign} {line}{(lines > 1 ? $" (and {Wording.Count(lines - 1, "more line")})" : "")}"));
    }

    private static bool DeletesLines(SourceText text, TextChange change)
    {
        var first = text.Lines[text.Lines.IndexOf(change.Span.Start)];
        return change.NewText.Length == 0 && !change.Span.IsEmpty && change.Span.Start == first.Start && change.Span.End >= first.FullEnd;
    }
}
