using PaperParse.Extraction;
using PaperParse.Grammars;
using PaperParse.Syntax;

namespace PaperParse;

/// <summary>
/// What a grammar makes of a listing that lost a line, tried with each of its lines: no entry but the one that held the line may read
/// differently. What an entry only inherits, such as its section, is not looked at.
/// </summary>
public static class LostLines
{
    /// <summary>The entries that are harmed, by line; one a line and entry.</summary>
    /// <param name="dialect">What the listing is read with.</param>
    /// <param name="text">The whole listing.</param>
    public static IEnumerable<HarmedEntry> Harm(Dialect dialect, SourceText text)
    {
        ArgumentNullException.ThrowIfNull(dialect);
        ArgumentNullException.ThrowIfNull(text);
        return HarmOfEach(dialect, text);
    }

    private static IEnumerable<HarmedEntry> HarmOfEach(Dialect dialect, SourceText text)
    {
        var whole = PapersOf(dialect, text);
        for (var i = 0; i < text.Lines.Count; i++)
        {
            var line = text.Lines[i];
            if (line.Width + line.BreakWidth == 0)
                continue;
            var without = PapersOf(dialect, text.WithChanges([TextChange.Delete(new TextSpan(line.Start, line.Width + line.BreakWidth))]));
            foreach (var (before, after) in Others(whole, without, line.Start))
            {
                if (FirstDifference(before, after) is var (field, was, became))
                    yield return new HarmedEntry(i, before, field, was, became);
            }
        }
    }

    private static IReadOnlyList<Paper> PapersOf(Dialect dialect, SourceText text) => PaperExtractor.Extract(dialect.Parse(text)).Papers;

    /// <summary>The entries that did not hold the line, each with what should be the same one: counted from the front before the line, from the back behind it.</summary>
    private static IEnumerable<(Paper Before, Paper? After)> Others(IReadOnlyList<Paper> whole, IReadOnlyList<Paper> without, int lost)
    {
        for (var i = 0; i < whole.Count; i++)
        {
            var span = whole[i].Entry.FullSpan;
            if (lost >= span.Start && lost < span.End)
                continue;
            var at = span.End <= lost ? i : without.Count - (whole.Count - i);
            yield return (whole[i], at >= 0 && at < without.Count ? without[at] : null);
        }
    }

    private static (string? Field, string? Was, string? Became)? FirstDifference(Paper before, Paper? after)
    {
        if (after is null)
            return (null, null, null);
        foreach (var key in RecordKeys.Data)
        {
            var (was, became) = (OwnText(before, key), OwnText(after, key));
            if (!string.Equals(was, became, StringComparison.Ordinal))
                return (key, was, became);
        }

        return null;
    }

    /// <summary>What stands in the entry itself for a field; null for nothing.</summary>
    private static string? OwnText(Paper paper, string key)
    {
        var entry = paper.Entry.FullSpan;
        var own = paper.Fields[key].Where(field => field.Span is { } span && entry.Contains(span)).Select(field => paper.Entry.Tree.Text.ToString(field.Span!.Value)).ToList();
        return own.Count == 0 ? null : string.Join('\n', own);
    }
}

/// <summary>An entry that reads differently without a line that is none of its own.</summary>
/// <param name="Line">The index of the lost line: 0 for the first.</param>
/// <param name="Paper">The entry, as it is read with the line.</param>
/// <param name="Field">The first field that is another; null where the entry is gone.</param>
/// <param name="Was">What stands there for the field with the line; null for nothing.</param>
/// <param name="Became">The same without it.</param>
public sealed record HarmedEntry(int Line, Paper Paper, string? Field, string? Was, string? Became);
