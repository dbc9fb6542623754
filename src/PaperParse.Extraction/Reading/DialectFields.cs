using PaperParse.Syntax;

namespace PaperParse.Extraction;

/// <summary>What is the same for every paper of a dialect: the status of a field that an entry lacks, and the names of productions.</summary>
internal sealed class DialectFields
{
    private readonly Vocabulary _vocabulary;
    private readonly IReadOnlySet<SyntaxKind> _shown;
    private readonly IReadOnlyList<FieldProvenance>[] _lacking;
    private readonly string?[] _productions = new string?[byte.MaxValue + 1];

    /// <param name="tree">What the papers are read from.</param>
    /// <param name="useRecords">Whether what only a page's own records have counts as shown.</param>
    public DialectFields(SyntaxTree tree, bool useRecords)
    {
        _vocabulary = tree.Vocabulary;
        _shown = ShownIn(tree, useRecords);
        IReadOnlyList<FieldProvenance> absent = [new FieldProvenance(FieldStatus.Absent)];
        IReadOnlyList<FieldProvenance> unknown = [new FieldProvenance(FieldStatus.Unknown)];
        _lacking = new IReadOnlyList<FieldProvenance>[RecordKeys.Data.Count];
        for (var i = 0; i < _lacking.Length; i++)
            _lacking[i] = Shows((DataKey)i) ? absent : unknown;
    }

    /// <summary>What an entry is that does not say whether it is new; null where the dialect has no such rule.</summary>
    public string? UsualListingKind => _vocabulary.Otherwise.GetValueOrDefault(SyntaxKind.ListingKind);

    /// <summary>Of a field that is not in the text: absent or unknown.</summary>
    public IReadOnlyList<FieldProvenance> Lacking(DataKey key) => _lacking[(int)key];

    public string Production(SyntaxKind kind) => _productions[(int)kind] ??= $"{_vocabulary.Dialect}/{kind}";

    private bool Shows(DataKey key) => key switch
    {
        DataKey.Title or DataKey.ReadableTitle => Shows(SyntaxKind.Title),
        DataKey.Abstract or DataKey.ReadableAbstract or DataKey.AbstractParts => Shows(SyntaxKind.Abstract),
        DataKey.Affiliations => Shows(SyntaxKind.Affiliation),
        DataKey.Authors or DataKey.ReadableAuthors or DataKey.Names or DataKey.Collaborations => Shows(SyntaxKind.AuthorList) || Shows(SyntaxKind.Author),
        // A dialect that names its authors shows how many there are.
        DataKey.AuthorCount => Shows(SyntaxKind.AuthorCount) || Shows(DataKey.Authors),
        DataKey.Organization => Shows(SyntaxKind.OrganizationBadge),
        DataKey.Submitter => Shows(SyntaxKind.Submitter),
        DataKey.PublishedOn => Shows(SyntaxKind.PublishedDate),
        DataKey.UpdatedOn => Shows(SyntaxKind.UpdatedDate),
        DataKey.ListedOn => Shows(SyntaxKind.ListingDate),
        DataKey.ListingKind => UsualListingKind is not null || Shows(SyntaxKind.ListingKind),
        DataKey.Rank => Shows(SyntaxKind.Rank),
        DataKey.Comments => Shows(SyntaxKind.CommentCount),
        DataKey.Upvotes => Shows(SyntaxKind.UpvoteCount),
        DataKey.Stars => Shows(SyntaxKind.StarCount),
        DataKey.ArxivId or DataKey.Version => Shows(SyntaxKind.Identifier),
        DataKey.Doi => Shows(SyntaxKind.Doi),
        DataKey.Url => Shows(SyntaxKind.Link),
        // Links stand in prose as well.
        DataKey.Links or DataKey.LinkItems => Shows(SyntaxKind.Link) || Shows(SyntaxKind.Abstract) || Shows(SyntaxKind.Remarks),
        DataKey.Categories => Shows(SyntaxKind.Categories),
        DataKey.Remarks => Shows(SyntaxKind.Remarks),
        DataKey.JournalRef => Shows(SyntaxKind.JournalReference),
        DataKey.Section => Shows(SyntaxKind.Section),
        _ => Shows(SyntaxKind.CustomField),
    };

    private bool Shows(SyntaxKind field) => _shown.Contains(field);

    private static IReadOnlySet<SyntaxKind> ShownIn(SyntaxTree tree, bool useRecords)
    {
        if (!tree.Vocabulary.HasLayouts)
            return tree.Vocabulary.ShownFields;
        var there = new HashSet<SyntaxKind>();
        foreach (var node in tree.Root.DescendantNodes())
        {
            if (useRecords || !node.Ancestors().Prepend(node).Any(above => above.Kind == SyntaxKind.EmbeddedRecord))
                there.Add(node.Kind);
        }

        return there;
    }
}
