namespace PaperParse.Grammars.Proposing;

/// <summary>Finds the kinds of line that recur in a dump. What one way of looking has found is gone for the next: the certain ones come first.</summary>
internal static class KindProposer
{
    /// <summary>More would be of no use to anybody; a grammar can have 62.</summary>
    private const int Most = 40;

    private static readonly Func<Dump, Func<int, bool>, IEnumerable<ProposedKind>>[] Ways =
        [Rulings.Of, RuledHeadings.Of, Tagged.Of, Labels.Of, Citations.Of, WholeShapes.Of, Tables.Of, Venues.Of, Frames.Of, NameLists.Of];

    /// <summary>In the order in which they first stand in the dump.</summary>
    public static List<ProposedKind> Of(Dump dump, KindNames names)
    {
        var taken = new HashSet<int>();
        var kinds = new List<ProposedKind>();
        foreach (var way in Ways)
        {
            foreach (var kind in way(dump, line => !taken.Contains(line)).ToList())
            {
                taken.UnionWith(kind.Lines);
                taken.UnionWith(kind.Inside);
                kinds.Add(kind);
            }
        }

        return [.. kinds.OrderByDescending(kind => kind.Lines.Count).Take(Most).OrderBy(kind => kind.Lines[0]).Select(kind => kind with { Name = names.Unique(kind.Name) })];
    }
}
