using System.Globalization;
using PaperParse.Extraction;
using PaperParse.Syntax;

namespace PaperParse.Analyzers;

/// <summary>The day an entry is of, as its listing means it.</summary>
internal static class EntryDay
{
    /// <summary>When it was last updated, else when it was published, and where that stands; null where neither is known.</summary>
    public static (DateOnly Day, TextSpan? Span)? Of(Paper paper) =>
        Of(paper, paper.UpdatedOn, RecordKeys.UpdatedOn) ?? Of(paper, paper.PublishedOn, RecordKeys.PublishedOn);

    /// <summary>As messages write it: <c>2026-01-19</c>.</summary>
    public static string Write(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Whether the year of the day stands in the text.</summary>
    public static bool IsStated(FieldProvenance? provenance) => provenance?.Status == FieldStatus.Stated;

    private static (DateOnly, TextSpan?)? Of(Paper paper, DateOnly? day, string key) =>
        day is { } known ? (known, paper.Fields.TryGetValue(key, out var all) && all.Count > 0 ? all[0].Span : null) : null;
}
