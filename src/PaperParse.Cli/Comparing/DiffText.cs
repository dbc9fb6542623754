using System.Globalization;
using PaperParse.Analysis;
using PaperParse.Extraction;
using PaperParse.Syntax;

namespace PaperParse.Cli;

/// <summary>
/// A difference for people, a line a paper, with the place of each; the last line is a summary.
/// <code>
/// + entry 3, "Looms as Compilers" (new.txt:15:1)
/// ~ entry 1, "Reading Tide Tables" (old.txt:7:1, new.txt:7:1)
///     upvotes: 12 -> 15 (old.txt:9:1, new.txt:9:1)
/// </code>
/// </summary>
internal static class DiffText
{
    private const string Nothing = "nothing";
    private const int MostShown = 60;

    public static void Write(TextWriter writer, PaperDiff diff, PositionEncoding positions)
    {
        var (old, fresh) = (new PlaceNames(diff.Old, positions), new PlaceNames(diff.New, positions));
        foreach (var paper in diff.Removed)
            writer.WriteLine($"- {EntryName.Of(paper)} ({old.Of(paper)})");
        foreach (var paper in diff.Added)
            writer.WriteLine($"+ {EntryName.Of(paper)} ({fresh.Of(paper)})");
        foreach (var changed in diff.Changed)
        {
            writer.WriteLine($"~ {EntryName.Of(changed.Paper.New)} ({old.Of(changed.Paper.Old)}, {fresh.Of(changed.Paper.New)})");
            foreach (var field in changed.Fields)
            {
                var (was, isNow) = Shown(field.Old, field.New);
                writer.WriteLine($"    {field.Key}: {was} -> {isNow}{Places(old.Of(field.OldPlace), fresh.Of(field.NewPlace))}");
            }
        }

        foreach (var pair in diff.Moved)
            writer.WriteLine($"> {EntryName.Of(pair.New)}: was entry {(pair.Old.Index + 1).ToString(CultureInfo.InvariantCulture)} ({old.Of(pair.Old)}, {fresh.Of(pair.New)})");
        writer.WriteLine(SummaryOf(diff));
    }

    /// <summary><c>1 added, 0 removed, 2 changed, 0 moved; 11 papers in both</c></summary>
    public static string SummaryOf(PaperDiff diff) => string.Create(
        CultureInfo.InvariantCulture,
        $"{diff.Added.Count:N0} added, {diff.Removed.Count:N0} removed, {diff.Changed.Count:N0} changed, {diff.Moved.Count:N0} moved; {Wording.Count(diff.Kept, "paper")} in both");

    /// <summary>Of long texts the pieces around the first difference.</summary>
    public static (string Old, string New) Shown(string? old, string? fresh) => (old, fresh) switch
    {
        (null, null) => (Nothing, Nothing),
        (null, _) => (Nothing, Excerpt.Quote(fresh, MostShown)),
        (_, null) => (Excerpt.Quote(old, MostShown), Nothing),
        _ => Quoted(Excerpt.OfDifference(old, fresh, MostShown)),
    };

    private static (string, string) Quoted((string Old, string New) pieces) => ($"\"{pieces.Old}\"", $"\"{pieces.New}\"");

    private static string Places(string? old, string? fresh) => (old, fresh) switch
    {
        (null, null) => "",
        (null, _) => $" ({fresh})",
        (_, null) => $" ({old})",
        _ => $" ({old}, {fresh})",
    };
}
