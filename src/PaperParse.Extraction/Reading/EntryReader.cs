using System.Globalization;
using PaperParse.Syntax;

namespace PaperParse.Extraction;

/// <summary>
/// Reads the entries of one listing, one after the other, each in one pass over its nodes. Which node is which field is all it knows:
/// what a word means comes with the tree.
/// </summary>
internal sealed class EntryReader(DialectFields dialect, ListingInfo listing, int listingNumber, DateLimit latest)
{
    private readonly IReadOnlyList<FieldProvenance> _listedOn =
        listing.ListedOnProvenance.Span is null ? dialect.Lacking(DataKey.ListedOn) : [listing.ListedOnProvenance];

    private readonly FieldSlot[] _slots = new FieldSlot[RecordKeys.Data.Count];
    private readonly PaperKeys _keys = new();
    private FieldItems _authors;
    private FieldItems _links;
    private FieldItems _categories;
    private SectionSyntax? _sectionNode;
    private string? _section;
    private IReadOnlyList<FieldProvenance>? _sectionField;
    private int _count;

    public Paper Read(EntrySyntax entry, SectionSyntax? section)
    {
        Array.Clear(_slots);
        _authors = _links = _categories = default;
        foreach (var child in entry.Children)
        {
            if (child.TryGetNode(out var node))
                Read(node, node.Kind);
        }

        if (section is not null && !ReferenceEquals(section, _sectionNode))
            Enter(section);
        return ToPaper(entry, inSection: section is not null);
    }

    // Recursion goes as deep as the grammar nests nodes.
    private void Read(SyntaxNode node, SyntaxKind production)
    {
        switch (node.Kind)
        {
            case SyntaxKind.Title: AddText(DataKey.Title, node, production); break;
            case SyntaxKind.Abstract: AddText(DataKey.Abstract, node, production); break;
            case SyntaxKind.OrganizationBadge: AddText(DataKey.Organization, node, production); break;
            case SyntaxKind.Submitter: AddText(DataKey.Submitter, node, production); break;
            case SyntaxKind.Remarks: AddText(DataKey.Remarks, node, production); break;
            case SyntaxKind.JournalReference: AddText(DataKey.JournalRef, node, production); break;
            case SyntaxKind.Doi: AddText(DataKey.Doi, node, production); break;
            case SyntaxKind.ListingKind: ReadListingKind(node, production); break;
            case SyntaxKind.Identifier: ReadIdentifier(node, production); break;
            case SyntaxKind.AuthorCount: ReadNumber(DataKey.AuthorCount, node, production); break;
            case SyntaxKind.Rank: ReadNumber(DataKey.Rank, node, production); break;
            case SyntaxKind.CommentCount: ReadNumber(DataKey.Comments, node, production); break;
            case SyntaxKind.UpvoteCount: ReadNumber(DataKey.Upvotes, node, production); break;
            case SyntaxKind.StarCount: ReadNumber(DataKey.Stars, node, production); break;
            case SyntaxKind.PublishedDate: ReadDate(DataKey.PublishedOn, (DateSyntax)node, production); break;
            case SyntaxKind.UpdatedDate: ReadDate(DataKey.UpdatedOn, (DateSyntax)node, production); break;
            case SyntaxKind.Author: _authors.Add(ReadableText.Of(node), node.Span, dialect.Production(production)); break;
            case SyntaxKind.Categories: ReadCategories(node, production); break;
            case SyntaxKind.Link: ReadLink(node, production); break;
            case SyntaxKind.SkippedText or SyntaxKind.EmbeddedRecord or SyntaxKind.Directive: return;
        }

        foreach (var child in node.Children)
        {
            if (child.TryGetNode(out var inner))
                Read(inner, production);
        }
    }

    private void AddText(DataKey key, SyntaxNode node, SyntaxKind production)
    {
        if (node.Span is { IsEmpty: false } span)
            _slots[(int)key].Add(ReadableText.Of(node), span, production);
    }

    // Of a field that stands in the text twice, and is no prose, the first counts.
    private void ReadNumber(DataKey key, SyntaxNode node, SyntaxKind production)
    {
        ref var slot = ref _slots[(int)key];
        if (!slot.IsStated && node.Span is { IsEmpty: false } span)
            slot.Set(WrittenNumber.Of(node), span, production);
    }

    private void ReadDate(DataKey key, DateSyntax node, SyntaxKind production)
    {
        ref var slot = ref _slots[(int)key];
        if (!slot.IsStated && node.Span is { IsEmpty: false } span)
            slot.Set(latest.Resolve(new WrittenDate(node)), span, production);
    }

    private void ReadListingKind(SyntaxNode node, SyntaxKind production)
    {
        ref var slot = ref _slots[(int)DataKey.ListingKind];
        if (!slot.IsStated && node.Span is { IsEmpty: false } span)
            slot.Add(node.ChildToken(SyntaxKind.Word) is { Exists: true, Word.Name: { } name } ? name : ReadableText.Of(node), span, production);
    }

    /// <summary>The id is the text, the version of it a number behind it.</summary>
    private void ReadIdentifier(SyntaxNode node, SyntaxKind production)
    {
        if (_slots[(int)DataKey.ArxivId].IsStated)
            return;
        if (node.ChildToken(SyntaxKind.Text) is { Exists: true } id)
            _slots[(int)DataKey.ArxivId].Add(id.ToString(), id.Span, production);
        if (node.ChildToken(SyntaxKind.Number) is { Exists: true } version)
            _slots[(int)DataKey.Version].Set(WrittenNumber.Plain(version.Text), version.Span, production);
    }

    private void ReadLink(SyntaxNode node, SyntaxKind production)
    {
        if (node.Span is not { IsEmpty: false } span)
            return;
        // An address is all that stands there: the id inside it, and what the grammar spells out before it.
        var address = node.ToString();
        if (!_slots[(int)DataKey.Url].IsStated)
            _slots[(int)DataKey.Url].Add(address, span, production);
        _links.Add(address, span, dialect.Production(production));
    }

    private void ReadCategories(SyntaxNode node, SyntaxKind production)
    {
        foreach (var child in node.Children)
        {
            if (child.TryGetToken(out var token) && token.Kind is SyntaxKind.Text or SyntaxKind.Word)
                _categories.Add(token.ToString(), token.Span, dialect.Production(production));
        }
    }

    private void Enter(SectionSyntax section)
    {
        _sectionNode = section;
        _section = ReadableText.Of(section);
        _sectionField = [new FieldProvenance(FieldStatus.Stated, section.Span, dialect.Production(SyntaxKind.Section))];
    }

    private Paper ToPaper(EntrySyntax entry, bool inSection)
    {
        var (title, summary) = (Text(DataKey.Title), Text(DataKey.Abstract));
        var (arxivId, doi) = (Text(DataKey.ArxivId), Text(DataKey.Doi));
        var keys = PaperKeys.Of(arxivId, doi, title, summary);
        return new Paper
        {
            Entry = entry,
            Listing = listingNumber,
            Index = _count++,
            Key = _keys.Distinct(keys),
            Keys = keys,
            Title = title,
            Abstract = summary,
            Authors = _authors.Values,
            AuthorCount = IsStated(DataKey.AuthorCount) ? Small(DataKey.AuthorCount) : _authors.Values?.Count,
            Organization = Text(DataKey.Organization),
            Submitter = Text(DataKey.Submitter),
            PublishedOn = Day(DataKey.PublishedOn),
            UpdatedOn = Day(DataKey.UpdatedOn),
            ListedOn = listing.ListedOn,
            ListingKind = Text(DataKey.ListingKind),
            Rank = Small(DataKey.Rank),
            Comments = Number(DataKey.Comments),
            Upvotes = Number(DataKey.Upvotes),
            Stars = Number(DataKey.Stars),
            ArxivId = arxivId,
            Version = Small(DataKey.Version),
            Doi = doi,
            Url = Text(DataKey.Url),
            Links = _links.Values ?? [],
            Categories = _categories.Values,
            Remarks = Text(DataKey.Remarks),
            JournalRef = Text(DataKey.JournalRef),
            Section = inSection ? _section : null,
            Fields = new FieldMap(Provenance(inSection)),
        };
    }

    private IReadOnlyList<FieldProvenance>[] Provenance(bool inSection)
    {
        var fields = dialect.Lacking();
        for (var i = 0; i < _slots.Length; i++)
        {
            ref var slot = ref _slots[i];
            if (!slot.IsStated)
                continue;
            // A field that is no date has the default date: stated, without evidence.
            fields[i] = [new FieldProvenance(slot.Date.Status, slot.Span, dialect.Production(slot.Production), slot.Date.Evidence)];
        }

        fields[(int)DataKey.ListedOn] = _listedOn;
        if (_authors.Provenance is { } authors)
        {
            fields[(int)DataKey.Authors] = authors;
            if (!IsStated(DataKey.AuthorCount))
                fields[(int)DataKey.AuthorCount] = [new FieldProvenance(FieldStatus.Inferred, Evidence: Named(authors.Count))];
        }

        if (_links.Provenance is { } links)
            fields[(int)DataKey.Links] = links;
        if (_categories.Provenance is { } categories)
            fields[(int)DataKey.Categories] = categories;
        if (inSection && _sectionField is { } section)
            fields[(int)DataKey.Section] = section;
        return fields;
    }

    private bool IsStated(DataKey key) => _slots[(int)key].IsStated;

    private string? Text(DataKey key) => _slots[(int)key].Text;

    private long? Number(DataKey key) => _slots[(int)key].Number;

    private int? Small(DataKey key) => Number(key) is { } number and >= int.MinValue and <= int.MaxValue ? (int)number : null;

    private DateOnly? Day(DataKey key) => _slots[(int)key].Date.Day;

    private static string Named(int count) =>
        count == 1 ? "1 author is named" : string.Create(CultureInfo.InvariantCulture, $"{count} authors are named");
}
