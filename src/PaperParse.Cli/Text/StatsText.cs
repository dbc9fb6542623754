using System.Globalization;
using PaperParse.Analysis;
using PaperParse.Extraction;
using PaperParse.Reporting;
using PaperParse.Syntax;

namespace PaperParse.Cli;

/// <summary>The numbers of a run as tables.</summary>
internal static class StatsText
{
    public static void Write(TextWriter writer, RunStats stats)
    {
        writer.WriteLine($"{Wording.Count(stats.Files, "file")}, {Wording.Count(stats.Entries, "entry")}; {string.Join("; ", SummaryLine.SuppressedOf(stats.Suppressed).Append(SummaryLine.CharactersOf(stats.Coverage)))}");
        writer.WriteLine();
        WriteRows(writer, ["rule", "findings", "entries", "files", ""], stats.Rules.Select(rule =>
            (string[])[rule.Descriptor.Id, Number(rule.Findings), Number(rule.Entries), Number(rule.Files), rule.Descriptor.Title]));
        foreach (var dialect in stats.Dialects)
        {
            writer.WriteLine();
            writer.WriteLine($"{Escaped.Inline(dialect.Name)}: {Wording.Count(dialect.Files, "file")}, {Wording.Count(dialect.Entries, "entry")}; {SummaryLine.CharactersOf(dialect.Coverage)}");
            if (dialect.Entries > 0)
                WriteRows(writer, ["field", "stated", "inferred", "absent"], dialect.Keys.Select(key => (string[])
                    [key, .. new[] { FieldStatus.Stated, FieldStatus.Inferred, FieldStatus.Absent }.Select(status => Share(dialect.CountOf(key, status), dialect.Entries))]));
        }
    }

    /// <summary>To stderr: times are no result.</summary>
    public static void WriteTimes(Streams streams, RuleTimes profile)
    {
        var all = profile.Times.Sum(rule => rule.Time.TotalMilliseconds);
        streams.Flush();
        WriteRows(streams.Error, ["rule", "ms", "share"], profile.Times.Select(rule => (string[])
            [rule.Id, rule.Time.TotalMilliseconds.ToString("0.0", CultureInfo.InvariantCulture), (all == 0 ? 0 : rule.Time.TotalMilliseconds / all).ToString("0.0 %", CultureInfo.InvariantCulture)]));
    }

    /// <summary>The first column and one without a heading are words, the others numbers.</summary>
    private static void WriteRows(TextWriter writer, string[] heading, IEnumerable<string[]> rows)
    {
        string[][] all = [heading, .. rows];
        var widths = heading.Select((_, column) => all.Max(row => row[column].Length)).ToArray();
        foreach (var row in all)
            writer.WriteLine(string.Join("  ", row.Select((cell, column) => column == 0 || heading[column].Length == 0 ? cell.PadRight(widths[column]) : cell.PadLeft(widths[column]))).TrimEnd());
    }

    private static string Number(int count) => count.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>Rounded down: what is not all is never 100 %.</summary>
    private static string Share(int count, int of) => string.Create(CultureInfo.InvariantCulture, $"{Number(count)} ({100L * count / of} %)");
}
