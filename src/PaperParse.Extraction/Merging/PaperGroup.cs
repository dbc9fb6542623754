namespace PaperParse.Extraction;

/// <summary>An entry of one of the texts.</summary>
/// <param name="Text">The place of the text among all.</param>
/// <param name="Papers">Of the text.</param>
/// <param name="Paper">The entry as a paper.</param>
internal sealed record PaperMember(int Text, PaperList Papers, Paper Paper);

/// <summary>The entries that are of one paper, in the order of the texts.</summary>
internal sealed class PaperGroup
{
    /// <summary>So many groups that share a key, and by their ids are not the same, are compared with an entry.</summary>
    private const int MostOfOneKey = 64;

    private readonly List<PaperMember> _members = [];

    public IReadOnlyList<PaperMember> Members => _members;

    /// <summary>In the order of their first entries.</summary>
    public static IReadOnlyList<PaperGroup> AllOf(IReadOnlyList<PaperList> lists)
    {
        var groups = new List<PaperGroup>();
        var known = new Dictionary<string, List<PaperGroup>>(StringComparer.Ordinal);
        for (var text = 0; text < lists.Count; text++)
        {
            foreach (var paper in lists[text].Papers)
            {
                var group = FindOrAdd(paper, known, groups);
                group._members.Add(new PaperMember(text, lists[text], paper));
                foreach (var key in paper.Keys)
                    Remember(group, key, known);
            }
        }

        return groups;
    }

    private static PaperGroup FindOrAdd(Paper paper, Dictionary<string, List<PaperGroup>> known, List<PaperGroup> groups)
    {
        foreach (var key in paper.Keys)
        {
            if (known.TryGetValue(key, out var candidates) && candidates.Find(group => group.CanHold(paper)) is { } found)
                return found;
        }

        var fresh = new PaperGroup();
        groups.Add(fresh);
        return fresh;
    }

    private static void Remember(PaperGroup group, string key, Dictionary<string, List<PaperGroup>> known)
    {
        if (!known.TryGetValue(key, out var groups))
            known[key] = groups = new List<PaperGroup>(1);
        if (groups.Count < MostOfOneKey && !groups.Contains(group))
            groups.Add(group);
    }

    private bool CanHold(Paper paper) => !_members.Exists(member => SamePaper.IsContradicted(member.Paper, paper));
}
