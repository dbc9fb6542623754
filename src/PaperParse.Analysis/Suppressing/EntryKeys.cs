using PaperParse.Extraction;

namespace PaperParse.Analysis;

/// <summary>
/// By what keys an entry can be named: those that it has, and those that it had before it was mended. A fix of a title gives an entry
/// another key, and what was said of the entry still holds.
/// </summary>
internal sealed class EntryKeys
{
    private readonly PaperList _papers;
    private readonly IReadOnlyList<string>[] _keys;
    private Dictionary<Paper, int>? _positions;

    public EntryKeys(PaperList papers)
        : this(papers, [.. papers.Papers.Select(KeysOf)])
    {
    }

    private EntryKeys(PaperList papers, IReadOnlyList<string>[] keys) => (_papers, _keys) = (papers, keys);

    /// <summary>The same after a round of fixes. Where entries were taken out it is not known which is which, and each has what it has now.</summary>
    public EntryKeys After(PaperList mended)
    {
        var now = new EntryKeys(mended);
        return now._keys.Length == _keys.Length ? new EntryKeys(mended, [.. now._keys.Zip(_keys, (after, before) => (IReadOnlyList<string>)[.. after.Union(before)])]) : now;
    }

    /// <summary>Of the entry that a finding is about; none for a finding about the file.</summary>
    public IReadOnlyList<string> Of(Diagnostic finding) => finding.Paper is { } paper ? _keys[Positions[paper]] : [];

    /// <summary>Among all papers of the text, over its listings.</summary>
    private Dictionary<Paper, int> Positions
    {
        get
        {
            if (_positions is not null)
                return _positions;
            _positions = new Dictionary<Paper, int>(ReferenceEqualityComparer.Instance);
            foreach (var paper in _papers.Papers)
                _positions.Add(paper, _positions.Count);
            return _positions;
        }
    }

    /// <summary>The one that tells entries of one paper apart comes first.</summary>
    private static IReadOnlyList<string> KeysOf(Paper paper) => paper.Key is { } key ? [.. paper.Keys.Prepend(key).Distinct()] : paper.Keys;
}
