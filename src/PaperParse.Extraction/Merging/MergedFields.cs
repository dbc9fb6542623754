namespace PaperParse.Extraction;

/// <summary>The fields of one paper, each from the entry that knows it best.</summary>
internal sealed class MergedFields
{
    private readonly IReadOnlyList<PaperMember> _members;
    private readonly Dictionary<string, PaperMember> _chosen = [];

    /// <param name="members">The entries of the paper; the first is the one that its record is of.</param>
    public MergedFields(IReadOnlyList<PaperMember> members)
    {
        _members = members;
        foreach (var key in PaperValues.Keys)
            _chosen.Add(key, InOrder(key).First());
        GoWithAuthors();
    }

    private PaperMember First => _members[0];

    /// <summary>With the values, and where each of them stands.</summary>
    public Paper ToPaper(PaperIdentity identity) => new()
    {
        Entry = First.Paper.Entry,
        Listing = First.Paper.Listing,
        Index = First.Paper.Index,
        Title = From(RecordKeys.Title).Title,
        Abstract = From(RecordKeys.Abstract).Abstract,
        Authors = From(RecordKeys.Authors).Authors,
        AuthorCount = From(RecordKeys.AuthorCount).AuthorCount,
        Organization = From(RecordKeys.Organization).Organization,
        Submitter = From(RecordKeys.Submitter).Submitter,
        PublishedOn = From(RecordKeys.PublishedOn).PublishedOn,
        UpdatedOn = From(RecordKeys.UpdatedOn).UpdatedOn,
        ListedOn = From(RecordKeys.ListedOn).ListedOn,
        ListingKind = From(RecordKeys.ListingKind).ListingKind,
        Rank = From(RecordKeys.Rank).Rank,
        Comments = From(RecordKeys.Comments).Comments,
        Upvotes = From(RecordKeys.Upvotes).Upvotes,
        Stars = From(RecordKeys.Stars).Stars,
        ArxivId = From(RecordKeys.ArxivId).ArxivId,
        Version = From(RecordKeys.Version).Version,
        Doi = From(RecordKeys.Doi).Doi,
        Url = From(RecordKeys.Url).Url,
        Links = From(RecordKeys.Links).Links,
        Categories = From(RecordKeys.Categories).Categories,
        Remarks = From(RecordKeys.Remarks).Remarks,
        JournalRef = From(RecordKeys.JournalRef).JournalRef,
        Section = From(RecordKeys.Section).Section,
        Extra = From(RecordKeys.Extra).Extra,
        Affiliations = From(RecordKeys.Affiliations).Affiliations,
        Collaborations = From(RecordKeys.Collaborations).Collaborations,
        AbstractParts = From(RecordKeys.Abstract).AbstractParts,
        Fields = RecordKeys.Data.ToDictionary(key => key, Places, StringComparer.Ordinal),
        Record = First.Paper.Record,
        Identity = identity,
    };

    /// <summary>Each value that an entry has and the paper has not; of several that are alike the best known.</summary>
    public IEnumerable<FieldConflict> Conflicts(Paper paper)
    {
        foreach (var key in PaperValues.Keys)
        {
            if (ValueOf(_chosen[key], key) is not { } taken)
                continue;
            var others = InOrder(key).Select(member => ValueOf(member, key)).OfType<MergedValue>().DistinctBy(value => value.Text, StringComparer.Ordinal);
            foreach (var left in others.Where(value => value.Text != taken.Text))
                yield return new FieldConflict(paper, key, taken, left);
        }
    }

    /// <summary>Affiliations name authors by their places in the list, and a list of five is no list of three: what is said of authors is taken from where the list is.</summary>
    private void GoWithAuthors()
    {
        var authors = _chosen[RecordKeys.Authors];
        if (authors.Paper.Authors is not { Count: var named })
            return;
        _chosen[RecordKeys.Affiliations] = authors;
        _chosen[RecordKeys.Collaborations] = authors;
        if (From(RecordKeys.AuthorCount).AuthorCount < named)
            _chosen[RecordKeys.AuthorCount] = authors;
    }

    private Paper From(string key) => _chosen[key].Paper;

    /// <summary>The entry that knows the field best comes first.</summary>
    private IEnumerable<PaperMember> InOrder(string key) => _members
        .OrderBy(member => Rank(member.Paper, key))
        .ThenByDescending(member => member.Paper.ListedOn ?? DateOnly.MinValue)
        .ThenByDescending(member => member.Text);

    /// <summary>A value that is stated, one that was worked out, what is stated and cannot be read, nothing.</summary>
    private static int Rank(Paper paper, string key) => (paper.Fields[key][0].Status, PaperValues.Of(paper, key) is not null) switch
    {
        (FieldStatus.Stated, true) => 0,
        (_, true) => 1,
        (FieldStatus.Stated, false) => 2,
        (FieldStatus.Absent, false) => 3,
        _ => 4,
    };

    private static MergedValue? ValueOf(PaperMember member, string key) =>
        PaperValues.Shown(PaperValues.Of(member.Paper, key)) is { } text ? new MergedValue(member.Papers, text, member.Paper.Fields[key][0]) : null;

    private IReadOnlyList<FieldProvenance> Places(string key)
    {
        var member = _chosen[BasisOf(key)];
        var places = member.Paper.Fields[key];
        return member.Text == First.Text ? places : [.. places.Select(place => place with { Source = member.Papers.Tree.Text })];
    }

    /// <summary>What a key that is worked out is worked out from.</summary>
    private static string BasisOf(string key) => key switch
    {
        RecordKeys.ReadableTitle => RecordKeys.Title,
        RecordKeys.ReadableAbstract or RecordKeys.AbstractParts => RecordKeys.Abstract,
        RecordKeys.ReadableAuthors or RecordKeys.Names => RecordKeys.Authors,
        RecordKeys.LinkItems => RecordKeys.Links,
        _ => key,
    };
}
