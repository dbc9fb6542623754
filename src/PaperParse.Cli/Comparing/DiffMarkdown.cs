using System.Globalization;
using System.Text;
using PaperParse.Analysis;
using PaperParse.Extraction;

namespace PaperParse.Cli;

/// <summary>A difference as markdown, for a comment or a release note: nothing of a dump can be markup in it.</summary>
internal static class DiffMarkdown
{
    private const string Nothing = "*nothing*";
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
                    writer.WriteLine($"  - {field.Key}: {Change(field.Old, field.New)}");
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

    /// <summary>Of long texts the pieces around the first difference.</summary>
    private static string Change(string? old, string? fresh)
    {
        if (old is null || fresh is null)
            return $"{Text(old) ?? Nothing} → {Text(fresh) ?? Nothing}";
        var (left, right) = Excerpt.OfDifference(old, fresh, MostShown);
        return $"{Literal(left)} → {Literal(right)}";
    }

    private static string NameOf(Paper paper) => Text(paper.Title) ?? string.Create(CultureInfo.InvariantCulture, $"entry {paper.Index + 1}");

    private static string? Text(string? text) => text is null ? null : Literal(Excerpt.Of(text, MostShown));

    /// <summary>Every sign that markdown or HTML could take for its own is escaped.</summary>
    private static string Literal(string text)
    {
        var escaped = new StringBuilder();
        foreach (var c in text)
        {
            if (char.IsAscii(c) && (char.IsPunctuation(c) || char.IsSymbol(c)) && c is not ('.' or ',' or ':' or ';' or '?' or '\'' or '/' or '%' or '"'))
                escaped.Append('\\');
            escaped.Append(c);
        }

        return escaped.ToString();
    }
}
