using System.Collections.ObjectModel;
using PaperParse.Syntax;

namespace PaperParse.Extraction;

/// <summary>
/// One entry of a listing as a record. A value is null when the text has none; <see cref="Fields"/> says of each key how its value
/// is known and where it stands. Text values are readable text: wraps joined by one space, runs of white space folded.
/// </summary>
public sealed record Paper
{
    /// <summary>The entry in the tree that this was read from.</summary>
    public required EntrySyntax Entry { get; init; }

    /// <summary>Which listing of the source, counted from 0.</summary>
    public required int Listing { get; init; }

    /// <summary>Which entry of its listing, counted from 0.</summary>
    public required int Index { get; init; }

    /// <summary>The best of <see cref="Keys"/>, with <c>#2</c> and so on behind it when the listing had it before; null when there is none.</summary>
    public string? Key => Identity.Key;

    /// <summary>Every identity that is known, best first: <c>1:arxiv:…</c>, <c>1:doi:…</c>, <c>1:title:…</c>, or for lack of a title <c>1:abstract:…</c>.</summary>
    public IReadOnlyList<string> Keys => Identity.Keys;

    /// <summary>Null when the entry has none.</summary>
    public string? Title { get; init; }

    /// <summary>Null when the entry has none.</summary>
    public string? Abstract { get; init; }

    /// <summary>Null when the text names nobody.</summary>
    public IReadOnlyList<string>? Authors { get; init; }

    /// <summary>What the entry says, or for lack of that the number of <see cref="Authors"/>, which is then inferred; null when neither is there.</summary>
    public int? AuthorCount { get; init; }

    /// <summary>What the entry shows in the place of authors; null when it shows none.</summary>
    public string? Organization { get; init; }

    /// <summary>Who put the paper on the page; null when it does not say.</summary>
    public string? Submitter { get; init; }

    /// <summary>Null when the entry has no such date, or one that is no day; <see cref="Fields"/> then still says where it stands.</summary>
    public DateOnly? PublishedOn { get; init; }

    /// <summary>The day of the newest version; null as <see cref="PublishedOn"/> is.</summary>
    public DateOnly? UpdatedOn { get; init; }

    /// <summary>The day of the listing, which all its papers share; null when it states none that can be read.</summary>
    public DateOnly? ListedOn { get; init; }

    /// <summary>What the listing says is new about the paper, in the word of the grammar: <c>new</c>, <c>cross</c>, <c>replaced</c>; null when it says nothing.</summary>
    public string? ListingKind { get; init; }

    /// <summary>The place in a list that has ranks; null in others.</summary>
    public int? Rank { get; init; }

    /// <summary>Null when the page shows no count, which is not 0.</summary>
    public long? Comments { get; init; }

    /// <summary>Null when the page shows no count, which is not 0.</summary>
    public long? Upvotes { get; init; }

    /// <summary>Null when the page shows no count, which is not 0.</summary>
    public long? Stars { get; init; }

    /// <summary>Without its version; null when the entry states none.</summary>
    public string? ArxivId { get; init; }

    /// <summary>Of <see cref="ArxivId"/>, from 1; null when none is said.</summary>
    public int? Version { get; init; }

    /// <summary>Without the address of a resolver; null when the entry has none as a field.</summary>
    public string? Doi { get; init; }

    /// <summary>The page of the paper; null when the entry has no link of its own.</summary>
    public string? Url { get; init; }

    /// <summary>Links that the entry has, then those in its abstract and remarks; each once, in the order of the text.</summary>
    public IReadOnlyList<string> Links
    {
        get => field ?? Read?.Details?.Links ?? [];
        init;
    }

    /// <summary>Null when the entry has none.</summary>
    public IReadOnlyList<string>? Categories { get; init; }

    /// <summary>What arXiv calls comments: pages, figures, venue. Null when the entry has none.</summary>
    public string? Remarks { get; init; }

    /// <summary>Where the paper appeared; null when the entry does not say.</summary>
    public string? JournalRef { get; init; }

    /// <summary>The heading that the entry stands under; null when there is none.</summary>
    public string? Section { get; init; }

    /// <summary>Fields that only this dialect has, by their names in its grammar.</summary>
    public IReadOnlyDictionary<string, string> Extra { get; init; } = ReadOnlyDictionary<string, string>.Empty;

    /// <summary>The title with its LaTeX as text, where that is certain.</summary>
    public string? ReadableTitle => Title is null ? null : LatexText.ToReadable(Title);

    /// <summary>The abstract with its LaTeX as text, where that is certain.</summary>
    public string? ReadableAbstract => Abstract is null ? null : LatexText.ToReadable(Abstract);

    /// <summary>The names of <see cref="Authors"/> with their LaTeX as text.</summary>
    public IReadOnlyList<string>? ReadableAuthors => Authors is null ? null : [.. Authors.Select(LatexText.ToReadable)];

    /// <summary>An item for each of <see cref="Authors"/>.</summary>
    public IReadOnlyList<AuthorName>? Names => Authors is null ? null : [.. Authors.Select((author, item) => NameParts.Of(author, isGroup: item == 0 && Collaborations?.Contains(author) == true))];

    /// <summary>Null when the text names none.</summary>
    public IReadOnlyList<Affiliation>? Affiliations
    {
        get => field ?? Read?.Details?.Affiliations.Values;
        init;
    }

    /// <summary>Collaborations among the authors, and those they write for; null when the text names none.</summary>
    public IReadOnlyList<string>? Collaborations
    {
        get => field ?? Read?.Details?.Collaborations.Values;
        init;
    }

    /// <summary>Sections and enumerated items of the abstract, in the order of the text; null where it has none.</summary>
    public IReadOnlyList<AbstractPart>? AbstractParts
    {
        get => field ?? Read?.Details?.Parts.Values;
        init;
    }

    /// <summary>An item for each of <see cref="Links"/>, which says where it leads.</summary>
    public IReadOnlyList<PaperLink> LinkItems => [.. Links.Select(LinkAddress.Of)];

    /// <summary>By record key (<see cref="RecordKeys.Data"/>, every one): one object, or for a list with items one an item.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<FieldProvenance>> Fields { get; init; }

    /// <summary>The page's own record of the paper, which its entry lacks fields of; null where there is none.</summary>
    public EmbeddedRecordSyntax? Record { get; init; }

    /// <summary>Fields of which the page shows one thing and its record says another; the value of the paper is what is shown.</summary>
    public IReadOnlyList<FieldDisagreement> Disagreements { get; init; } = [];

    internal PaperIdentity Identity { get; init; }

    /// <summary>What more can be read of the entry; null of a paper that was not read from a text.</summary>
    internal FieldMap? Read { get; init; }
}

/// <summary>Where the keys of a paper are worked out; of a paper that was not read from a text there are none.</summary>
internal readonly record struct PaperIdentity(PaperKeys? Listing, int Paper)
{
    public string? Key => Listing?.Distinct(Paper);

    public IReadOnlyList<string> Keys => Listing?.Of(Paper) ?? [];
}
