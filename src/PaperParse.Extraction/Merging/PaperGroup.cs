namespace PaperParse.Extraction;

/// <summary>An entry of one of the texts.</summary>
/// <param name="Text">The place of the text among all.</param>
/// <param name="Papers">Of the text.</param>
/// <param name="Paper">The entry as a paper.</param>
internal sealed record PaperMember(int Text, PaperList Papers, Paper Paper);

/// <summary>The entries that are of one paper, in the order of the texts. Two groups become one where a key joins them and no id contradicts.</summary>
internal sealed class PaperGroup
{
    /// <summary>So many groups that share a key, and by their ids are not the same, are compared with an entry.</summary>
    private const int MostOfOneKey = 64;

    private readonly List<PaperMember> _members = [];
    private PaperGroup? _joined;
    private string? _arxivId;
    private string? _doi;

    private PaperGroup(Paper paper) => (_arxivId, _doi) = (paper.ArxivId, paper.Doi);

    public IReadOnlyList<PaperMember> Members => _members;

    /// <summary>What this group is a part of by now.</summary>
    private PaperGroup Whole
    {
        get
        {
            var whole = this;
            while (whole._joined is { } next)
                whole = next;
            // The next to ask finds it at once, however many were joined.
            for (var part = this; part != whole; part = part._joined!)
                part._joined = whole;
            return whole;
        }
    }

    /// <summary>In the order of their first entries.</summary>
    public static IReadOnlyList<PaperGroup> AllOf(IReadOnlyList<PaperList> lists)
    {
        var entries = new List<(PaperMember Member, PaperGroup Group)>();
        for (var text = 0; text < lists.Count; text++)
            entries.AddRange(lists[text].Papers.Select(paper => (new PaperMember(text, lists[text], paper), new PaperGroup(paper))));
        foreach (var kind in KeyKind.BestFirst)
            JoinBy(kind, entries);
        foreach (var (member, group) in entries)
            group.Whole._members.Add(member);
        return [.. entries.Select(entry => entry.Group.Whole).Distinct()];
    }

    private static void JoinBy(Func<Paper, string?> keyOf, List<(PaperMember Member, PaperGroup Group)> entries)
    {
        var known = new Dictionary<string, List<PaperGroup>>(StringComparer.Ordinal);
        foreach (var (member, entry) in entries)
        {
            if (keyOf(member.Paper) is not { } key)
                continue;
            var group = entry.Whole;
            if (!known.TryGetValue(key, out var groups))
                known.Add(key, groups = new List<PaperGroup>(1));
            if (groups.Exists(other => other.Whole == group))
                continue;
            if (groups.Find(other => !SamePaper.IsContradicted(other.Whole._arxivId, other.Whole._doi, group._arxivId, group._doi)) is { } found)
                found.Whole.Take(group);
            else if (groups.Count < MostOfOneKey)
                groups.Add(group);
        }
    }

    private void Take(PaperGroup other)
    {
        other._joined = this;
        _arxivId ??= other._arxivId;
        _doi ??= other._doi;
    }
}
