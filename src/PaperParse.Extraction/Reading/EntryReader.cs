using System.Globalization;
using PaperParse.Syntax;

namespace PaperParse.Extraction;

/// <summary>Reads the entries of one listing, one after the other, each with what the page's own record of it adds.</summary>
internal sealed class EntryReader(DialectFields dialect, EmbeddedRecords records, ListingInfo listing, int listingNumber, DateLimit latest, int entries)
{
    private readonly FieldReader _fields = new(latest);
    private readonly FieldReader _record = new(latest);
    private readonly List<FieldPlace> _places = [];
    private readonly PaperKeys _keys = new(entries);
    private readonly IReadOnlyList<FieldProvenance> _listedOn = [listing.ListedOnProvenance];
    private SectionSyntax? _sectionNode;
    private string? _section;
    private FieldPlace _sectionPlace;
    private int _count;

    public Paper Read(EntrySyntax entry, SectionSyntax? section)
    {
        _fields.Read(entry);
        IReadOnlyList<FieldDisagreement> disagreements = [];
        var record = records.Find(_fields);
        if (record is not null)
        {
            _record.Read(record);
            disagreements = Disagreements.Between(_fields, _record);
            _fields.Complete(_record);
        }

        if (section is not null && !ReferenceEquals(section, _sectionNode))
            Enter(section);
        return ToPaper(entry, inSection: section is not null, record, disagreements);
    }

    private void Enter(SectionSyntax section)
    {
        _sectionNode = section;
        // The innermost is the value, as of any text: of a rule 'Section' around a line with 'section:' in it, only what has the label.
        while (section.Child(SyntaxKind.Section) is SectionSyntax labelled)
            section = labelled;
        _section = ReadableText.Of(section, out var extent, out _);
        _sectionPlace = new FieldPlace(DataKey.Section, SyntaxKind.Section, extent.Span);
    }

    private Paper ToPaper(EntrySyntax entry, bool inSection, EmbeddedRecordSyntax? record, IReadOnlyList<FieldDisagreement> disagreements)
    {
        var (title, summary) = (Text(DataKey.Title), Text(DataKey.Abstract));
        var (arxivId, doi) = (Text(DataKey.ArxivId), Text(DataKey.Doi));
        _keys.Add(arxivId, doi, title, summary);
        var fields = new FieldMap(dialect, _listedOn, Places(inSection), _fields.Links.Values ?? []);
        var paper = new Paper
        {
            Entry = entry,
            Record = record,
            Disagreements = disagreements,
            Listing = listingNumber,
            Index = _count,
            Identity = new PaperIdentity(_keys, _count++),
            Title = title,
            Abstract = summary,
            Authors = _fields.Authors.Values,
            AuthorCount = _fields.IsStated(DataKey.AuthorCount) ? Small(DataKey.AuthorCount) : _fields.Authors.Values?.Count,
            Organization = Text(DataKey.Organization),
            Submitter = Text(DataKey.Submitter),
            PublishedOn = Day(DataKey.PublishedOn),
            UpdatedOn = Day(DataKey.UpdatedOn),
            ListedOn = listing.ListedOn,
            ListingKind = Text(DataKey.ListingKind) ?? dialect.UsualListingKind,
            Rank = Small(DataKey.Rank),
            Comments = Number(DataKey.Comments),
            Upvotes = Number(DataKey.Upvotes),
            Stars = Number(DataKey.Stars),
            ArxivId = arxivId,
            Version = Small(DataKey.Version),
            Doi = doi,
            Url = Text(DataKey.Url),
            Categories = _fields.Categories.Values,
            Remarks = Text(DataKey.Remarks),
            JournalRef = Text(DataKey.JournalRef),
            Section = inSection ? _section : null,
            Extra = _fields.Extra,
            Fields = fields,
            Read = fields,
        };
        fields.Complete(paper);
        return paper;
    }

    private FieldPlace[] Places(bool inSection)
    {
        _places.Clear();
        _fields.CopyPlacesTo(_places);
        if (_fields.Authors.Count > 0 && !_fields.IsStated(DataKey.AuthorCount))
            _places.Add(FieldPlace.Nowhere(DataKey.AuthorCount, Named(_fields.Authors.Count)));
        if (dialect.UsualListingKind is not null && !_fields.IsStated(DataKey.ListingKind))
            _places.Add(FieldPlace.Nowhere(DataKey.ListingKind, "what an entry of this dialect is where it says nothing else"));
        if (inSection)
            _places.Add(_sectionPlace);
        return [.. _places];
    }

    private string? Text(DataKey key) => _fields[key].Text;

    private long? Number(DataKey key) => _fields[key].Number;

    private int? Small(DataKey key) => Number(key) is { } number and >= int.MinValue and <= int.MaxValue ? (int)number : null;

    private DateOnly? Day(DataKey key) => _fields[key].Date.Day;

    private static string Named(int count) =>
        count == 1 ? "1 author is named" : string.Create(CultureInfo.InvariantCulture, $"{count} authors are named");
}
