using System.Globalization;
using System.Text;
using PaperParse.Extraction;

namespace PaperParse.Cli;

/// <summary>A difference as markdown, for a comment or a release note: nothing of a dump can be markup in it.</summary>
internal static class DiffMarkdown
{
    private const int MostShown = 200;

    public static void Write(TextWriter writer, PaperDiff diff)
    {
        writer.WriteLine($"# {Text(diff.Old.Tree.Text.Path)} → {Text(diff.New.Tree.Text.Path)}");
        writer.WriteLine();
        writer.WriteLine(DiffText.SummaryOf(diff));
        Section(writer, "Added", diff.Added.Select(NameOf));
        Section(writer, "Removed", diff.Removed.Select(NameOf));
        if (diff.Changed.Count > 0)
        {
            Heading(writer, "Changed");
            foreach (var changed in diff.Changed)
            {
                writer.WriteLine($"- {NameOf(changed.Paper.New)}");
                foreach (var field in changed.Fields)
                    writer.WriteLine($"  - {field.Key}: {Text(field.Old) ?? "*nothing*"} → {Text(field.New) ?? "*nothing*"}");
            }
        }

        Section(writer, "Moved", diff.Moved.Select(pair => string.Create(CultureInfo.InvariantCulture, $"{NameOf(pair.New)}: from {pair.Old.Index + 1} to {pair.New.Index + 1}")));
    }

    private static void Section(TextWriter writer, string heading, IEnumerable<string> items)
    {
        var all = items.ToList();
        if (all.Count == 0)
            return;
        Heading(writer, heading);
        foreach (var item in all)
            writer.WriteLine($"- {item}");
    }

    private static void Heading(TextWriter writer, string heading)
    {
        writer.WriteLine();
        writer.WriteLine($"## {heading}");
        writer.WriteLine();
    }

    private static string NameOf(Paper paper) => Text(paper.Title) ?? string.Create(CultureInfo.InvariantCulture, $"entry {paper.Index + 1}");

    /// <summary>Every sign that markdown or HTML could take for its own is escaped.</summary>
    private static string? Text(string? text)
    {
        if (text is null)
            return null;
        var escaped = new StringBuilder();
        foreach (var c in Analysis.Excerpt.Of(text, MostShown))
        {
            if (char.IsAscii(c) && (char.IsPunctuation(c) || char.IsSymbol(c)) && c is not ('.' or ',' or ':' or ';' or '?' or '\'' or '/' or '%' or '"'))
                escaped.Append('\\');
            escaped.Append(c);
        }

        return escaped.ToString();
    }
}
