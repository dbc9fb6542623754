using PaperParse.Syntax;

namespace PaperParse.Extraction;

/// <summary>A page's own records of its papers, to be found by the id of an entry; an entry that shows none is found by its title.</summary>
internal sealed class EmbeddedRecords
{
    private readonly Dictionary<string, EmbeddedRecordSyntax> _byKey = new(StringComparer.Ordinal);
    private readonly List<EmbeddedRecordSyntax> _all = [];
    private readonly HashSet<int> _withId = [];
    private readonly HashSet<int> _joined = [];

    /// <param name="tree">The tree of a page, or of a text, which has none.</param>
    /// <param name="areWanted">Whether they are to be found.</param>
    public EmbeddedRecords(SyntaxTree tree, bool areWanted)
    {
        if (!areWanted || tree.Vocabulary.EmbeddedFields.Count == 0)
            return;
        var fields = new FieldReader(default);
        foreach (var record in In(tree.Root))
        {
            _all.Add(record);
            fields.Read(record);
            if (IdsOf(fields).Any())
                _withId.Add(record.FullSpan.Start);
            // Of two records of one paper the first counts.
            foreach (var key in IdsOf(fields).Concat(TitleOf(fields)))
                _byKey.TryAdd(key, record);
        }
    }

    /// <summary>Those that no entry was found for.</summary>
    public IReadOnlyList<EmbeddedRecordSyntax> NotJoined => [.. _all.Where(record => !_joined.Contains(record.FullSpan.Start))];

    /// <summary>The record of an entry, null where there is none.</summary>
    public EmbeddedRecordSyntax? Find(FieldReader entry)
    {
        if (_all.Count == 0)
            return null;
        var ids = IdsOf(entry).ToList();
        foreach (var key in ids.Concat(TitleOf(entry)))
        {
            // Two that have ids and share none are two papers, whatever their titles.
            if (!_byKey.TryGetValue(key, out var record) || (ids.Count > 0 && !ids.Contains(key) && _withId.Contains(record.FullSpan.Start)))
                continue;
            _joined.Add(record.FullSpan.Start);
            return record;
        }

        return null;
    }

    private static IEnumerable<string> IdsOf(FieldReader fields)
    {
        foreach (var id in new[] { DataKey.ArxivId, DataKey.Doi, DataKey.Url })
        {
            if (fields[id].Text is { } text)
                yield return $"{id}:{text}";
        }
    }

    private static IEnumerable<string> TitleOf(FieldReader fields) =>
        fields[DataKey.Title].Text is { } title && FoldedText.Key("", title) is { } folded ? [folded] : [];

    private static IEnumerable<EmbeddedRecordSyntax> In(SyntaxNode root) =>
        root.ChildNodes().SelectMany(child => child is EmbeddedRecordSyntax record ? [record] : child.ChildNodes().OfType<EmbeddedRecordSyntax>());
}
