namespace PaperParse.Extraction;

/// <summary>
/// One set of papers from several texts: entries of one paper, known by their keys, become one. Each field is that of the entry that knows it best:
/// stated before inferred; then the newer one, by the last day that it gives; then that of the text that was named later.
/// </summary>
/// <param name="Lists">One for each text, in their order: the merged papers that it has first. A paper's entry is that first one; a field that was taken from another text says so (<see cref="FieldProvenance.Source"/>).</param>
/// <param name="Conflicts">In the order of the papers.</param>
public sealed record PaperMerge(IReadOnlyList<PaperList> Lists, IReadOnlyList<FieldConflict> Conflicts)
{
    /// <param name="lists">In the order in which they were named.</param>
    public static PaperMerge Of(params IReadOnlyList<PaperList> lists)
    {
        ArgumentNullException.ThrowIfNull(lists);
        if (lists.Contains(null))
            throw new ArgumentException("One of the lists is null.", nameof(lists));
        var groups = PaperGroup.AllOf(lists);
        var keys = new PaperKeys(groups.Count);
        var conflicts = new List<FieldConflict>();
        var merged = lists.Select(_ => new List<Paper>()).ToList();
        for (var i = 0; i < groups.Count; i++)
        {
            var fields = new MergedFields(groups[i].Members);
            var paper = fields.ToPaper(new PaperIdentity(keys, i));
            keys.Add(paper.ArxivId, paper.Doi, paper.Title, paper.Abstract);
            merged[groups[i].Members[0].Text].Add(paper);
            conflicts.AddRange(fields.Conflicts(paper));
        }

        return new PaperMerge([.. lists.Select((list, place) => list with { Papers = merged[place] })], conflicts);
    }
}
