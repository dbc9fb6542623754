namespace PaperParse.Extraction;

/// <summary>
/// What entries of one paper can be known by. The kinds are asked one after the other, best first, each of all entries before the next: so no title
/// takes a paper that an id finds elsewhere.
/// </summary>
internal static class KeyKind
{
    /// <summary>Each gives the key of that kind; null for a paper that has none. Case does not count: by its definition a DOI has none.</summary>
    public static IReadOnlyList<Func<Paper, string?>> BestFirst { get; } =
        [.. PaperKeys.Prefixes.Select(prefix => (Func<Paper, string?>)(paper => paper.Keys.FirstOrDefault(key => key.StartsWith(prefix, StringComparison.Ordinal))?.ToLowerInvariant())), WithoutKeys];

    /// <summary>The text of the entry, whatever its white space; null where there is none.</summary>
    public static string? TextOf(Paper paper)
    {
        var words = paper.Entry.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 0 ? null : string.Join(' ', words);
    }

    /// <summary>An entry that nothing can be folded of is known again where it is word for word the same.</summary>
    private static string? WithoutKeys(Paper paper) => paper.Keys.Count == 0 ? TextOf(paper) : null;
}
