using System.Collections.ObjectModel;
using PaperParse.Syntax;

namespace PaperParse.Extraction;

/// <summary>
/// Reads the fields of one entry, or of one record that a page has of it, in one pass over its nodes. Which node is which field is all it knows:
/// what a word means comes with the tree.
/// </summary>
internal sealed class FieldReader(DateLimit latest)
{
    private readonly FieldSlot[] _slots = new FieldSlot[(int)DataKey.Extra];
    private FieldItems _authors;
    private FieldItems _links;
    private FieldItems _categories;
    private FieldItems _extraPlaces;
    private Dictionary<string, string>? _extra;

    public ref readonly FieldItems Authors => ref _authors;

    public ref readonly FieldItems Links => ref _links;

    public ref readonly FieldItems Categories => ref _categories;

    public IReadOnlyDictionary<string, string> Extra => _extra ?? (IReadOnlyDictionary<string, string>)ReadOnlyDictionary<string, string>.Empty;

    public void Read(SyntaxNode entry)
    {
        Array.Clear(_slots);
        _authors = new FieldItems(DataKey.Authors);
        _links = new FieldItems(DataKey.Links);
        _categories = new FieldItems(DataKey.Categories);
        _extraPlaces = new FieldItems(DataKey.Extra);
        _extra = null;
        foreach (var child in entry.Children)
        {
            if (child.TryGetNode(out var node))
                Read(node, entry.Kind == SyntaxKind.EmbeddedRecord ? entry.Kind : node.Kind);
        }
    }

    public ref readonly FieldSlot this[DataKey key] => ref _slots[(int)key];

    public bool IsStated(DataKey key) => _slots[(int)key].IsStated;

    /// <summary>Takes what is not stated here, and is there.</summary>
    public void Complete(FieldReader other)
    {
        for (var i = 0; i < _slots.Length; i++)
        {
            if (!_slots[i].IsStated)
                _slots[i] = other._slots[i];
        }

        if (_authors.Count == 0)
            _authors = other._authors;
        if (_links.Count == 0)
            _links = other._links;
        if (_categories.Count == 0)
            _categories = other._categories;
    }

    /// <summary>The places of what is in the text, in no particular order but for the items of a list.</summary>
    public void CopyPlacesTo(List<FieldPlace> places)
    {
        for (var i = 0; i < _slots.Length; i++)
        {
            ref var slot = ref _slots[i];
            // A field that is no date has the default date: stated, without evidence.
            if (slot.IsStated)
                places.Add(new FieldPlace((DataKey)i, slot.Production, slot.Span, slot.Date));
        }

        _authors.CopyPlacesTo(places);
        _links.CopyPlacesTo(places);
        _categories.CopyPlacesTo(places);
        _extraPlaces.CopyPlacesTo(places);
    }

    private void Read(SyntaxNode node, SyntaxKind production)
    {
        switch (node.Kind)
        {
            case SyntaxKind.Title: ReadText(DataKey.Title, node, production); break;
            case SyntaxKind.Abstract: ReadText(DataKey.Abstract, node, production); break;
            case SyntaxKind.OrganizationBadge: ReadText(DataKey.Organization, node, production); break;
            case SyntaxKind.Submitter: ReadText(DataKey.Submitter, node, production); break;
            case SyntaxKind.Remarks: ReadText(DataKey.Remarks, node, production); break;
            case SyntaxKind.JournalReference: ReadText(DataKey.JournalRef, node, production); break;
            case SyntaxKind.Doi: ReadText(DataKey.Doi, node, production); break;
            case SyntaxKind.ListingKind: ReadListingKind(node, production); break;
            case SyntaxKind.Identifier: ReadIdentifier(node, production); break;
            case SyntaxKind.AuthorCount: ReadNumber(DataKey.AuthorCount, node, production); break;
            case SyntaxKind.Rank: ReadNumber(DataKey.Rank, node, production); break;
            case SyntaxKind.CommentCount: ReadNumber(DataKey.Comments, node, production); break;
            case SyntaxKind.UpvoteCount: ReadNumber(DataKey.Upvotes, node, production); break;
            case SyntaxKind.StarCount: ReadNumber(DataKey.Stars, node, production); break;
            case SyntaxKind.PublishedDate: ReadDate(DataKey.PublishedOn, (DateSyntax)node, production); break;
            case SyntaxKind.UpdatedDate: ReadDate(DataKey.UpdatedOn, (DateSyntax)node, production); break;
            case SyntaxKind.AuthorList: ReadAuthorList(node, production); break;
            case SyntaxKind.Author: ReadAuthor(node, production); break;
            case SyntaxKind.Categories: ReadCategories(node, production); break;
            case SyntaxKind.Link: ReadLink(node, production); break;
            case SyntaxKind.CustomField: ReadCustomField(node, production); break;
            case SyntaxKind.Separator or SyntaxKind.SkippedText or SyntaxKind.EmbeddedRecord or SyntaxKind.Directive: break;
            default: ReadInside(node, production); break;
        }
    }

    // Recursion goes as deep as the grammar nests nodes.
    private void ReadInside(SyntaxNode node, SyntaxKind production)
    {
        foreach (var child in node.Children)
        {
            if (child.TryGetNode(out var inner))
                Read(inner, production);
        }
    }

    private void ReadText(DataKey key, SyntaxNode node, SyntaxKind production)
    {
        // The innermost is the value: of a first line with a label and a second one without, only what has the label.
        if (node.Child(node.Kind) is not null)
        {
            ReadInside(node, production);
            return;
        }

        var text = ReadableText.Of(node, out var extent, out var hasNodes);
        if (!extent.IsEmpty)
            _slots[(int)key].Add(text, extent.Span, production);
        if (hasNodes)
            ReadInside(node, production);
    }

    // Of a field that stands in the text twice, and is no prose, the first counts.
    private void ReadNumber(DataKey key, SyntaxNode node, SyntaxKind production)
    {
        var number = WrittenNumber.Of(ValueIn(node), out var extent);
        ref var slot = ref _slots[(int)key];
        if (!slot.IsStated && !extent.IsEmpty)
            slot.Set(number, extent.Span, production);
    }

    private void ReadDate(DataKey key, DateSyntax node, SyntaxKind production)
    {
        var date = new WrittenDate((DateSyntax)ValueIn(node), out var extent);
        ref var slot = ref _slots[(int)key];
        if (!slot.IsStated && !extent.IsEmpty)
            slot.Set(latest.Resolve(date), extent.Span, production);
    }

    private void ReadListingKind(SyntaxNode node, SyntaxKind production)
    {
        node = ValueIn(node);
        var text = ReadableText.Of(node, out var extent, out _);
        ref var slot = ref _slots[(int)DataKey.ListingKind];
        if (!slot.IsStated && !extent.IsEmpty)
            slot.Add(node.ChildToken(SyntaxKind.Word) is { Exists: true, Word.Name: { } name } ? name : text, extent.Span, production);
    }

    /// <summary>The id is the text, the version of it a number behind it.</summary>
    private void ReadIdentifier(SyntaxNode node, SyntaxKind production)
    {
        if (_slots[(int)DataKey.ArxivId].IsStated)
            return;
        node = ValueIn(node);
        if (node.ChildToken(SyntaxKind.Text) is { Exists: true } id)
            _slots[(int)DataKey.ArxivId].Add(id.ToString(), id.Span, production);
        if (node.ChildToken(SyntaxKind.Number) is { Exists: true } version)
            _slots[(int)DataKey.Version].Set(WrittenNumber.Plain(version.Text), version.Span, production);
    }

    private void ReadLink(SyntaxNode node, SyntaxKind production)
    {
        if (node.Span is { IsEmpty: false } span)
        {
            // An address is all that stands there: the id inside it, and what the grammar spells out before it.
            var address = AddressOf(node);
            // A link in an abstract is none to the paper.
            if (!_slots[(int)DataKey.Url].IsStated && !IsInProse(node))
                _slots[(int)DataKey.Url].Add(address, span, production);
            _links.AddOnce(address, span, production);
        }

        ReadInside(node, production);
    }

    /// <summary>A count among names is of those that are not named; without a number ("et al.") nobody knows how many there are.</summary>
    private void ReadAuthorList(SyntaxNode node, SyntaxKind production)
    {
        (long? Count, TextSpan Span)? unnamed = null;
        var authors = WrittenAuthors.In(node);
        var next = 0;
        foreach (var child in node.Children)
        {
            if (!child.TryGetNode(out var inner))
                continue;
            if (inner.Kind == SyntaxKind.AuthorCount)
                Count(WrittenNumber.Of(inner, out var extent), extent.Span);
            else if (inner.Kind == SyntaxKind.Affiliation && UnnamedAuthors.InBrackets(inner, out var count))
                Count(count, inner.Span);
            else if (inner.Kind != SyntaxKind.Author)
                Read(inner, production);
            for (; next < authors.Count && authors[next].Node == inner; next++)
            {
                AddAuthor(authors[next], production);
                if (authors[next].Role == WrittenRole.Unnamed)
                    Count(authors[next].Authors > 0 ? authors[next].Authors : null, authors[next].Span);
            }
        }

        ref var slot = ref _slots[(int)DataKey.AuthorCount];
        if (unnamed is { } others && !slot.IsStated)
            slot.Set(_authors.Count + others.Count, others.Span, production);

        // The first that has a number, else the first.
        void Count(long? count, TextSpan span)
        {
            if (unnamed?.Count is null && (unnamed is null || count is not null))
                unnamed = (count, span);
        }
    }

    private void ReadAuthor(SyntaxNode node, SyntaxKind production)
    {
        foreach (var author in WrittenAuthors.Of(node))
            AddAuthor(author, production);
    }

    private void AddAuthor(WrittenAuthor author, SyntaxKind production)
    {
        if (author.Role is WrittenRole.Author or WrittenRole.Group)
            _authors.Add(author.Text, author.Span, production);
    }

    private void ReadCategories(SyntaxNode node, SyntaxKind production)
    {
        foreach (var child in node.Children)
        {
            if (child.TryGetToken(out var token) && (token.Kind == SyntaxKind.Text || token is { Kind: SyntaxKind.Word, Word: not null }))
                _categories.Add(token.ToString(), token.Span, production);
        }
    }

    /// <summary>Its name is the heading inside it, or what the grammar calls that heading; its value is the text under it. What else stands inside it is a field of its own as well.</summary>
    private void ReadCustomField(SyntaxNode node, SyntaxKind production)
    {
        foreach (var child in node.Children)
        {
            if (child.TryGetNode(out var inner) && inner.Kind != SyntaxKind.Heading)
                Read(inner, production);
        }

        // A name can be a word that the grammar spells out, which elsewhere is no part of a value.
        if (node.Child(SyntaxKind.Heading) is not { } heading || (ReadableText.Of(heading, out _, out _) ?? heading.ToString().TrimEnd(':', ' ')) is not { Length: > 0 } title)
            return;
        if ((ReadableText.Of(node, out var extent, out _) ?? ReadableText.OfNodesIn(node, heading, out extent)) is not { } value)
            return;
        var name = heading.ChildToken(SyntaxKind.Word) is { Exists: true, Word.Name: { } known } ? known : title;
        _extra ??= [];
        if (_extra.TryAdd(name, value))
            _extraPlaces.Add(value, extent.Span, production);
    }

    private static bool IsInProse(SyntaxNode node) => node.Ancestors().Any(above => above.Kind is SyntaxKind.Abstract or SyntaxKind.Remarks);

    /// <summary>A line that is a node can hold the value as the same node again: <c>Rank = line</c>, with <c>rank:digits</c> in the line.</summary>
    private static SyntaxNode ValueIn(SyntaxNode node) => node.Child(node.Kind) ?? node;

    private static string AddressOf(SyntaxNode node) => node.DescendantTokens().Any(token => token.Kind == SyntaxKind.Escape)
        ? string.Concat(node.DescendantTokens().Select(token => token.ValueText.ToString()))
        : node.ToString();
}
