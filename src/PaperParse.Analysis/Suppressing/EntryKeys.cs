using PaperParse.Extraction;

namespace PaperParse.Analysis;

/// <summary>
/// By what keys an entry can be named: those that it has, and those that it had before it was mended. A fix of a title gives an entry
/// another key, and what was said of the entry still holds.
/// </summary>
internal sealed class EntryKeys
{
    private readonly IReadOnlyList<string>[] _keys;

    public EntryKeys(PaperList papers) => _keys = [.. papers.Papers.Select(KeysOf)];

    private EntryKeys(IReadOnlyList<string>[] keys) => _keys = keys;

    /// <summary>The same after a round of fixes. Where entries were taken out it is not known which is which, and each has what it has now.</summary>
    public EntryKeys After(PaperList mended)
    {
        var now = new EntryKeys(mended);
        return now._keys.Length == _keys.Length ? new EntryKeys([.. now._keys.Zip(_keys, (after, before) => (IReadOnlyList<string>)[.. after.Union(before)])]) : now;
    }

    /// <summary>The one that tells entries of one paper apart comes first.</summary>
    public static IReadOnlyList<string> KeysOf(Paper paper) => paper.Key is { } key ? [.. paper.Keys.Prepend(key).Distinct()] : paper.Keys;

    /// <param name="position">Of the paper among all of the text, over its listings.</param>
    public IReadOnlyList<string> Of(int position) => _keys[position];
}
