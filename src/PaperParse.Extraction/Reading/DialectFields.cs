using PaperParse.Syntax;

namespace PaperParse.Extraction;

/// <summary>What is the same for every paper of a dialect: the status of a field that an entry lacks, and the names of productions.</summary>
internal sealed class DialectFields
{
    private readonly Vocabulary _vocabulary;
    private readonly IReadOnlyList<FieldProvenance>[] _lacking;
    private readonly string?[] _productions = new string?[byte.MaxValue + 1];

    public DialectFields(Vocabulary vocabulary)
    {
        _vocabulary = vocabulary;
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
        DataKey.Title => _vocabulary.Shows(SyntaxKind.Title),
        DataKey.Abstract => _vocabulary.Shows(SyntaxKind.Abstract),
        DataKey.Authors => _vocabulary.Shows(SyntaxKind.AuthorList) || _vocabulary.Shows(SyntaxKind.Author),
        // A dialect that names its authors shows how many there are.
        DataKey.AuthorCount => _vocabulary.Shows(SyntaxKind.AuthorCount) || Shows(DataKey.Authors),
        DataKey.Organization => _vocabulary.Shows(SyntaxKind.OrganizationBadge),
        DataKey.Submitter => _vocabulary.Shows(SyntaxKind.Submitter),
        DataKey.PublishedOn => _vocabulary.Shows(SyntaxKind.PublishedDate),
        DataKey.UpdatedOn => _vocabulary.Shows(SyntaxKind.UpdatedDate),
        DataKey.ListedOn => _vocabulary.Shows(SyntaxKind.ListingDate),
        DataKey.ListingKind => UsualListingKind is not null || _vocabulary.Shows(SyntaxKind.ListingKind),
        DataKey.Rank => _vocabulary.Shows(SyntaxKind.Rank),
        DataKey.Comments => _vocabulary.Shows(SyntaxKind.CommentCount),
        DataKey.Upvotes => _vocabulary.Shows(SyntaxKind.UpvoteCount),
        DataKey.Stars => _vocabulary.Shows(SyntaxKind.StarCount),
        DataKey.ArxivId or DataKey.Version => _vocabulary.Shows(SyntaxKind.Identifier),
        DataKey.Doi => _vocabulary.Shows(SyntaxKind.Doi),
        DataKey.Url or DataKey.Links => _vocabulary.Shows(SyntaxKind.Link),
        DataKey.Categories => _vocabulary.Shows(SyntaxKind.Categories),
        DataKey.Remarks => _vocabulary.Shows(SyntaxKind.Remarks),
        DataKey.JournalRef => _vocabulary.Shows(SyntaxKind.JournalReference),
        DataKey.Section => _vocabulary.Shows(SyntaxKind.Section),
        _ => _vocabulary.Shows(SyntaxKind.CustomField),
    };
}
