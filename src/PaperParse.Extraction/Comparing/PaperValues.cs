using System.Globalization;

namespace PaperParse.Extraction;

/// <summary>The values of papers by record key, as texts that can be compared and shown.</summary>
internal static class PaperValues
{
    /// <summary>The keys whose values stand in a text; the others of the contract are worked out from these.</summary>
    public static IReadOnlyList<string> Keys { get; } =
        [.. RecordKeys.Data.Where(key => key is not (RecordKeys.ReadableTitle or RecordKeys.ReadableAbstract or RecordKeys.ReadableAuthors or RecordKeys.Names or RecordKeys.AbstractParts or RecordKeys.LinkItems))];

    /// <summary>One text, or for a list one an item; null where the paper has none.</summary>
    public static IReadOnlyList<string>? Of(Paper paper, string key) => key switch
    {
        RecordKeys.Title => One(paper.Title),
        RecordKeys.Abstract => One(paper.Abstract),
        RecordKeys.Authors => paper.Authors,
        RecordKeys.AuthorCount => One(paper.AuthorCount),
        RecordKeys.Organization => One(paper.Organization),
        RecordKeys.Submitter => One(paper.Submitter),
        RecordKeys.PublishedOn => One(paper.PublishedOn),
        RecordKeys.UpdatedOn => One(paper.UpdatedOn),
        RecordKeys.ListedOn => One(paper.ListedOn),
        RecordKeys.ListingKind => One(paper.ListingKind),
        RecordKeys.Rank => One(paper.Rank),
        RecordKeys.Comments => One(paper.Comments),
        RecordKeys.Upvotes => One(paper.Upvotes),
        RecordKeys.Stars => One(paper.Stars),
        RecordKeys.ArxivId => One(paper.ArxivId),
        RecordKeys.Version => One(paper.Version),
        RecordKeys.Doi => One(paper.Doi),
        RecordKeys.Url => One(paper.Url),
        RecordKeys.Links => paper.Links.Count > 0 ? paper.Links : null,
        RecordKeys.Categories => paper.Categories,
        RecordKeys.Remarks => One(paper.Remarks),
        RecordKeys.JournalRef => One(paper.JournalRef),
        RecordKeys.Section => One(paper.Section),
        RecordKeys.Extra => paper.Extra.Count > 0 ? [.. paper.Extra.OrderBy(field => field.Key, StringComparer.Ordinal).Select(field => $"{field.Key}={field.Value}")] : null,
        RecordKeys.Affiliations => paper.Affiliations is { } all ? [.. all.Select(one => one.Name)] : null,
        RecordKeys.Collaborations => paper.Collaborations,
        _ => throw new ArgumentOutOfRangeException(nameof(key), key, "It is no key whose value stands in a text."),
    };

    public static bool AreEqual(IReadOnlyList<string>? left, IReadOnlyList<string>? right) =>
        left is null || right is null ? left is null && right is null : left.SequenceEqual(right, StringComparer.Ordinal);

    /// <summary>The items with semicolons between them.</summary>
    public static string? Shown(IReadOnlyList<string>? value) => value is null ? null : string.Join("; ", value);

    private static string[]? One(string? text) => text is null ? null : [text];

    private static string[]? One(long? number) => number is { } value ? [value.ToString(CultureInfo.InvariantCulture)] : null;

    private static string[]? One(DateOnly? day) => day is { } value ? [value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)] : null;
}
