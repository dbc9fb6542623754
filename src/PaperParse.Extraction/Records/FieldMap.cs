using System.Collections;
using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace PaperParse.Extraction;

/// <summary>
/// The provenance of every data key, in the order of the contract. Every paper has all keys, and few of them stand in its text:
/// so it holds the places of those, and makes the rest when it is asked for.
/// </summary>
/// <param name="dialect">What holds where an entry lacks a field.</param>
/// <param name="listedOn">Where the listing's date comes from, which all its papers share.</param>
/// <param name="places">Those of the entry.</param>
/// <param name="shownLinks">Links that the entry has as such.</param>
internal sealed class FieldMap(DialectFields dialect, IReadOnlyList<FieldProvenance> listedOn, FieldPlace[] places, IReadOnlyList<string> shownLinks)
    : IReadOnlyDictionary<string, IReadOnlyList<FieldProvenance>>
{
    private const string TurnedLatex = "the LaTeX in it is turned into text";

    private static readonly string[] Names = [.. RecordKeys.Data];

    private static readonly FrozenDictionary<string, DataKey> Keys =
        Names.Select((key, place) => KeyValuePair.Create(key, (DataKey)place)).ToFrozenDictionary();

    // A bit for each key that has a place: most have none.
    private readonly ulong _placed = PlacedOf(places);

    private Paper? _paper;
    private PaperDetails? _details;

    /// <summary>What is worked out from the text of the paper when somebody asks.</summary>
    public PaperDetails? Details => _details ??= _paper is null ? null : new PaperDetails(_paper, dialect, shownLinks);

    public int Count => RecordKeys.Data.Count;

    IEnumerable<string> IReadOnlyDictionary<string, IReadOnlyList<FieldProvenance>>.Keys => RecordKeys.Data;

    public IEnumerable<IReadOnlyList<FieldProvenance>> Values => RecordKeys.Data.Select(key => this[key]);

    public IReadOnlyList<FieldProvenance> this[string key] => Of(Keys[key]);

    public bool ContainsKey(string key) => Keys.ContainsKey(key);

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out IReadOnlyList<FieldProvenance> value)
    {
        var isKey = Keys.TryGetValue(key, out var dataKey);
        value = isKey ? Of(dataKey) : null;
        return isKey;
    }

    public IEnumerator<KeyValuePair<string, IReadOnlyList<FieldProvenance>>> GetEnumerator()
    {
        for (var i = 0; i < Names.Length; i++)
            yield return KeyValuePair.Create(Names[i], Of((DataKey)i));
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>To be called once, with the paper that was read.</summary>
    public void Complete(Paper paper) => _paper = paper;

    private IReadOnlyList<FieldProvenance> Of(DataKey key) => key switch
    {
        DataKey.ListedOn => listedOn,
        DataKey.Links or DataKey.LinkItems => OrLacking(key, Details?.MinedLinks is { Count: > 0 } mined ? [.. Placed(DataKey.Links), .. mined] : Placed(DataKey.Links)),
        DataKey.ReadableTitle => Readable(key, DataKey.Title, _paper?.Title is { } title ? [title] : []),
        DataKey.ReadableAbstract => Readable(key, DataKey.Abstract, _paper?.Abstract is { } text ? [text] : []),
        DataKey.ReadableAuthors => Readable(key, DataKey.Authors, _paper?.Authors ?? []),
        DataKey.Names => OfNames(),
        DataKey.Affiliations => OrLacking(key, Details?.Affiliations.Places ?? []),
        DataKey.Collaborations => OrLacking(key, Details?.Collaborations.Places ?? []),
        DataKey.AbstractParts => OrLacking(key, Details?.Parts.Places ?? []),
        _ => OrLacking(key, Placed(key)),
    };

    private IReadOnlyList<FieldProvenance> OrLacking(DataKey key, IReadOnlyList<FieldProvenance> found) => found.Count > 0 ? found : dialect.Lacking(key);

    /// <summary>As of the plain texts, but that what was turned is no longer what the text says.</summary>
    private IReadOnlyList<FieldProvenance> Readable(DataKey key, DataKey plain, IReadOnlyList<string> texts) => OrLacking(key, [.. Placed(plain).Select((place, item) =>
        item < texts.Count && LatexText.ToReadable(texts[item]) != texts[item] ? place with { Status = FieldStatus.Inferred, Evidence = TurnedLatex } : place)]);

    /// <summary>As of the readable names, but that of some it is only likely that they are no person's.</summary>
    private IReadOnlyList<FieldProvenance> OfNames()
    {
        var readable = Readable(DataKey.Names, DataKey.Authors, _paper?.Authors ?? []);
        return _paper?.Names is not { } names ? readable : [.. readable.Select((place, item) => item < names.Count && names[item].IsCollaboration && CollaborationNames.EvidenceFor(names[item].Name) is { } evidence
            ? place with { Status = FieldStatus.Inferred, Evidence = evidence } : place)];
    }

    private FieldProvenance[] Placed(DataKey key)
    {
        if ((_placed & BitOf(key)) == 0)
            return [];
        var first = 0;
        while (first < places.Length && places[first].Key != key)
            first++;
        var end = first;
        while (end < places.Length && places[end].Key == key)
            end++;
        if (end == first + 1)
            return [places[first].ToProvenance(dialect)];
        var fields = new FieldProvenance[end - first];
        for (var i = first; i < end; i++)
            fields[i - first] = places[i].ToProvenance(dialect);
        return fields;
    }

    private static ulong BitOf(DataKey key) => 1ul << (int)key;

    private static ulong PlacedOf(FieldPlace[] places)
    {
        var placed = 0ul;
        foreach (ref readonly var place in places.AsSpan())
            placed |= BitOf(place.Key);
        return placed;
    }
}
