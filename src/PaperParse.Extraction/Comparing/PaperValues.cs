using System.Globalization;

namespace PaperParse.Extraction;

/// <summary>The values of papers by record key, as texts that can be compared and shown.</summary>
internal static class PaperValues
{
    /// <summary>The keys whose values stand in a text; the others of the contract are worked out from these.</summary>
    public static IReadOnlyList<string> Keys { get; } = [.. RecordKeys.Read, RecordKeys.Affiliations, RecordKeys.Collaborations];

    /// <summary>One text, or for a list one an item; null where the paper has none.</summary>
    public static IReadOnlyList<string>? Of(Paper paper, string key) => RecordValues.Of(paper, key) switch
    {
        null => null,
        string text => [text],
        DateOnly day => [day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)],
        IReadOnlyList<string> texts => texts.Count > 0 ? [.. texts.Select(Item)] : null,
        IReadOnlyDictionary<string, string> named => named.Count > 0 ? [.. named.OrderBy(field => field.Key, StringComparer.Ordinal).Select(field => $"{field.Key}={field.Value}")] : null,
        IReadOnlyList<Affiliation> affiliations => [.. affiliations.Select(affiliation => Of(affiliation, paper))],
        IFormattable number => [number.ToString(null, CultureInfo.InvariantCulture)],
        _ => throw new ArgumentOutOfRangeException(nameof(key), key, "It is no key whose value stands in a text."),
    };

    public static bool AreEqual(IReadOnlyList<string>? left, IReadOnlyList<string>? right) =>
        left is null || right is null ? left is null && right is null : left.SequenceEqual(right, StringComparer.Ordinal);

    /// <summary>The items with semicolons between them.</summary>
    public static string? Shown(IReadOnlyList<string>? value) => value is null ? null : string.Join("; ", value);

    /// <summary>An item that could be taken for several is in quotes.</summary>
    private static string Item(string text) => text.Contains(';', StringComparison.Ordinal) ? $"\"{text}\"" : text;

    /// <summary><c>1 Marsh College (Ada Berg)</c>: another author at the place is another value.</summary>
    private static string Of(Affiliation affiliation, Paper paper)
    {
        var authors = affiliation.Authors.Select(author => paper.Authors?.ElementAtOrDefault(author)).OfType<string>().ToList();
        var name = affiliation.Label is null ? affiliation.Name : $"{affiliation.Label} {affiliation.Name}";
        return authors.Count == 0 ? name : $"{name} ({string.Join(", ", authors)})";
    }
}
