namespace PaperParse.Extraction;

/// <summary>The fields of one paper, each from the entry that knows it best.</summary>
internal sealed class MergedFields
{
    private readonly IReadOnlyList<PaperMember> _members;
    private readonly Dictionary<string, PaperMember> _chosen = [];
    private readonly MergedExtra _extra;

    /// <param name="members">The entries of the paper; the first is the one that its record is of.</param>
    public MergedFields(IReadOnlyList<PaperMember> members)
    {
        _members = members;
        foreach (var key in PaperValues.Keys)
            _chosen.Add(key, InOrder(key).First());
        GoWithAuthors();
        _extra = new MergedExtra(InOrder(RecordKeys.Extra).Where(member => member.Paper.Extra.Count > 0));
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
        Extra = _extra.Values,
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
            if (key == RecordKeys.Extra)
            {
                foreach (var (taken, left) in _extra.Conflicts)
                    yield return new FieldConflict(paper, key, taken, left);
                continue;
            }

            var chosen = ValueOf(_chosen[key], key);
            foreach (var left in InOrder(key).Select(member => ValueOf(member, key)).Where(value => value.Text is not null && value.Text != chosen.Text).DistinctBy(value => value.Text, StringComparer.Ordinal))
                yield return new FieldConflict(paper, key, chosen, left);
        }
    }

    /// <summary>Affiliations name authors by their places in the list, and a list of five is no list of three: they are taken from where the list is the same.</summary>
    private void GoWithAuthors()
    {
        var authors = _chosen[RecordKeys.Authors];
        if (authors.Paper.Authors is not { } named)
            return;
        _chosen[RecordKeys.Affiliations] = InOrder(RecordKeys.Affiliations).First(member => member.Paper.Authors?.SequenceEqual(named, StringComparer.Ordinal) == true);
        if (From(RecordKeys.AuthorCount).AuthorCount < named.Count)
            _chosen[RecordKeys.AuthorCount] = authors;
    }

    private Paper From(string key) => _chosen[key].Paper;

    /// <summary>The entry that knows the field best comes first.</summary>
    private IEnumerable<PaperMember> InOrder(string key) => _members
        .OrderBy(member => Rank(member.Paper, key))
        .ThenByDescending(member => LastDay(member.Paper))
        .ThenByDescending(member => member.Text);

    /// <summary>That the entry or its listing gives: a text cannot be older. What gives none is older than any.</summary>
    private static DateOnly LastDay(Paper paper) => new[] { paper.ListedOn, paper.UpdatedOn, paper.PublishedOn }.Max() ?? DateOnly.MinValue;

    /// <summary>A value that is stated, one that was worked out, what is stated and cannot be read, nothing.</summary>
    private static int Rank(Paper paper, string key) => (paper.Fields[key][0].Status, PaperValues.Of(paper, key) is not null) switch
    {
        (FieldStatus.Stated, true) => 0,
        (_, true) => 1,
        (FieldStatus.Stated, false) => 2,
        (FieldStatus.Absent, false) => 3,
        _ => 4,
    };

    /// <summary>Of what is stated and cannot be read, the text as it stands.</summary>
    private static MergedValue ValueOf(PaperMember member, string key)
    {
        var place = member.Paper.Fields[key][0];
        var text = PaperValues.Shown(PaperValues.Of(member.Paper, key));
        if (text is null && place is { Status: FieldStatus.Stated, Span: { IsEmpty: false } span })
            text = member.Papers.Tree.Text.ToString(span);
        return new MergedValue(member.Papers, text, place);
    }

    private IReadOnlyList<FieldProvenance> Places(string key)
    {
        if (key == RecordKeys.Extra && _extra.Places.Count > 0)
            return [.. _extra.Places.Select(one => Sourced(one.Member, one.Place))];
        var member = _chosen[BasisOf(key)];
        return [.. member.Paper.Fields[key].Select(place => Sourced(member, place))];
    }

    private FieldProvenance Sourced(PaperMember member, FieldProvenance place) => member.Text == First.Text ? place : place with { Source = member.Papers.Tree.Text };

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
