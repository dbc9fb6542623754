using PaperParse.Analysis;
using PaperParse.Extraction;
using PaperParse.Syntax;

namespace PaperParse.Export;

/// <summary>Losses as findings (PP5004): what a format could not hold, of which record and which field.</summary>
public static class LossFindings
{
    /// <summary>
    /// Those of one text, by place. What happened to all records of a text that have a field is one finding, at the first of them.
    /// </summary>
    /// <param name="format">What could not hold it.</param>
    /// <param name="losses">All of one text (<see cref="ExportLoss.Text"/>).</param>
    public static IReadOnlyList<Diagnostic> Of(ExportFormat format, IReadOnlyList<ExportLoss> losses)
    {
        ArgumentNullException.ThrowIfNull(format);
        return [.. losses.GroupBy(loss => (loss.Papers, loss.Field, loss.What)).SelectMany(group => FindingsOf(format, [.. group.DistinctBy(loss => (loss.Paper.Listing, loss.Paper.Index))]))
            .OrderBy(finding => finding.Span.Start).ThenBy(finding => finding.Message, StringComparer.Ordinal)];
    }

    /// <summary>What the format holds of no record whatever; null when there is nothing.</summary>
    public static Diagnostic? OfFormat(ExportFormat format)
    {
        ArgumentNullException.ThrowIfNull(format);
        return format.LeavesOut.Count == 0
            ? null
            : new Diagnostic(EngineDescriptors.ExportLosesData, new TextSpan(0, 0), $"{format.Name}: {string.Join(", ", format.LeavesOut)}: left out of every record");
    }

    /// <param name="losses">Of one field and one sort, each of another record.</param>
    private static IEnumerable<Diagnostic> FindingsOf(ExportFormat format, List<ExportLoss> losses)
    {
        var first = losses[0];
        var all = first.Papers.Papers.Count(paper => Holds(paper, first.Field) && (first with { Paper = paper }).Text == first.Text);
        if (losses.Count < 2 || losses.Count < all)
            return losses.Select(loss => Finding(format, loss, "") with { Paper = loss.Paper });
        return [Finding(format, first, $" (all {Wording.Count(all, "entry")} that have it)") with { Count = all }];
    }

    private static Diagnostic Finding(ExportFormat format, ExportLoss loss, string all) =>
        new(EngineDescriptors.ExportLosesData, PlaceOf(loss), $"{format.Name}: {loss.Field}: {loss.What}{all}");

    private static TextSpan PlaceOf(ExportLoss loss) => loss.Place is { Span: { } span } ? span : new TextSpan(loss.Paper.Entry.Span.Start, 0);

    private static bool Holds(Paper paper, string field) => !paper.Fields.ContainsKey(field) || RecordValues.Has(paper, field);
}
