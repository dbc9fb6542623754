using PaperParse.Syntax;

namespace PaperParse.Analysis;

/// <summary>
/// Writes to a sidecar. What is there stays as it is, down to comments and line ends; new lines come where their key belongs in the order of keys, not
/// at the end, so that two branches that each add some rarely meet when they are merged.
/// </summary>
public static class SidecarEditor
{
    private const string Heading = "# Findings that are to stay as they are: KEY RULE [until YYYY-MM-DD] -- REASON";

    /// <summary>The file with the line in it: the same text where it was there already; changed, where another reason or day was given. Null where the rule is named by a line that says more than that.</summary>
    /// <param name="file">As it is; empty for none. It can be read (<see cref="Sidecar.Read"/>).</param>
    /// <param name="sidecar">What it says.</param>
    /// <param name="entry">What is to be in it.</param>
    /// <param name="line">The number, from 1, of the line that says it, or that is in the way.</param>
    public static SourceText? Add(SourceText file, Sidecar sidecar, SidecarEntry entry, out int line)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(sidecar);
        ArgumentNullException.ThrowIfNull(entry);
        if (sidecar.Lines.FirstOrDefault(other => other.Key == entry.Key && other.Terms.Rules.Any(rule => rule.Names(entry.Rule))) is { } known)
        {
            line = known.Number;
            return known.Terms.Rules is [var only] && string.Equals(only.Text, entry.Rule, StringComparison.OrdinalIgnoreCase) ? Replace(file, known, entry) : null;
        }

        return Insert(file, sidecar, entry, out line);
    }

    private static SourceText Replace(SourceText file, SidecarLine known, SidecarEntry entry)
    {
        var place = file.Lines[known.Number - 1];
        if (known.Terms.Until == entry.Until && entry.WrittenReason == known.Terms.Reason)
            return file;
        return file.WithChanges([new TextChange(new TextSpan(place.Start, place.Width), entry.ToString())]);
    }

    private static SourceText Insert(SourceText file, Sidecar sidecar, SidecarEntry entry, out int number)
    {
        var lineBreak = file.Lines.Count > 0 && file.Lines[0] is { BreakWidth: > 0 } first ? file.ToString(new TextSpan(first.End, first.BreakWidth)) : "\n";
        var ofEntry = sidecar.Lines.Where(other => other.Key == entry.Key).ToList();
        var lines = new List<string>();
        if (file.Length == 0)
            lines.AddRange([Heading, ""]);
        if (ofEntry.Count == 0 && entry.Title is { } title)
            lines.Add(title);
        lines.Add(entry.ToString());

        var next = ofEntry.Count == 0
            ? StartOf(file, sidecar.Lines.FirstOrDefault(other => string.CompareOrdinal(other.Key, entry.Key) > 0))
            : ofEntry.Find(other => string.CompareOrdinal(other.Terms.Rules[0].Text, entry.Rule) > 0) is { } greater ? greater.Number - 1 : ofEntry[^1].Number;
        number = next + lines.Count;
        if (next < file.Lines.Count)
            return file.WithChanges([TextChange.Insert(file.Lines[next].Start, string.Concat(lines.Select(one => one + lineBreak)))]);
        var isOpen = file.Lines.Count > 0 && file.Lines[file.Lines.Count - 1].BreakWidth == 0;
        return file.WithChanges([TextChange.Insert(file.Length, (isOpen ? lineBreak : "") + string.Concat(lines.Select(one => one + lineBreak)))]);
    }

    /// <summary>The index of the line with which what is said of an entry begins, the comments right above it included; behind the last line for null.</summary>
    private static int StartOf(SourceText file, SidecarLine? line)
    {
        if (line is null)
            return file.Lines.Count;
        var start = line.Number - 1;
        while (start > 0 && file.Slice(new TextSpan(file.Lines[start - 1].Start, file.Lines[start - 1].Width)).TrimStart().StartsWith('#'))
            start--;
        return start;
    }
}
